import type { Administration } from '../../access/administration.ts';
import { actorOf } from '../../access/auditing.ts';
import type { Policy } from '../../access/policy.ts';
import { helpButton } from '../../cards/buttons.ts';
import { noticeCard } from '../../cards/notice.ts';
import {
  OPERATE_FORMS,
  operateCard,
  operateFormCard,
  operatePartnerCard,
  PARTNERS_A_PAGE,
  type OperateForm,
} from '../../cards/operate.ts';
import { INPUTS, VERBS } from '../../cards/verbs.ts';
import { isGuid } from '../../pec/profile.ts';
import type { DirectoryPerson, Partner, Partners } from '../../store/partners.ts';
import { numberOf, textOf } from '../actionData.ts';
import { BIND_LINE } from '../adminWords.ts';
import { readHolder } from '../grantLine.ts';
import { refusalCard } from '../refusal.ts';
import type { ActionData, Feature, Visit } from '../router.ts';

export interface OperateFeatureOptions {
  readonly policy: Policy;
  readonly partners: Pick<Partners, 'list' | 'find' | 'members' | 'customers'>;
  readonly administration: Administration;
  /** Whether this bot serves many partners: a partner's own has nothing to operate. */
  readonly many: boolean;
}

type Outcome = { readonly ok: true } | { readonly ok: false; readonly problem: string };

const LONGEST_TYPED = 100;

