import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckJson } from '../../src/cli/check-format.ts';
import { testCertificate } from './azure/certificate.ts';

export interface RanCheck {
  readonly exit: number | string;
  /** The report; where there is none, what `error` tells. */
  readonly json: CheckJson & { readonly error?: { readonly code: string; readonly message: string } };
  readonly err: string;
}

export interface CheckProcess {
  /** The environment of a real check against Azure at `address`. */
  environment(address: string): Record<string, string>;
  /** Runs `npm run check -- --json` as a program of its own. */
  run(address: string, ...args: readonly string[]): Promise<RanCheck>;
}

/** Prepares the files that a real check needs: the partner profile and the authority to trust. */
export async function prepareCheckProcess(
  folder: string,
  { profile, homeTenantId, clientId }: { profile: unknown; homeTenantId: string; clientId: string },
): Promise<CheckProcess> {
  const profilePath = join(folder, 'profile.json');
  const certificatePath = join(folder, 'authority.pem');
  await writeFile(profilePath, JSON.stringify(profile));
  await writeFile(certificatePath, (await testCertificate()).cert);

  const environment = (address: string): Record<string, string> => ({
    PATH: process.env['PATH'] ?? '',
    AZURE_AUTHORITY_HOST: address,
    AZURE_RESOURCE_MANAGER_ENDPOINT: `${address}/`,
    NODE_EXTRA_CA_CERTS: certificatePath,
    CHECK_TENANT_ID: homeTenantId,
    CHECK_CLIENT_ID: clientId,
    CHECK_CLIENT_SECRET: 'a-secret-for-tests',
    PARTNER_PROFILE: profilePath,
  });

  return {
    environment,
    run: (address, ...args) =>
      new Promise((resolve) => {
        const env = environment(address);
        execFile(process.execPath, ['bin/run.js', 'check', '--json', ...args], { env }, (error, out, err) =>
          resolve({ exit: error?.code ?? 0, json: JSON.parse(out || '{}') as RanCheck['json'], err }),
        );
      }),
  };
}
