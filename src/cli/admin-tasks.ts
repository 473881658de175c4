import { readFile } from 'node:fs/promises';
import type { Kysely } from 'kysely';
import { createAdministration } from '../access/administration.ts';
import type { AzureSource } from '../check/azure-source.ts';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Translator } from '../i18n/translator.ts';
import { isGuid } from '../pec/profile.ts';
import { createGrants } from '../store/grants.ts';
import { createManagers } from '../store/managers.ts';
import { createPartners, type DirectoryPerson, type Partner } from '../store/partners.ts';
import type { Database } from '../store/schema.ts';
import type { AdminTask } from './admin-options.ts';
import { readMembers } from './members-csv.ts';

export interface AdminDeskOptions {
  readonly db: Kysely<Database>;
  readonly clock: Clock;
  readonly config: Pick<Config, 'bot' | 'access' | 'partnerProfile'>;
  readonly azure: Pick<AzureSource, 'findTenant' | 'demoProfile'>;
  readonly t: Translator;
}

/** What a command prints; to stderr where it did not work. */
export interface AdminOutcome {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

/** What was typed makes no sense here. The message is for whoever typed it. */
class Misread extends Error {
  override readonly name = 'Misread';
}

const OPERATOR = { kind: 'operator' } as const;
const CHANNEL = /^19:[^\s;/?]{1,300}$/;

/** Carries out what the operator asked for at the command line. */
export function createAdminDesk({ db, clock, config, azure, t }: AdminDeskOptions): {
  readonly carryOut: (task: AdminTask) => Promise<AdminOutcome>;
} {
  const partners = createPartners(db, clock);
  const managers = createManagers(db, clock);
  const grants = createGrants(db, clock);
  const { bot, access, partnerProfile } = config;
  const configuredAdmins = access.admins.length;
  const administration = createAdministration({ db, clock, configuredAdmins });
  const many = access.partners === 'many';
  const botTenantId = 'tenantId' in bot ? bot.tenantId : null;
  const own = many ? null : (botTenantId ?? (partnerProfile ?? azure.demoProfile)?.billTo.tenantId ?? null);

  const said = (...lines: readonly string[]): AdminOutcome => ({ ok: true, lines });
  const failed = (...lines: readonly string[]): AdminOutcome => ({ ok: false, lines });
  const changed = (is: boolean): AdminOutcome => said(t(is ? 'admin.done' : 'admin.unchanged'));
  const listed = (lines: readonly string[]): AdminOutcome => said(...(lines.length > 0 ? lines : [t('admin.none')]));

  async function partnerOf(typed: string): Promise<string> {
    const found = (await finder())(typed);
    if (found === null) throw new Misread(t('admin.noPartner', { typed }));
    return found;
  }

  /** By tenant id or name; a bot of one partner knows its own alone. */
  async function finder(): Promise<(typed: string) => string | null> {
    const all: readonly Partner[] = many ? await partners.list() : [];
    return (typed) => {
      const wanted = typed.trim().toLowerCase();
      if (own !== null) return wanted === own || wanted === 'own' ? own : null;
      return all.find(({ tenantId, name }) => tenantId === wanted || name.toLowerCase() === wanted)?.tenantId ?? null;
    };
  }

  function personOf(typed: string): DirectoryPerson {
    const ids = typed.toLowerCase().split('/');
    const [tenantId, objectId] = ids.length === 2 ? ids : [botTenantId ?? '', ids[0]];
    if (ids.length > 2 || !isGuid(tenantId ?? '') || !isGuid(objectId ?? '')) {
      throw new Misread(t('admin.person', { typed }));
    }
    return { tenantId: tenantId ?? '', objectId: objectId ?? '' };
  }

  async function customerOf(typed: string): Promise<string> {
    const tenant = await azure.findTenant(typed);
    if (!tenant.ok) throw new Misread(t('admin.customer', { typed }));
    return tenant.tenantId;
  }

  function requireMany(): void {
    if (!many) throw new Misread(t('admin.notMany'));
  }

  async function partnerList(): Promise<AdminOutcome> {
    requireMany();
    const lines = (await partners.list()).map(async ({ tenantId, name }) => {
      const [members, customers] = await Promise.all([partners.members(tenantId), partners.customers(tenantId)]);
      return t('admin.partner', { tenantId, name, members: members.length, customers: customers.length });
    });
    return listed(await Promise.all(lines));
  }

  async function importMembers(file: string, dryRun: boolean): Promise<AdminOutcome> {
    const text = await readFile(file, 'utf8').catch((error: unknown) => {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      throw new Misread(t('admin.noFile', { file, code }), { cause: error });
    });
    const reading = readMembers(text, await finder());
    if (!reading.ok) {
      const problems = reading.problems.map(({ line, code, text: shown }) =>
        t('admin.line', { line: String(line), problem: t(`admin.line.${code}`, { text: shown }) }),
      );
      return failed(...problems, t('admin.nothingTaken'));
    }
    const count = reading.members.length;
    if (dryRun) return said(t('admin.wouldTake', { count }));
    const outcome = await administration.importMembers(OPERATOR, reading.members);
    if (outcome === 'last-admin') return failed(t('admin.lastAdmin'), t('admin.nothingTaken'));
    return said(t('admin.taken', { count }));
  }

  async function addGrant(task: Extract<AdminTask, { kind: 'grant-add' }>): Promise<AdminOutcome> {
    const partnerTenantId = await partnerOf(task.partner);
    const customerTenantId = task.customer === 'all' ? null : await customerOf(task.customer);
    if (many && customerTenantId !== null && !(await partners.hasCustomer(partnerTenantId, customerTenantId))) {
      return failed(t('admin.notTheirs'));
    }
    const holder = { kind: task.group ? ('group' as const) : ('person' as const), ...personOf(task.holder) };
    const outcome = await administration.grant(OPERATOR, partnerTenantId, { customerTenantId, holder });
    return outcome === 'full' ? failed(t('admin.full')) : changed(outcome === 'added');
  }

  async function managerOf({ partner, person }: { readonly partner: string; readonly person: string }) {
    requireMany();
    return { ...personOf(person), partnerTenantId: partner === 'all' ? null : await partnerOf(partner) };
  }

  async function doTask(task: AdminTask): Promise<AdminOutcome> {
    switch (task.kind) {
      case 'partner-list':
        return await partnerList();
      case 'partner-add': {
        requireMany();
        const tenantId = task.tenantId.toLowerCase();
        if (!isGuid(tenantId)) return failed(t('admin.guid', { typed: task.tenantId }));
        await administration.putPartner(OPERATOR, { tenantId, name: task.name });
        return changed(true);
      }
      case 'partner-remove':
        requireMany();
        return changed(await administration.removePartner(OPERATOR, await partnerOf(task.partner)));
      case 'bind-channel':
        requireMany();
        if (!CHANNEL.test(task.channel)) return failed(t('admin.channel', { typed: task.channel }));
        await administration.bind(OPERATOR, await partnerOf(task.partner), task.channel);
        return changed(true);
      case 'unbind':
        return changed(await administration.unbind(OPERATOR, task.channel));
      case 'member-list': {
        const members = await partners.members(await partnerOf(task.partner));
        return listed(members.map(({ tenantId, objectId, role }) => `${tenantId}/${objectId}  ${role}`));
      }
      case 'member-add': {
        const role = task.admin ? ('admin' as const) : ('member' as const);
        const member = { ...personOf(task.person), role };
        const outcome = await administration.putMember(OPERATOR, await partnerOf(task.partner), member);
        return outcome === 'last-admin' ? failed(t('admin.lastAdmin')) : changed(true);
      }
      case 'member-remove': {
        const partner = await partnerOf(task.partner);
        const outcome = await administration.removeMember(OPERATOR, partner, personOf(task.person));
        return outcome === 'last-admin' ? failed(t('admin.lastAdmin')) : changed(outcome === 'removed');
      }
      case 'member-import':
        return await importMembers(task.file, task.dryRun);
      case 'customer-list':
        return listed(await partners.customers(await partnerOf(task.partner)));
      case 'customer-add':
        requireMany();
        await administration.putCustomer(OPERATOR, await partnerOf(task.partner), await customerOf(task.customer));
        return changed(true);
      case 'customer-remove': {
        const partner = await partnerOf(task.partner);
        return changed(await administration.removeCustomer(OPERATOR, partner, await customerOf(task.customer)));
      }
      case 'manager-list':
        return listed(
          (await managers.managers()).map(
            ({ tenantId, objectId, partnerTenantId }) => `${tenantId}/${objectId}  ${partnerTenantId ?? 'all'}`,
          ),
        );
      case 'manager-add':
        await administration.putManager(OPERATOR, await managerOf(task));
        return changed(true);
      case 'manager-remove':
        return changed(await administration.removeManager(OPERATOR, await managerOf(task)));
      case 'grant-list': {
        const all = await grants.list(await partnerOf(task.partner));
        return listed(
          all.map(({ id, customerTenantId, holder }) =>
            [id, customerTenantId ?? 'all', holder.kind, `${holder.tenantId}/${holder.objectId}`].join('  '),
          ),
        );
      }
      case 'grant-add':
        return await addGrant(task);
      case 'grant-remove':
        return changed((await administration.takeBack(OPERATOR, await partnerOf(task.partner), task.id)) !== null);
    }
  }

  return {
    async carryOut(task) {
      try {
        return await doTask(task);
      } catch (error) {
        if (error instanceof Misread) return failed(error.message);
        throw error;
      }
    },
  };
}
