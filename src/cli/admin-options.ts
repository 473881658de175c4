import { languageNamed, type Language } from '../i18n/languages.ts';
import { readArguments } from './arguments.ts';

/** What `npm run admin` was asked to do. Partners, people and customers are as they were typed. */
export type AdminTask =
  | { readonly kind: 'partner-list' | 'manager-list' }
  | { readonly kind: 'partner-add'; readonly tenantId: string; readonly name: string }
  | { readonly kind: 'partner-remove' | 'member-list' | 'customer-list' | 'grant-list'; readonly partner: string }
  | { readonly kind: 'bind-channel'; readonly partner: string; readonly channel: string }
  | { readonly kind: 'unbind'; readonly channel: string }
  | { readonly kind: 'member-add'; readonly partner: string; readonly person: string; readonly admin: boolean }
  | { readonly kind: 'member-remove'; readonly partner: string; readonly person: string }
  | { readonly kind: 'member-import'; readonly file: string; readonly dryRun: boolean }
  | { readonly kind: 'customer-add' | 'customer-remove'; readonly partner: string; readonly customer: string }
  | { readonly kind: 'manager-add' | 'manager-remove'; readonly partner: string; readonly person: string }
  | {
      readonly kind: 'grant-add';
      readonly partner: string;
      readonly customer: string;
      readonly holder: string;
      readonly group: boolean;
    }
  | { readonly kind: 'grant-remove'; readonly partner: string; readonly id: number };

export interface AdminArguments {
  readonly task: AdminTask;
  readonly language: Language;
}

/** The arguments, or null where they make no sense and the usage should be shown. */
export function parseAdminArguments(args: readonly string[]): AdminArguments | null {
  const parsed = parse(args);
  if (!parsed) return null;
  const { values, positionals } = parsed;
  const language = languageNamed(values.lang);
  const task = taskOf(positionals, values);
  return language && task ? { task, language } : null;
}

interface Flags {
  readonly admin: boolean;
  readonly group: boolean;
  readonly 'dry-run': boolean;
}

function taskOf([topic = '', verb = '', ...rest]: readonly string[], flags: Flags): AdminTask | null {
  if (topic === 'grant') return grantTask(verb, rest, flags);
  if (topic !== 'partner') return null;
  const [first = '', second = ''] = rest;
  switch (verb) {
    case 'list':
      return rest.length === 0 ? { kind: 'partner-list' } : null;
    case 'add':
      return rest.length >= 2 ? { kind: 'partner-add', tenantId: first, name: rest.slice(1).join(' ') } : null;
    case 'remove':
      return rest.length === 1 ? { kind: 'partner-remove', partner: first } : null;
    case 'bind-channel':
      return rest.length === 2 ? { kind: 'bind-channel', partner: first, channel: second } : null;
    case 'unbind':
      return rest.length === 1 ? { kind: 'unbind', channel: first } : null;
    case 'import':
      return rest.length === 1 ? { kind: 'member-import', file: first, dryRun: flags['dry-run'] } : null;
    case 'member':
    case 'customer':
    case 'manager':
      return listedTask(verb, rest, flags);
    default:
      return null;
  }
}

function listedTask(
  what: 'member' | 'customer' | 'manager',
  [verb = '', partner = '', who = '', ...more]: readonly string[],
  { admin }: Flags,
): AdminTask | null {
  if (more.length > 0) return null;
  if (verb === 'list' && what === 'manager') return partner === '' ? { kind: 'manager-list' } : null;
  if (verb === 'list') {
    return partner !== '' && who === '' ? { kind: what === 'member' ? 'member-list' : 'customer-list', partner } : null;
  }
  if ((verb !== 'add' && verb !== 'remove') || partner === '' || who === '') return null;
  if (what === 'customer') return { kind: `customer-${verb}`, partner, customer: who };
  if (what === 'manager') return { kind: `manager-${verb}`, partner, person: who };
  return verb === 'add'
    ? { kind: 'member-add', partner, person: who, admin }
    : { kind: 'member-remove', partner, person: who };
}

function grantTask(verb: string, rest: readonly string[], { group }: Flags): AdminTask | null {
  const [partner = '', second = '', third = ''] = rest;
  if (verb === 'list' && rest.length === 1) return { kind: 'grant-list', partner };
  if (verb === 'remove' && rest.length === 2 && /^\d{1,15}$/.test(second)) {
    return { kind: 'grant-remove', partner, id: Number(second) };
  }
  if (verb === 'add' && rest.length === 3) {
    return { kind: 'grant-add', partner, customer: second, holder: third, group };
  }
  return null;
}

function parse(args: readonly string[]) {
  return readArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      admin: { type: 'boolean', default: false },
      group: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      lang: { type: 'string', default: 'en' },
    },
  });
}
