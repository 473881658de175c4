/** The part of a changelog under the heading of a version, with or without a date behind it; null where there is none. */
export function notesOf(changelog: string, version: string): string | null {
  const parts = changelog.split(/^## /m).slice(1);
  const part = parts.find((text) => version !== '' && (text.split('\n', 1)[0] ?? '').split(/[\s(]/, 1)[0] === version);
  return part === undefined ? null : part.slice(part.indexOf('\n')).trim();
}
