import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { knownIds } from '../advisor/knownIds.ts';
import type { Artefact } from '../artefacts/artefact.ts';
import { delegationFiles } from '../artefacts/delegation-files.ts';
import type { DelegationProblem } from '../artefacts/delegation-problem.ts';
import { placeholdersIn } from '../artefacts/placeholders.ts';
import { reinstatementFiles } from '../artefacts/reinstatement.ts';
import { readConfig } from '../config.ts';
import { ConfigError, type Environment } from '../config/values.ts';
import { createTranslator, type Translator } from '../i18n/translator.ts';
import { loadRoles } from '../knowledge/roles.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import { WELL_KNOWN_ROLES, type RoleCatalogue } from '../pec/roles.ts';
import { parseAccessArguments, type AccessArguments } from './access-options.ts';
import type { CommandIo } from './io.ts';

type Made =
  | { readonly ok: true; readonly files: readonly Artefact[] }
  | { readonly ok: false; readonly problem: DelegationProblem };

const DONE = 0;
const REFUSED = 2;

/**
 * `npm run access`: writes the files that give a partner access which earns. Nothing that is there is written over.
 * @returns the exit code: 0 where all is written, 2 where something is not.
 */
export async function runAccess(args: readonly string[], env: Environment, io: CommandIo): Promise<number> {
  const asked = parseAccessArguments(args);
  const t = createTranslator(asked?.language);
  if (!asked) {
    io.err(t('artefact.cli.usage'));
    return REFUSED;
  }
  const profile = profileIn(env);
  if ('message' in profile) {
    io.err(profile.message);
    return REFUSED;
  }

  const made = make(asked, profile.profile, await loadRoles(), t);
  if (!made.ok) {
    io.err(t(`artefact.problem.${made.problem}`));
    return REFUSED;
  }
  for (const file of made.files) {
    const failed = await write(file, asked.folder, t);
    if (failed !== null) {
      io.err(failed);
      return REFUSED;
    }
    io.out(t('artefact.cli.written', { path: join(asked.folder, file.filename) }));
  }
  if (!profile.profile) io.out(t('artefact.cli.noProfile'));
  for (const placeholder of placeholdersIn(made.files.map(({ content }) => content))) {
    io.out(t('artefact.cli.open', { placeholder, meaning: t(`advisor.placeholder.${placeholder}`) }));
  }
  return DONE;
}

function profileIn(env: Environment): { readonly profile: PartnerProfile | null } | { readonly message: string } {
  try {
    return { profile: readConfig(env).partnerProfile };
  } catch (error) {
    if (error instanceof ConfigError) return { message: error.message };
    throw error;
  }
}

function make(asked: AccessArguments, profile: PartnerProfile | null, roles: RoleCatalogue, t: Translator): Made {
  const ids = knownIds(profile);
  if (asked.way === 'reinstate') {
    const { customerTenantId, subscriptionIds } = asked;
    const files = reinstatementFiles({ customerTenantId, subscriptionIds, agentGroupId: ids.adminAgents }, t);
    return files ? { ok: true, files } : { ok: false, problem: 'not-a-guid' };
  }
  const roleId = (typed: string): string =>
    roles.all.find(({ name }) => name.toLowerCase() === typed.toLowerCase())?.roleDefinitionId ?? typed;
  return delegationFiles(
    {
      scope: asked.way === 'lighthouse-group' ? 'resource-group' : 'subscription',
      managedByTenantId: ids.tenantId,
      linked: {
        principalId: asked.linkedPrincipalId ?? ids.linkedPrincipal,
        roleDefinitionId:
          asked.linkedRole === null ? WELL_KNOWN_ROLES.supportRequestContributor : roleId(asked.linkedRole),
        delegatedRoleDefinitionIds: asked.mayAssign.map(roleId),
      },
      people:
        asked.way === 'lighthouse-jit' || asked.peopleId !== null
          ? {
              principalId: asked.peopleId,
              roleDefinitionId: asked.peopleRole === null ? WELL_KNOWN_ROLES.contributor : roleId(asked.peopleRole),
              approverIds: asked.approverIds,
            }
          : null,
      resourceGroupName: asked.resourceGroupName,
    },
    roles,
  );
}

/** Null where it is written, and else what is to be said. */
async function write({ filename, content }: Artefact, folder: string, t: Translator): Promise<string | null> {
  const path = join(folder, filename);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(path, content, { flag: 'wx', mode: filename.endsWith('.sh') ? 0o755 : 0o644 });
    return null;
  } catch (error) {
    if (isThere(error)) return t('artefact.cli.exists', { path });
    return t('artefact.cli.notWritten', { path, problem: error instanceof Error ? error.message : String(error) });
  }
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
