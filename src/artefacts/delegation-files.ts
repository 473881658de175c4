import type { RoleCatalogue } from '../pec/roles.ts';
import type { Artefact } from './artefact.ts';
import type { Delegation } from './delegation.ts';
import { delegationParameters } from './delegation-parameters.ts';
import { delegationProblem, type DelegationProblem } from './delegation-problem.ts';
import { delegationTemplate } from './delegation-template.ts';

export const TEMPLATE_FILE = 'lighthouse.json';
export const PARAMETERS_FILE = 'lighthouse.parameters.json';

export type MadeDelegation =
  | { readonly ok: true; readonly files: readonly Artefact[] }
  | { readonly ok: false; readonly problem: DelegationProblem };

/** The template and its parameters file; ids that are not known stand in the latter as placeholders. */
export function delegationFiles(delegation: Delegation, roles: RoleCatalogue): MadeDelegation {
  const problem = delegationProblem(delegation, roles);
  if (problem) return { ok: false, problem };

  const file = (filename: string, content: object): Artefact => ({
    filename,
    mediaType: 'application/json',
    content: `${JSON.stringify(content, null, 2)}\n`,
  });
  return {
    ok: true,
    files: [
      file(TEMPLATE_FILE, delegationTemplate(delegation)),
      file(PARAMETERS_FILE, delegationParameters(delegation)),
    ],
  };
}
