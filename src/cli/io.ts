import { secretsOf } from '../config/secrets.ts';
import { createMask } from '../mask.ts';

/** Where a command writes, one text at a time, without the line's end. */
export interface CommandIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const mask = createMask(secretsOf(process.env));

/** The terminal, or whatever the command is piped into. */
export const processIo: CommandIo = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${mask(text)}\n`),
};
