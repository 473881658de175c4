import { parseArgs, type ParseArgsConfig } from 'node:util';

/** What stands on a command line; null where it holds an option that there is not, or one without its value. */
export function readArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> | null {
  try {
    return parseArgs(config);
  } catch {
    return null;
  }
}
