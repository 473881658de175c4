import type { Translator } from '../i18n/translator.ts';
import { button } from './buttons.ts';
import type { CardMessage } from './card.ts';
import { LONGEST_CUSTOMER_REFERENCE } from './check-prompt.ts';
import { formCard } from './form.ts';
import { managedListCard } from './managed-list.ts';
import { noticeCard } from './notice.ts';
import { INPUTS, VERBS } from './verbs.ts';

/** Grants on one page. */
export const GRANTS_A_PAGE = 8;
/** Two GUIDs and a slash, in characters. */
const LONGEST_HOLDER = 73;

export interface GrantRow {
  readonly id: number;
  /** What the customer is called, or the words for all. */
  readonly customer: string;
  readonly holder: { readonly kind: 'person' | 'group'; readonly tenantId: string; readonly objectId: string };
  readonly grantedAt: Date;
  readonly grantedBy: string;
}

export interface GrantsInput {
  readonly rows: readonly GrantRow[];
  /** How many there are on all pages. */
  readonly count: number;
  /** Where the page starts, counted from 0. */
  readonly from: number;
  /** What the last press did. */
  readonly outcome?: string;
  readonly demo: boolean;
}

/** Who may have which customer checked, each to be taken back. */
export function grantsCard({ rows, count, from, outcome, demo }: GrantsInput, t: Translator): CardMessage {
  const next = from + GRANTS_A_PAGE;
  const turn = (title: string, first: number) => button(title, VERBS.grants, { from: String(first) });
  return managedListCard(
    {
      title: t('grants.title', { count }),
      lines: [...(outcome === undefined ? [] : [outcome]), t('grants.about')],
      rows: rows.map((row) => ({
        text: wordsOf(row, t),
        detail: detailOf(row, t),
        open: button(t('grants.open', { text: wordsOf(row, t) }), VERBS.grantOpen, { grant: String(row.id) }),
      })),
      buttons: [
        button(t('grants.add'), VERBS.grantForm),
        ...(next < count ? [turn(t('grants.next'), next)] : []),
        ...(from > 0 ? [turn(t('grants.previous'), Math.max(0, from - GRANTS_A_PAGE))] : []),
      ],
      demo,
    },
    t,
  );
}

/** One grant, which can be taken back. */
export function grantCard(row: GrantRow, demo: boolean, t: Translator): CardMessage {
  const buttons = [
    button(t('grants.remove'), VERBS.grantRemove, { grant: String(row.id) }),
    button(t('grants.form.back'), VERBS.grants),
  ];
  return noticeCard({ title: wordsOf(row, t), lines: [detailOf(row, t)], buttons, demo }, t);
}

function wordsOf({ customer, holder }: GrantRow, t: Translator): string {
  return t('grants.row', { customer, kind: holder.kind, id: holder.objectId });
}

function detailOf({ holder, grantedAt, grantedBy }: GrantRow, t: Translator): string {
  return t('grants.row.detail', { tenantId: holder.tenantId, date: t.date(grantedAt), by: grantedBy });
}

/** What stops a grant, with what was typed. */
export interface GrantProblem {
  readonly code: 'holder' | 'customer' | 'customer-unknown' | 'full';
  readonly typed: string;
}

export interface GrantFormInput {
  readonly values: { readonly customer: string; readonly holder: string; readonly kind: 'person' | 'group' };
  readonly problem?: GrantProblem;
}

/** Asks which customer is given to whom. */
export function grantFormCard({ values, problem }: GrantFormInput, t: Translator): CardMessage {
  return formCard(
    {
      title: t('grants.form.title'),
      lines: [t('grants.form.text')],
      ...(problem ? { problem: grantProblemWords(problem, t) } : {}),
      fields: [
        {
          kind: 'text',
          id: INPUTS.customer,
          label: t('grants.form.customer'),
          placeholder: t('check.prompt.placeholder'),
          error: t('grants.form.customerError'),
          value: values.customer,
          longest: LONGEST_CUSTOMER_REFERENCE,
        },
        {
          kind: 'choice',
          id: INPUTS.holderKind,
          label: t('grants.form.kind'),
          error: t('grants.form.kindError'),
          value: values.kind,
          choices: [
            { title: t('grants.form.person'), value: 'person' },
            { title: t('grants.form.group'), value: 'group' },
          ],
        },
        {
          kind: 'text',
          id: INPUTS.holder,
          label: t('grants.form.holder'),
          placeholder: t('grants.form.holderHint'),
          error: t('grants.form.holderError'),
          value: values.holder,
          longest: LONGEST_HOLDER,
        },
      ],
      submit: button(t('grants.form.submit'), VERBS.grantAdd),
      buttons: [button(t('grants.form.back'), VERBS.grants)],
    },
    t,
  );
}

export function grantProblemWords({ code, typed }: GrantProblem, t: Translator): string {
  return t(`grants.problem.${code}`, { typed });
}
