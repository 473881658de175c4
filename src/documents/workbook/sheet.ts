import type { CellValue, WriteSheet } from 'hucre/xlsx';

export interface Column {
  readonly header: string;
  /** In characters. */
  readonly width: number;
}

/** A cell is a text, a number, or empty. Texts are guarded; they never become a formula. */
export type Row = readonly (string | number | null)[];

export interface SheetInput {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Stands on every sheet, on the screen and on paper; null where the data are real. */
  readonly label: { readonly short: string; readonly full: string } | null;
}

/** Excel's longest name of a sheet and longest text in a cell, in characters. */
const LONGEST_SHEET_NAME = 31;
const LONGEST_TEXT = 32_000;
/** What Excel does not take in the name of a sheet. */
const NOT_IN_NAMES = /[\\/?*[\]:]/g;

const HEADER_STYLE = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '0B5394' } },
  alignment: { vertical: 'top', wrapText: true },
} as const;
const BODY_STYLE = { alignment: { vertical: 'top', wrapText: true } } as const;

/** One table with a frozen header, widths and filters. */
export function toSheet({ name, columns, rows, label }: SheetInput): WriteSheet {
  const full = label === null ? name : `${name} (${label.short})`;
  return {
    name: full.replace(NOT_IN_NAMES, ' ').slice(0, LONGEST_SHEET_NAME).trim(),
    columns: columns.map(({ width }) => ({ width, style: BODY_STYLE })),
    rows: [columns.map(({ header }) => header), ...rows.map((row) => row.map(guarded))],
    cells: new Map(columns.map((_, column) => [`0,${column}`, { style: HEADER_STYLE }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnName(columns.length)}${rows.length + 1}` },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...(label === null ? {} : { headerFooter: { oddHeader: `&C&B${label.full.replaceAll('&', '&&')}` } }),
  };
}

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe before it, since a workbook may be saved as
 * CSV and opened again.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function guarded(value: string | number | null): CellValue {
  if (typeof value !== 'string') return value;
  const text = value.slice(0, LONGEST_TEXT);
  return /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** "A" for the first column. */
function columnName(number: number): string {
  const letter = String.fromCharCode(64 + (((number - 1) % 26) + 1));
  return number > 26 ? columnName(Math.floor((number - 1) / 26)) + letter : letter;
}
