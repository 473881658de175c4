import type { Translator } from '../i18n/translator.ts';
import { button } from './buttons.ts';
import type { CardMessage } from './card.ts';
import { formCard, type FormField } from './form.ts';
import { managedListCard } from './managed-list.ts';
import { noticeCard } from './notice.ts';
import { INPUTS, VERBS } from './verbs.ts';

/** Partners on one page. */
export const PARTNERS_A_PAGE = 6;

export interface OperatedPartner {
  readonly tenantId: string;
  readonly name: string;
  readonly members: number;
  readonly admins: number;
  readonly customers: number;
}

/** What can be changed in chat. */
export const OPERATE_FORMS = [
  'partner-add',
  'member-add',
  'customer-add',
  'manager-add',
  'member-remove',
  'partner-remove',
] as const;
export type OperateForm = (typeof OPERATE_FORMS)[number];

const LONGEST_NAME = 100;
/** Two GUIDs and a slash, in characters. */
const LONGEST_ID = 73;

export interface OperateInput {
  readonly rows: readonly OperatedPartner[];
  readonly count: number;
  readonly from: number;
  readonly outcome?: string;
}

/** The partners of a distributor's bot, for the people who run it. */
export function operateCard({ rows, count, from, outcome }: OperateInput, t: Translator): CardMessage {
  const next = from + PARTNERS_A_PAGE;
  const turn = (title: string, first: number) => button(title, VERBS.operate, { from: String(first) });
  return managedListCard(
    {
      title: t('operate.title', { count }),
      lines: [...(outcome === undefined ? [] : [outcome]), t('operate.about')],
      rows: rows.map((partner) => ({
        text: partner.name,
        detail: countsOf(partner, t),
        open: button(t('operate.open', { name: partner.name }), VERBS.operatePartner, { partner: partner.tenantId }),
      })),
      buttons: [
        formButton('partner-add', '', t),
        ...(next < count ? [turn(t('grants.next'), next)] : []),
        ...(from > 0 ? [turn(t('grants.previous'), Math.max(0, from - PARTNERS_A_PAGE))] : []),
      ],
      demo: false,
    },
    t,
  );
}

/** One partner, and what can be changed about it. */
export function operatePartnerCard(partner: OperatedPartner, t: Translator): CardMessage {
  const buttons = [
    ...OPERATE_FORMS.slice(1).map((form) => formButton(form, partner.tenantId, t)),
    button(t('operate.form.back'), VERBS.operate),
  ];
  return noticeCard({ title: partner.name, lines: [countsOf(partner, t)], buttons }, t);
}

function formButton(form: OperateForm, partner: string, t: Translator) {
  return button(t(`operate.form.${form}`), VERBS.operateForm, { form, partner });
}

function countsOf({ tenantId, name, members, admins, customers }: OperatedPartner, t: Translator): string {
  const counts = t('operate.row.detail', { tenantId, members, admins, customers });
  return admins === 0 ? `${counts} ${t('operate.noAdmin', { name })}` : counts;
}

export interface OperateFormInput {
  readonly form: OperateForm;
  /** Whom it is about; null for a new partner. */
  readonly partner: { readonly tenantId: string; readonly name: string } | null;
  /** What was typed, by input. */
  readonly typed: Readonly<Record<string, string>>;
  readonly problem?: string;
}

/** Asks for what one change needs. */
export function operateFormCard({ form, partner, typed, problem }: OperateFormInput, t: Translator): CardMessage {
  const text = (id: string, label: string, longest: number): FormField => ({
    kind: 'text',
    id,
    label,
    placeholder: '',
    error: t('operate.field.error'),
    value: typed[id] ?? '',
    longest,
  });
  const person = text(INPUTS.person, t('operate.field.person'), LONGEST_ID);
  const tenant = text(INPUTS.partner, t('operate.field.tenantId'), LONGEST_ID);
  const role: FormField = {
    kind: 'choice',
    id: INPUTS.memberRole,
    label: t('operate.field.role'),
    error: t('operate.field.error'),
    value: typed[INPUTS.memberRole] === 'admin' ? 'admin' : 'member',
    choices: (['member', 'admin'] as const).map((value) => ({ title: t(`operate.field.role.${value}`), value })),
  };
  const fields = {
    'partner-add': [text(INPUTS.partnerName, t('operate.field.name'), LONGEST_NAME), tenant],
    'partner-remove': [tenant],
    'member-add': [person, role],
    'member-remove': [person],
    'customer-add': [text(INPUTS.customer, t('operate.field.customer'), LONGEST_ID)],
    'manager-add': [person],
  } satisfies Record<OperateForm, readonly FormField[]>;

  return formCard(
    {
      title: t(`operate.form.${form}`),
      lines: [...(partner ? [partner.name] : []), ...(form === 'partner-remove' ? [t('operate.removeWarning')] : [])],
      ...(problem === undefined ? {} : { problem }),
      fields: fields[form],
      submit: button(t('operate.form.submit'), VERBS.operateSave, { form, about: partner?.tenantId ?? '' }),
      buttons: [button(t('operate.form.back'), VERBS.operate)],
    },
    t,
  );
}
