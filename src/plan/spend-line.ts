import type { Language } from '../i18n/languages.ts';
import { isGuid } from '../pec/profile.ts';
import { parseAmount, type AmountProblem, type Money } from './amount.ts';

export type SpendLineOutcome =
  /** `subscriptionId` is null for the customer as a whole. */
  | { readonly ok: true; readonly subscriptionId: string | null; readonly money: Money }
  | { readonly ok: false; readonly problem: AmountProblem | 'not-an-id' };

/** Reads "<amount>" for a whole customer, or "<subscription id>=<amount>" for one subscription. */
export function parseSpendLine(line: string, language: Language): SpendLineOutcome {
  const at = line.lastIndexOf('=');
  const id = at < 0 ? null : line.slice(0, at).trim().toLowerCase();
  if (id !== null && !isGuid(id)) return { ok: false, problem: 'not-an-id' };

  const outcome = parseAmount(line.slice(at + 1), language);
  return outcome.ok ? { ok: true, subscriptionId: id, money: outcome.money } : outcome;
}
