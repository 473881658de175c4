import { writeXlsx } from 'hucre/xlsx';
import { explainFinding } from '../explain/explain-finding.ts';
import type { Translator } from '../i18n/translator.ts';
import {
  assumptionWords,
  commandsOf,
  explainAction,
  explainTarget,
  headlineOfPlan,
  rangeWords,
} from '../plan/explain-plan.ts';
import { actionNumbers } from '../plan/plan.ts';
import type { PlanDocument } from './plan-document.ts';
import { oneLine, pastable } from './text.ts';
import { toSheet, type Column, type Row } from './workbook/sheet.ts';

const LONGEST_CELL = 2_000;
const LONGEST_NAME = 120;

/** The plan for work: one table a sheet, to be sorted, filtered and ticked off. */
export async function makePlanWorkbook(document: PlanDocument, t: Translator): Promise<Uint8Array> {
  const { plan, madeAt, profile } = document;
  const label = plan.demo ? { short: t('plan.doc.sheetLabel'), full: t('common.demoData') } : null;
  const sheet = (name: string, columns: readonly Column[], rows: readonly Row[]) =>
    toSheet({ name, columns, rows, label });

  return await writeXlsx({
    sheets: [
      sheet(t('plan.doc.summary'), summaryColumns(t), summaryRows(document, t)),
      sheet(t('plan.doc.actions'), actionColumns(t), actionRows(document, t)),
      sheet(t('plan.doc.subscriptions'), subscriptionColumns(t), subscriptionRows(document, t)),
      sheet(t('plan.doc.findings'), findingColumns(t), findingRows(document, t)),
      sheet(t('plan.doc.commands'), commandColumns(t), commandRows(document, t)),
    ],
    properties: {
      title: t('plan.doc.title'),
      creator: oneLine(profile.billTo.name),
      created: madeAt,
      ...(plan.demo ? { description: t('common.demoData') } : {}),
    },
  });
}

function summaryColumns(t: Translator): readonly Column[] {
  return [
    { header: t('plan.column.what'), width: 34 },
    { header: t('plan.column.value'), width: 90 },
  ];
}

function summaryRows({ plan, estimate, madeAt }: PlanDocument, t: Translator): readonly Row[] {
  return [
    [t('plan.doc.title'), headlineOfPlan(plan, t)],
    ...(plan.demo ? [[t('plan.doc.watermark'), t('common.demoData')]] : []),
    [t('plan.doc.state'), t('plan.doc.made', { when: t.dateTime(madeAt) })],
    [t('verdict.earning'), plan.totals.earning],
    [t('verdict.at-risk'), plan.totals.atRisk],
    [t('verdict.partial'), plan.totals.partial],
    [t('verdict.not-earning'), plan.totals.notEarning],
    [t('verdict.unknown'), plan.totals.unknown],
    ...(estimate
      ? [[t('plan.detail.credit'), `${rangeWords(estimate.most, t)}. ${assumptionWords(estimate, t)}`]]
      : []),
    ...plan.customers.map(({ name, tenantId, checkedAt }) => [
      t('plan.doc.checkedOf', { customer: oneLine(name, LONGEST_NAME) }),
      `${t.dateTime(checkedAt)} · ${tenantId}`,
    ]),
    ['', t('plan.doc.about')],
  ];
}

function actionColumns(t: Translator): readonly Column[] {
  return [
    { header: t('plan.column.number'), width: 8 },
    { header: t('plan.column.action'), width: 44 },
    { header: t('plan.column.identity'), width: 34 },
    { header: t('plan.column.who'), width: 18 },
    { header: t('plan.column.effort'), width: 18 },
    { header: t('plan.column.earn'), width: 16 },
    { header: t('plan.column.keep'), width: 16 },
    { header: t('plan.column.settle'), width: 16 },
    { header: t('plan.column.safer'), width: 16 },
    { header: t('plan.column.none'), width: 16 },
    { header: t('plan.column.credit'), width: 22 },
    { header: t('plan.column.currency'), width: 12 },
    { header: t('plan.column.fix'), width: 70 },
    { header: t('plan.column.why'), width: 70 },
    { header: t('plan.column.link'), width: 50 },
  ];
}

