import { readFile } from 'node:fs/promises';
import { z } from 'zod/v4';
import { isGuid } from '../pec/profile.ts';
import { createRoleCatalogue, type RoleCatalogue } from '../pec/roles.ts';

const ROLES_FILE = new URL('../../knowledge/roles.json', import.meta.url);

const roleSchema = z.strictObject({
  roleDefinitionId: z
    .string()
    .refine(isGuid, 'must be the GUID of a role definition')
    .transform((id) => id.toLowerCase()),
  name: z.string().min(1).max(200),
  pageName: z.string().min(1).max(200),
  eligible: z.boolean(),
  lighthouse: z.enum(['yes', 'no', 'limited']),
});

const rolesFileSchema = z.strictObject({
  source: z.url(),
  sourceDate: z.iso.date(),
  lastVerified: z.iso.date(),
  roles: z
    .array(roleSchema)
    .min(1)
    .refine((roles) => new Set(roles.map((role) => role.roleDefinitionId)).size === roles.length, {
      error: 'must not list a role definition id twice',
    }),
});

export interface RoleTable extends RoleCatalogue {
  /** Microsoft's page that the list was taken from. */
  readonly source: string;
  /** The page's own date, and the day on which the list was last compared with it (ISO 8601 days). */
  readonly sourceDate: string;
  readonly lastVerified: string;
}

/**
 * Microsoft's list of roles for PEC, checked when it loads.
 * @throws Error that names the file and each field that is wrong.
 */
export async function loadRoles(file: URL = ROLES_FILE): Promise<RoleTable> {
  const text = await readFile(file, 'utf8');
  const checked = rolesFileSchema.safeParse(parseJson(text, file));
  if (!checked.success) throw new Error(`${file.pathname}: ${z.prettifyError(checked.error)}`);

  const { roles, ...provenance } = checked.data;
  return { ...createRoleCatalogue(roles), ...provenance };
}

function parseJson(text: string, file: URL): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file.pathname}: not JSON`, { cause });
  }
}
