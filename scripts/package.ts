/**
 * Makes the package that is uploaded to Teams: `npm run package -- --env dev [--out FILE]`.
 * Values come from env/.env.NAME, outdone by variables of the same name. Exits 1 where the package would be refused.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildPackage } from './package/build.ts';
import { readEnvironment } from './package/environment.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

try {
  const { values: options } = parseArgs({
    options: { env: { type: 'string', default: 'dev' }, out: { type: 'string' } },
  });
  const values = await readEnvironment(at('../env'), options.env, process.env);
  const target = options.out ?? at(`../appPackage/build/appPackage.${options.env}.zip`);
  const faults = await buildPackage(at('../appPackage'), values, target);
  for (const fault of faults) console.error(fault);
  if (faults.length === 0) console.log(target);
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
