import { z } from 'zod/v4';

/**
 * A backup is JSON lines: a header, the rows table by table, and an end that counts them, so that a file that was cut off
 * shows. Rows are as Postgres writes them, which keeps every type exact.
 */
export const headerSchema = z.object({
  format: z.literal('pec-bot-backup'),
  version: z.literal(1),
  /** The last migration of the database that it was taken from. */
  schema: z.string(),
  at: z.string(),
});

const endSchema = z.object({
  end: z.literal(true),
  rows: z.record(z.string(), z.number()),
  /** Watches with a run that was waiting or under way. */
  waiting: z.array(z.uuid()),
});

export type Header = z.infer<typeof headerSchema>;
export type End = z.infer<typeof endSchema>;

const ROW = /^\{"table":"(?<table>[a-z_][a-z0-9_]*)","row":(?<row>\{.*\})\}$/s;

/** @param json as Postgres writes the row. */
export function rowLine(table: string, json: string): string {
  return `{"table":"${table}","row":${json}}`;
}

export type Line =
  | { readonly kind: 'row'; readonly table: string; readonly json: string }
  | { readonly kind: 'end'; readonly end: End }
  | { readonly kind: 'unknown' };

export function readLine(text: string): Line {
  const found = ROW.exec(text)?.groups;
  if (found) return { kind: 'row', table: found['table'] ?? '', json: found['row'] ?? '' };
  const end = endSchema.safeParse(parse(text)).data;
  return end ? { kind: 'end', end } : { kind: 'unknown' };
}

export function readHeader(text: string | undefined): Header | null {
  return headerSchema.safeParse(parse(text ?? '')).data ?? null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Why a backup could not be taken back in. */
export type BackupProblem =
  | { readonly code: 'no-backup' | 'newer' | 'cut-off' | 'target-used' }
  | { readonly code: 'damaged'; readonly line: number }
  | { readonly code: 'not-empty' | 'count'; readonly table: string };
