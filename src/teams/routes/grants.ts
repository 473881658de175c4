import type { Administration } from '../../access/administration.ts';
import type { Policy } from '../../access/policy.ts';
import { actorOf } from '../../access/auditing.ts';
import { button, helpButton } from '../../cards/buttons.ts';
import {
  grantCard,
  grantFormCard,
  grantProblemWords,
  grantsCard,
  GRANTS_A_PAGE,
  type GrantProblem,
} from '../../cards/grants.ts';
import { noticeCard } from '../../cards/notice.ts';
import { INPUTS, VERBS } from '../../cards/verbs.ts';
import type { AzureSource } from '../../check/azure-source.ts';
import type { AccessGrant, Grants, NewGrant } from '../../store/grants.ts';
import type { Partners } from '../../store/partners.ts';
import { numberOf, textOf } from '../actionData.ts';
import { meansEveryCustomer, parseGrantLine, readHolder, type GrantLine, type TypedHolder } from '../grantLine.ts';
import { refusalCard } from '../refusal.ts';
import type { ActionData, Feature, Visit } from '../router.ts';

export interface GrantsFeatureOptions {
  readonly policy: Policy;
  readonly grants: Pick<Grants, 'list'>;
  readonly administration: Pick<Administration, 'grant' | 'takeBack'>;
  /** Whose customers are whose; null where all are the one partner's. */
  readonly customers: Pick<Partners, 'hasCustomer'> | null;
  readonly findTenant: AzureSource['findTenant'];
  /** What a customer is called that was checked before; its id where it was not. */
  readonly nameOf: (partnerTenantId: string, customerTenantId: string) => Promise<string>;
  readonly demo: boolean;
}

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: GrantProblem };

