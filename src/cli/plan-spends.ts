import { open } from 'node:fs/promises';
import type { Translator } from '../i18n/translator.ts';
import type { Report } from '../pec/report.ts';
import type { Spend } from '../plan/estimate.ts';
import { parseSpendLine, type SpendLineOutcome } from '../plan/spend-line.ts';

export type SpendsOutcome =
  { readonly ok: true; readonly lines: readonly SpendLine[] } | { readonly ok: false; readonly message: string };

export interface SpendLine {
  readonly text: string;
  readonly outcome: Extract<SpendLineOutcome, { ok: true }>;
}

/** More than a list of every subscription that a customer can have. */
const LARGEST_FILE_BYTES = 1_000_000;

/** Reads what `--spend` named: amounts, or files with an amount on each line. */
export async function readSpends(given: readonly string[], t: Translator): Promise<SpendsOutcome> {
  const lines: SpendLine[] = [];
  for (const text of given) {
    const asked = parseSpendLine(text, t.language);
    const listed = asked.ok ? null : await linesOf(text);
    for (const line of listed ?? [text]) {
      const outcome = parseSpendLine(line, t.language);
      if (!outcome.ok)
        return {
          ok: false,
          message: t('plan.cli.spend', { text: line, problem: problemOf(outcome.problem, line, t) }),
        };
      lines.push({ text: line, outcome });
    }
  }
  return { ok: true, lines };
}

/** The spends of one customer. What names none of its subscriptions is refused: it is likely another customer's. */
export function spendsOf(
  report: Report,
  lines: readonly SpendLine[],
  t: Translator,
): { readonly spends: readonly Spend[] } | { readonly message: string } {
  const known = new Set(report.subscriptions.map(({ subscriptionId }) => subscriptionId));
  const strange = lines.find(
    ({ outcome: { subscriptionId } }) => subscriptionId !== null && !known.has(subscriptionId),
  );
  if (strange) {
    return { message: t('plan.cli.spend', { text: strange.text, problem: t('plan.cli.spendUnknown') }) };
  }
  const customerTenantId = report.customer.tenantId;
  return {
    spends: lines.map(({ outcome: { subscriptionId, money } }) => ({ customerTenantId, subscriptionId, ...money })),
  };
}

function problemOf(problem: Extract<SpendLineOutcome, { ok: false }>['problem'], text: string, t: Translator): string {
  if (problem === 'not-an-amount' || problem === 'not-an-id') return t('plan.cli.spendForm');
  return t(`plan.spend.problem.${problem}`, { text, example: t('plan.spend.example') });
}

/** The lines of a file; null where there is none by that name. */
async function linesOf(path: string): Promise<readonly string[] | null> {
  const file = await open(path).catch(() => null);
  if (!file) return null;
  try {
    const buffer = Buffer.alloc(LARGEST_FILE_BYTES);
    const { bytesRead } = await file.read(buffer, 0, LARGEST_FILE_BYTES);
    const lines = buffer.toString('utf8', 0, bytesRead).split(/\r?\n/);
    return lines.map((line) => line.trim()).filter((line) => line !== '');
  } finally {
    await file.close();
  }
}
