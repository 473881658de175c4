import { languageNamed, type Language } from '../i18n/languages.ts';
import { readArguments } from './arguments.ts';

const WAYS = ['lighthouse', 'lighthouse-jit', 'lighthouse-group', 'reinstate'] as const;
type Way = (typeof WAYS)[number];

/** What `npm run access` was asked for. Ids and names as they were typed: nothing is checked here. */
export interface AccessArguments {
  readonly way: Way;
  readonly folder: string;
  readonly language: Language;
  readonly customerTenantId: string | null;
  readonly subscriptionIds: readonly string[];
  readonly resourceGroupName: string | null;
  readonly linkedPrincipalId: string | null;
  /** Names or ids of roles. */
  readonly linkedRole: string | null;
  readonly mayAssign: readonly string[];
  readonly peopleId: string | null;
  readonly peopleRole: string | null;
  readonly approverIds: readonly string[];
}

/** The arguments, or null where they make no sense and the usage should be shown. */
export function parseAccessArguments(args: readonly string[]): AccessArguments | null {
  const values = parse(args);
  const way = WAYS.find((one) => one === values?.way);
  const language = languageNamed(values?.lang);
  if (!values || !way || !language) return null;

  const { tenant, subscription, linked, role, people, approver } = values;
  return {
    way,
    language,
    folder: values.out,
    customerTenantId: tenant ?? null,
    subscriptionIds: subscription,
    resourceGroupName: values['resource-group'] ?? null,
    linkedPrincipalId: linked ?? null,
    linkedRole: role ?? null,
    mayAssign: values['may-assign'],
    peopleId: people ?? null,
    peopleRole: values['people-role'] ?? null,
    approverIds: approver,
  };
}

function parse(args: readonly string[]) {
  return (
    readArguments({
      args: [...args],
      options: {
        way: { type: 'string' },
        out: { type: 'string', default: '.' },
        tenant: { type: 'string' },
        subscription: { type: 'string', multiple: true, default: [] },
        'resource-group': { type: 'string' },
        linked: { type: 'string' },
        role: { type: 'string' },
        'may-assign': { type: 'string', multiple: true, default: [] },
        people: { type: 'string' },
        'people-role': { type: 'string' },
        approver: { type: 'string', multiple: true, default: [] },
        lang: { type: 'string', default: 'en' },
      },
    })?.values ?? null
  );
}