/** Who may have which customer checked with the bot's own identity: listed, given and taken back by partner admins. */
export function createGrantsFeature(options: GrantsFeatureOptions): Feature {
  const { policy, grants, administration, customers, findTenant, nameOf, demo } = options;

  /** The partner whose grants the asker manages; null where they were told why not. */
  async function partnerOf(visit: Visit): Promise<string | null> {
    const decision = await policy.decide(visit.turn, 'manage-grants', null);
    if (decision.allowed) return decision.partnerTenantId;
    await visit.turn.reply(refusalCard(visit, decision, demo));
    return null;
  }

  /** Customers are named in personal chats only. */
  async function inPrivate({ turn, t }: Visit): Promise<boolean> {
    if (turn.address.kind === 'personal') return true;
    await turn.reply(noticeCard({ lines: [t('grants.private')], buttons: [helpButton(t)] }, t));
    return false;
  }

  async function rowOf({ t }: Visit, partnerTenantId: string, grant: AccessGrant) {
    const { customerTenantId } = grant;
    const customer = customerTenantId === null ? t('grants.every') : await nameOf(partnerTenantId, customerTenantId);
    return { ...grant, customer };
  }

  async function listCard(visit: Visit, partnerTenantId: string, from = 0, outcome?: string) {
    const all = await grants.list(partnerTenantId);
    const start = from < all.length ? from : 0;
    const rows = await Promise.all(
      all.slice(start, start + GRANTS_A_PAGE).map((grant) => rowOf(visit, partnerTenantId, grant)),
    );
    const said = outcome === undefined ? {} : { outcome };
    return grantsCard({ rows, count: all.length, from: start, ...said, demo }, visit.t);
  }

  async function list(visit: Visit, data: ActionData, says: 'reply' | 'replaceCard'): Promise<void> {
    if (!(await inPrivate(visit))) return;
    const partnerTenantId = await partnerOf(visit);
    if (partnerTenantId === null) return;
    await visit.turn[says](await listCard(visit, partnerTenantId, numberOf(data, 'from', 0)));
  }

  async function readCustomer(partnerTenantId: string, typed: string): Promise<Read<string | null>> {
    if (meansEveryCustomer(typed)) return { ok: true, value: null };
    const tenant = await findTenant(typed);
    if (!tenant.ok) return { ok: false, problem: { code: 'customer', typed } };
    const { tenantId } = tenant;
    if (customers && !(await customers.hasCustomer(partnerTenantId, tenantId))) {
      return { ok: false, problem: { code: 'customer-unknown', typed } };
    }
    return { ok: true, value: tenantId };
  }

  /** Somebody mentioned is looked up on the roster; a typed id is in the asker's own directory unless one is named. */
  async function readWho(
    { turn }: Visit,
    partnerTenantId: string,
    typed: TypedHolder,
  ): Promise<NewGrant['holder'] | null> {
    if (typed.kind !== 'mention') {
      const tenantId = typed.tenantId ?? (turn.sender.objectId === null ? null : turn.sender.tenantId);
      return { kind: typed.kind, tenantId: tenantId ?? partnerTenantId, objectId: typed.objectId };
    }
    const mentioned = turn.mentioned.find(({ name }) => name === typed.name) ?? turn.mentioned[0];
    const person = mentioned ? await turn.whoIs(mentioned.id) : null;
    if (!person || person.objectId === null || person.tenantId === null) return null;
    return { kind: 'person', tenantId: person.tenantId, objectId: person.objectId };
  }

  async function showForm(visit: Visit, data: ActionData = {}, problem?: GrantProblem): Promise<void> {
    if (!(await inPrivate(visit)) || (await partnerOf(visit)) === null) return;
    const values = {
      customer: textOf(data, INPUTS.customer),
      holder: textOf(data, INPUTS.holder),
      kind: textOf(data, INPUTS.holderKind) === 'group' ? ('group' as const) : ('person' as const),
    };
    await visit.turn.replaceCard(grantFormCard({ values, ...(problem ? { problem } : {}) }, visit.t));
  }

  async function submit(visit: Visit, data: ActionData): Promise<void> {
    if (!(await inPrivate(visit))) return;
    const partnerTenantId = await partnerOf(visit);
    if (partnerTenantId === null) return;
    const typed = textOf(data, INPUTS.holder).trim();
    const read = readHolder(typed);
    if (!read || read.kind === 'mention') return await showForm(visit, data, { code: 'holder', typed });
    const customer = await readCustomer(partnerTenantId, textOf(data, INPUTS.customer).trim());
    if (!customer.ok) return await showForm(visit, data, customer.problem);

    const kind = textOf(data, INPUTS.holderKind) === 'group' ? 'group' : read.kind;
    const holder = await readWho(visit, partnerTenantId, { ...read, kind });
    if (!holder) return await showForm(visit, data, { code: 'holder', typed });
    const outcome = await administration.grant(actorOf(visit.turn), partnerTenantId, {
      customerTenantId: customer.value,
      holder,
    });
    if (outcome === 'full') return await showForm(visit, data, { code: 'full', typed });
    const said = visit.t(`grants.outcome.${outcome}`);
    await visit.turn.replaceCard(await listCard(visit, partnerTenantId, 0, said));
  }

  async function open(visit: Visit, data: ActionData): Promise<void> {
    if (!(await inPrivate(visit))) return;
    const partnerTenantId = await partnerOf(visit);
    if (partnerTenantId === null) return;
    const wanted = numberOf(data, 'grant', 0);
    const grant = (await grants.list(partnerTenantId)).find(({ id }) => id === wanted);
    const card = grant
      ? grantCard(await rowOf(visit, partnerTenantId, grant), demo, visit.t)
      : await listCard(visit, partnerTenantId, 0, visit.t('grants.outcome.gone'));
    await visit.turn.replaceCard(card);
  }

  async function remove(visit: Visit, data: ActionData): Promise<void> {
    if (!(await inPrivate(visit))) return;
    const partnerTenantId = await partnerOf(visit);
    if (partnerTenantId === null) return;
    const gone = await administration.takeBack(actorOf(visit.turn), partnerTenantId, numberOf(data, 'grant', 0));
    const said = visit.t(gone ? 'grants.outcome.removed' : 'grants.outcome.gone');
    await visit.turn.replaceCard(await listCard(visit, partnerTenantId, 0, said));
  }

  /** A line is answered without the customer's name: others may read along. */
  async function typed(visit: Visit, text: string): Promise<boolean> {
    const line = parseGrantLine(text);
    if (!line) return false;
    const partnerTenantId = await partnerOf(visit);
    if (partnerTenantId === null) return true;
    await visit.turn.reply(noticeCard(await carryOut(visit, partnerTenantId, line), visit.t));
    return true;
  }

  async function carryOut(visit: Visit, partnerTenantId: string, line: GrantLine) {
    const { t } = visit;
    const buttons = visit.turn.address.kind === 'personal' ? [button(t('grants.form.back'), VERBS.grants)] : [];
    const customer = await readCustomer(partnerTenantId, line.customer);
    if (!customer.ok) return { lines: [grantProblemWords(customer.problem, t)], buttons };
    const holder = await readWho(visit, partnerTenantId, line.holder);
    if (!holder) return { lines: [t('grants.whoUnknown')], buttons };
    const by = actorOf(visit.turn);
    if (line.change === 'give') {
      const outcome = await administration.grant(by, partnerTenantId, { customerTenantId: customer.value, holder });
      return { lines: [t(outcome === 'full' ? 'grants.problem.full' : `grants.outcome.${outcome}`)], buttons };
    }
    const given = (await grants.list(partnerTenantId)).find(
      (grant) =>
        grant.customerTenantId === customer.value &&
        grant.holder.tenantId === holder.tenantId &&
        grant.holder.objectId === holder.objectId,
    );
    const gone = given ? await administration.takeBack(by, partnerTenantId, given.id) : null;
    return { lines: [t(gone ? 'grants.outcome.removed' : 'grants.outcome.gone')], buttons };
  }

  return {
    commands: { grants: (visit) => list(visit, {}, 'reply') },
    typed,
    actions: {
      [VERBS.grants]: (visit, data) => list(visit, data, 'replaceCard'),
      [VERBS.grantOpen]: open,
      [VERBS.grantForm]: (visit) => showForm(visit),
      [VERBS.grantAdd]: submit,
      [VERBS.grantRemove]: remove,
    },
  };
}
