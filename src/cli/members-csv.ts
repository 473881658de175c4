import { parseCsv } from 'hucre/csv';
import type { ImportedMember } from '../access/administration.ts';
import { isGuid } from '../pec/profile.ts';

/** What the header of a file of members names, in any order. */
const MEMBER_COLUMNS = ['partner', 'tenant', 'object', 'role'] as const;
type Column = (typeof MEMBER_COLUMNS)[number];

/** What is wrong with one line of the file; lines count from 1, with the header. */
export interface LineProblem {
  readonly line: number;
  readonly code: 'columns' | 'cells' | 'partner' | 'tenant' | 'object' | 'role' | 'twice' | 'too-many';
  readonly text: string;
}

export type MembersReading =
  | { readonly ok: true; readonly members: readonly ImportedMember[] }
  | { readonly ok: false; readonly problems: readonly LineProblem[] };

/** Most members in one file, and most problems that are told at once. */
const MOST_MEMBERS = 10_000;
const MOST_PROBLEMS = 20;
const LONGEST_TEXT = 60;

/**
 * Reads a file of members. One wrong line and nothing is taken.
 * @param partnerOf the tenant id of a partner by its tenant id or name; null where there is none.
 */
export function readMembers(text: string, partnerOf: (typed: string) => string | null): MembersReading {
  const rows = parseCsv(text).map((row) => row.map((cell) => String(cell ?? '').trim()));
  const header = (rows[0] ?? []).map((cell) => cell.toLowerCase());
  const places = MEMBER_COLUMNS.map((column) => header.indexOf(column));
  if (places.slice(0, 3).some((place) => place < 0)) {
    return { ok: false, problems: [{ line: 1, code: 'columns', text: header.join(', ').slice(0, LONGEST_TEXT) }] };
  }
  if (rows.length > MOST_MEMBERS + 1) {
    return { ok: false, problems: [{ line: MOST_MEMBERS + 2, code: 'too-many', text: String(MOST_MEMBERS) }] };
  }

  const members: ImportedMember[] = [];
  const problems: LineProblem[] = [];
  const seen = new Set<string>();
  rows.slice(1).forEach((row, index) => {
    if (row.every((cell) => cell === '')) return;
    const line = index + 2;
    const cell = (column: Column): string => row[places[MEMBER_COLUMNS.indexOf(column)] ?? -1] ?? '';
    const member = row.length > header.length ? 'cells' : memberOf(cell, partnerOf);
    if (typeof member === 'string') {
      const shown = member === 'cells' || member === 'twice' ? row.join(',') : cell(member);
      problems.push({ line, code: member, text: shown.slice(0, LONGEST_TEXT) });
      return;
    }
    const key = `${member.partnerTenantId} ${member.tenantId} ${member.objectId}`;
    if (seen.has(key)) problems.push({ line, code: 'twice', text: member.objectId });
    else members.push(member);
    seen.add(key);
  });
  return problems.length > 0 ? { ok: false, problems: problems.slice(0, MOST_PROBLEMS) } : { ok: true, members };
}

function memberOf(
  cell: (column: Column) => string,
  partnerOf: (typed: string) => string | null,
): ImportedMember | Column | 'twice' {
  const partnerTenantId = partnerOf(cell('partner'));
  if (partnerTenantId === null) return 'partner';
  const [tenantId, objectId] = [cell('tenant').toLowerCase(), cell('object').toLowerCase()];
  if (!isGuid(tenantId)) return 'tenant';
  if (!isGuid(objectId)) return 'object';
  const role = cell('role').toLowerCase() || 'member';
  if (role !== 'member' && role !== 'admin') return 'role';
  return { partnerTenantId, tenantId, objectId, role };
}
