import type { Translator } from '../i18n/translator.ts';
import type { PlanDocument, PlanFormat } from './plan-document.ts';
import { makePlanPdf } from './plan-pdf.ts';
import { makePlanWorkbook } from './plan-workbook.ts';

/** Makes the file of a plan in the reader's language and time zone. Rejects only where `signal` aborts it. */
export function makePlanFile(
  format: PlanFormat,
  document: PlanDocument,
  t: Translator,
  options: { readonly signal?: AbortSignal } = {},
): Promise<Uint8Array> {
  return format === 'pdf' ? makePlanPdf(document, t, options) : makePlanWorkbook(document, t);
}