function actionRows({ plan, profile, estimate }: PlanDocument, t: Translator): readonly Row[] {
  return plan.actions.flatMap((action, index) => {
    const { gains } = action;
    const words = explainAction(action, t, profile);
    const credits = estimate?.mostOf.get(action.id) ?? [];
    const row = (amount: number | null, currency: string | null): Row => [
      ...[index + 1, words.title, words.identity, words.who, words.effort],
      ...[gains.earn, gains.keep, gains.settle, gains.safer, gains.none],
      ...[amount, currency],
      ...[[words.fix, words.more].join(' ').trim(), words.why, words.link],
    ];
    // A row for each currency, since a column that mixes them cannot be added up.
    return credits.length === 0
      ? [row(null, null)]
      : credits.map(({ amount, currency }) => row(Math.round(amount * 100) / 100, currency));
  });
}

function subscriptionColumns(t: Translator): readonly Column[] {
  return [
    { header: t('plan.column.state'), width: 20 },
    { header: t('plan.column.customer'), width: 34 },
    { header: t('plan.column.tenant'), width: 38 },
    { header: t('plan.column.subscription'), width: 40 },
    { header: t('plan.column.subscriptionId'), width: 38 },
    { header: t('plan.column.actions'), width: 12 },
    { header: t('plan.column.spend'), width: 18 },
    { header: t('plan.column.currency'), width: 12 },
    { header: t('plan.column.checked'), width: 26 },
  ];
}

function subscriptionRows({ plan, spends }: PlanDocument, t: Translator): readonly Row[] {
  const numbers = actionNumbers(plan);
  const bySubscription = new Map(
    spends.map((spend) => [`${spend.customerTenantId} ${spend.subscriptionId ?? ''}`, spend]),
  );
  return plan.customers.flatMap((customer) =>
    customer.subscriptions.map((subscription): Row => {
      const { subscriptionId, name, verdict } = subscription;
      const spend = bySubscription.get(`${customer.tenantId} ${subscriptionId}`);
      return [
        ...[t(`verdict.${verdict}`), oneLine(customer.name, LONGEST_NAME), customer.tenantId],
        ...[oneLine(name, LONGEST_NAME), subscriptionId, (numbers.get(subscription) ?? []).join(', ')],
        ...[spend?.amount ?? null, spend?.currency ?? null, t.dateTime(customer.checkedAt)],
      ];
    }),
  );
}

function findingColumns(t: Translator): readonly Column[] {
  return [
    { header: t('plan.column.customer'), width: 34 },
    { header: t('plan.column.subscription'), width: 40 },
    { header: t('plan.column.subscriptionId'), width: 38 },
    { header: t('plan.column.severity'), width: 16 },
    { header: t('plan.column.found'), width: 80 },
    { header: t('plan.column.fix'), width: 70 },
    { header: t('plan.column.link'), width: 50 },
  ];
}

function findingRows({ plan, profile }: PlanDocument, t: Translator): readonly Row[] {
  return plan.customers.flatMap((customer) =>
    customer.subscriptions.flatMap(({ subscriptionId, name, findings }) =>
      findings.map((finding): Row => {
        const words = explainFinding(finding, t, { subscriptionId, profile });
        return [
          ...[oneLine(customer.name, LONGEST_NAME), oneLine(name, LONGEST_NAME), subscriptionId],
          ...[t(`plan.severity.${finding.severity}`), oneLine(words.message, LONGEST_CELL)],
          ...[oneLine(words.fix, LONGEST_CELL), words.link],
        ];
      }),
    ),
  );
}

function commandColumns(t: Translator): readonly Column[] {
  return [
    { header: t('plan.column.actions'), width: 12 },
    { header: t('plan.column.customer'), width: 34 },
    { header: t('plan.column.subscription'), width: 40 },
    { header: t('plan.column.found'), width: 60 },
    { header: t('detail.commands.az'), width: 90 },
    { header: t('detail.commands.powershell'), width: 90 },
    { header: t('detail.commands.portal'), width: 60 },
    { header: t('detail.commands.template'), width: 60 },
  ];
}

function commandRows({ plan, profile }: PlanDocument, t: Translator): readonly Row[] {
  return plan.actions.flatMap((action, index) =>
    commandsOf(action, t, profile).map(({ targets, commands }): Row => {
      const names = targets.map(({ subscription, customer }) => oneLine(subscription?.name ?? customer.name, 60));
      const customers = [...new Set(targets.map(({ customer }) => oneLine(customer.name, 60)))];
      return [
        ...[index + 1, oneLine(customers.join(', '), LONGEST_CELL), oneLine(names.join(', '), LONGEST_CELL)],
        oneLine(explainTarget(targets[0], t, profile), LONGEST_CELL),
        ...[commands.az, commands.powershell, commands.portal, commands.template].map((text) => pastable(text ?? '')),
      ];
    }),
  );
}
