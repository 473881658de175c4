import { isTimeZone } from '../i18n/time-zone.ts';
import { editDistance } from '../knowledge/edit-distance.ts';

/** A zone that was understood, or those whose names are nearest to what was typed. */
export type ZoneOutcome =
  { readonly ok: true; readonly timeZone: string } | { readonly ok: false; readonly nearest: readonly string[] };

const MOST_NAMED = 3;
const MOST_EDITS = 3;
/** Offsets such as "+02:00" know nothing of summer time. */
const PLACE = /^(?:[a-z_]+(?:\/[a-z0-9_+-]+)+|utc|gmt)$/i;

/** Reads a time zone as people type it: "Europe/Amsterdam", "europe/amsterdam", or the city alone. */
export function readTimeZone(text: string): ZoneOutcome {
  const typed = text.trim().replace(/\s+/g, '_');
  const zones = Intl.supportedValuesOf('timeZone');
  const wanted = typed.toLowerCase();
  const exact = zones.find((zone) => zone.toLowerCase() === wanted);
  if (exact !== undefined) return { ok: true, timeZone: exact };
  if (PLACE.test(typed) && isTimeZone(typed)) return { ok: true, timeZone: typed };
  const ofCity = zones.filter((zone) => cityOf(zone) === wanted);
  const [only, another] = ofCity;
  if (only !== undefined && another === undefined) return { ok: true, timeZone: only };
  if (ofCity.length > 1) return { ok: false, nearest: ofCity.slice(0, MOST_NAMED) };
  return { ok: false, nearest: nearestZones(wanted, zones) };
}

function nearestZones(wanted: string, zones: readonly string[]): readonly string[] {
  if (wanted === '') return [];
  return zones
    .map((zone) => ({ zone, edits: Math.min(edits(wanted, zone.toLowerCase()), edits(wanted, cityOf(zone))) }))
    .filter(({ edits: count }) => count <= MOST_EDITS)
    .sort((a, b) => a.edits - b.edits)
    .slice(0, MOST_NAMED)
    .map(({ zone }) => zone);
}

function edits(wanted: string, name: string): number {
  return editDistance(wanted, name, MOST_EDITS);
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).toLowerCase();
}
