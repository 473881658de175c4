/**
 * Makes the package that is uploaded to Teams: `npm run package -- --env dev [--out FILE]`.
 * Values come from env/.env.NAME, outdone by variables of the same name. Without SSO_CLIENT_ID the app is one that nobody
 * signs in to; an empty TEAMS_APP_ID is filled in. Exits 1 where the package would be refused.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packageOf } from './package/build.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

try {
  const { values: options } = parseArgs({
    options: { env: { type: 'string', default: 'dev' }, out: { type: 'string' } },
  });
  const target = options.out ?? at(`../appPackage/build/appPackage.${options.env}.zip`);
  const asked = { source: at('../appPackage'), environments: at('../env'), name: options.env, target };
  const faults = await packageOf(asked, process.env);
  for (const fault of faults) console.error(fault);
  if (faults.length === 0) console.log(target);
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