/** Partners, their people, customers and channels, managed in chat by the people who run the bot. */
export function createOperateFeature({ policy, partners, administration, many }: OperateFeatureOptions): Feature {
  async function mayOperate(visit: Visit): Promise<boolean> {
    const decision = await policy.decide(visit.turn, 'operate', null);
    if (!decision.allowed) await visit.turn.reply(refusalCard(visit, decision, false));
    return decision.allowed;
  }

  /** Other people read along in a channel, so partners are listed in personal chats only. */
  async function atTheDesk(visit: Visit): Promise<boolean> {
    const { turn, t } = visit;
    if (!(await mayOperate(visit))) return false;
    if (many && turn.address.kind === 'personal') return true;
    const lines = [t(many ? 'operate.private' : 'operate.one')];
    await turn.reply(noticeCard({ lines, buttons: [helpButton(t)] }, t));
    return false;
  }

  async function show(visit: Visit, says: 'reply' | 'replaceCard', from = 0, outcome?: string): Promise<void> {
    const all = await partners.list();
    const start = from < all.length ? from : 0;
    const rows = await Promise.all(all.slice(start, start + PARTNERS_A_PAGE).map(countOf));
    const said = outcome === undefined ? {} : { outcome };
    await visit.turn[says](operateCard({ rows, count: all.length, from: start, ...said }, visit.t));
  }

  async function countOf(partner: Partner) {
    const [members, customers] = await Promise.all([
      partners.members(partner.tenantId),
      partners.customers(partner.tenantId),
    ]);
    const admins = members.filter(({ role }) => role === 'admin').length;
    return { ...partner, members: members.length, admins, customers: customers.length };
  }

  async function save(visit: Visit, form: OperateForm, partner: Partner | null, data: ActionData): Promise<Outcome> {
    const { t } = visit;
    const by = actorOf(visit.turn);
    const fail = (problem: string): Outcome => ({ ok: false, problem });
    const wrong = (typed: string): Outcome => fail(t('operate.problem.guid', { typed: typed.slice(0, LONGEST_TYPED) }));
    const typed = (input: string): string => textOf(data, input).trim().toLowerCase();
    const done = { ok: true } as const;

    if (form === 'partner-add') {
      const tenantId = typed(INPUTS.partner);
      if (!isGuid(tenantId)) return wrong(tenantId);
      const name = textOf(data, INPUTS.partnerName).trim();
      if (name === '') return fail(t('operate.field.error'));
      await administration.putPartner(by, { tenantId, name: name.slice(0, LONGEST_TYPED) });
      return done;
    }
    if (!partner) return fail(t('operate.problem.unknown-partner'));
    const { tenantId } = partner;
    switch (form) {
      case 'partner-remove':
        if (typed(INPUTS.partner) !== tenantId) return fail(t('operate.problem.unknown-partner'));
        await administration.removePartner(by, tenantId);
        return done;
      case 'customer-add': {
        const customer = typed(INPUTS.customer);
        if (!isGuid(customer)) return wrong(customer);
        await administration.putCustomer(by, tenantId, customer);
        return done;
      }
      case 'member-add':
      case 'member-remove':
      case 'manager-add': {
        const person = personOf(visit, tenantId, typed(INPUTS.person));
        if (!person) return wrong(typed(INPUTS.person));
        if (form === 'manager-add') {
          await administration.putManager(by, { ...person, partnerTenantId: tenantId });
          return done;
        }
        const role = typed(INPUTS.memberRole) === 'admin' ? ('admin' as const) : ('member' as const);
        const outcome =
          form === 'member-add'
            ? await administration.putMember(by, tenantId, { ...person, role })
            : await administration.removeMember(by, tenantId, person);
        if (outcome === 'last-admin' || outcome === 'absent') return fail(t(`operate.problem.${outcome}`));
        return done;
      }
    }
  }

  async function openForm(visit: Visit, data: ActionData): Promise<void> {
    if (!(await atTheDesk(visit))) return;
    const form = formOf(data);
    const partner = await partnerNamed(textOf(data, 'partner'));
    if (form) await visit.turn.replaceCard(operateFormCard({ form, partner, typed: {} }, visit.t));
    else await show(visit, 'replaceCard');
  }

  async function submit(visit: Visit, data: ActionData): Promise<void> {
    if (!(await atTheDesk(visit))) return;
    const form = formOf(data);
    if (!form) return await show(visit, 'replaceCard');
    const partner = await partnerNamed(textOf(data, 'about'));
    const outcome = await save(visit, form, partner, data);
    if (outcome.ok) return await show(visit, 'replaceCard', 0, visit.t('operate.done'));
    const inputs = [INPUTS.partner, INPUTS.partnerName, INPUTS.person, INPUTS.customer, INPUTS.memberRole];
    const typed = Object.fromEntries(inputs.map((input) => [input, textOf(data, input)]));
    await visit.turn.replaceCard(operateFormCard({ form, partner, typed, problem: outcome.problem }, visit.t));
  }

  async function partnerNamed(tenantId: string): Promise<Partner | null> {
    return isGuid(tenantId) ? await partners.find(tenantId) : null;
  }

  /** Written in the partner's channel: from then on it belongs to the partner. */
  async function bind(visit: Visit, text: string): Promise<boolean> {
    const wanted = BIND_LINE.exec(text.trim())?.[1]?.trim().toLowerCase();
    if (!many || wanted === undefined) return false;
    const { turn, t } = visit;
    const decision = await policy.decide(turn, 'operate', null);
    if (!decision.allowed) return false;
    const partner = (await partners.list()).find(({ name, tenantId }) =>
      [name.toLowerCase(), tenantId].includes(wanted),
    );
    if (!partner) return false;
    const inChannel = turn.address.kind === 'channel';
    if (inChannel) await administration.bind(actorOf(turn), partner.tenantId, turn.address.conversationId);
    const line = inChannel ? t('operate.bound', { name: partner.name }) : t('operate.problem.not-a-channel');
    await turn.reply(noticeCard({ lines: [line], buttons: [helpButton(t)] }, t));
    return true;
  }

  return {
    commands: {
      async partners(visit) {
        if (await atTheDesk(visit)) await show(visit, 'reply');
      },
    },
    typed: bind,
    actions: {
      async [VERBS.operate](visit, data) {
        if (await atTheDesk(visit)) await show(visit, 'replaceCard', numberOf(data, 'from', 0));
      },
      async [VERBS.operatePartner](visit, data) {
        if (!(await atTheDesk(visit))) return;
        const partner = await partnerNamed(textOf(data, 'partner'));
        if (partner) await visit.turn.replaceCard(operatePartnerCard(await countOf(partner), visit.t));
        else await show(visit, 'replaceCard');
      },
      [VERBS.operateForm]: openForm,
      [VERBS.operateSave]: submit,
    },
  };
}

function formOf(data: ActionData): OperateForm | null {
  const wanted = textOf(data, 'form');
  return OPERATE_FORMS.find((form) => form === wanted) ?? null;
}

/** An id without a tenant is in the operator's own directory, where guests are; in local mode in the partner's. */
function personOf({ turn }: Visit, partnerTenantId: string, typed: string): DirectoryPerson | null {
  const read = readHolder(typed);
  if (!read || read.kind === 'mention') return null;
  const own = turn.sender.objectId === null ? null : turn.sender.tenantId;
  return { tenantId: read.tenantId ?? own ?? partnerTenantId, objectId: read.objectId };
}
