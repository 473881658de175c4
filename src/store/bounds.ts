import { isGuid } from '../pec/profile.ts';

const KILOBYTE = 1_024;
const MEGABYTE = 1_024 * KILOBYTE;

/** The most that one row may hold, in bytes of JSON or in characters of text. */
export const BOUNDS = {
  idCharacters: 512,
  tenantCharacters: 64,
  serviceUrlCharacters: 2_048,
  referenceBytes: 32 * KILOBYTE,
  profileBytes: 1 * MEGABYTE,
  snapshotBytes: 32 * MEGABYTE,
  reportBytes: 32 * MEGABYTE,
  memoryBytes: 64 * KILOBYTE,
  signInBytes: 256 * KILOBYTE,
  auditDetailsBytes: 8 * KILOBYTE,
  watchStateBytes: 16 * MEGABYTE,
  alertBytes: 1 * MEGABYTE,
  messageBytes: 64 * KILOBYTE,
  questionCharacters: 1_000,
  commentCharacters: 2_000,
  nameCharacters: 200,
} as const;

/** What Postgres refuses inside jsonb although JSON allows it: the NUL character and halves of surrogate pairs. */
const UNSTORABLE_ESCAPE = /(?<=(?:^|[^\\])(?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})/g;

/** A value that a caller passed is outside what the store accepts: a fault of the program, not of its user. */
export class StoreInputError extends Error {
  override readonly name = 'StoreInputError';
}

/**
 * The JSON of a value in the form that Postgres stores.
 * @returns null where it is larger than `maxBytes`.
 * @throws StoreInputError where the value has no JSON form.
 */
export function toStorableJson(value: unknown, maxBytes: number): string | null {
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined) throw new StoreInputError('A value without a JSON form cannot be stored.');
  if (Buffer.byteLength(json) > maxBytes) return null;
  return json.replace(UNSTORABLE_ESCAPE, '\\ufffd');
}

/** Text that Postgres stores, cut to `maxCharacters` without splitting a character. */
export function toStorableText(text: string, maxCharacters: number): string {
  const cut = text.length > maxCharacters ? text.slice(0, maxCharacters).replace(/[\ud800-\udbff]$/, '') : text;
  return cut.replaceAll('\0', '\ufffd').toWellFormed();
}

/**
 * An id of a channel, a person or a key. Cutting it could make two of them one, so it is refused instead.
 * @throws StoreInputError where it is empty, too long or holds a control character.
 */
export function requireId(name: string, id: string): string {
  if (id.length === 0 || id.length > BOUNDS.idCharacters || /\p{Cc}/u.test(id) || !id.isWellFormed()) {
    throw new StoreInputError(`${name} is not an id that the store accepts.`);
  }
  return id;
}

/**
 * A tenant id in lower case. Local channels use tenant ids that are not GUIDs, so only the characters are checked.
 * @throws StoreInputError where it is none.
 */
export function requireTenant(name: string, tenantId: string): string {
  if (!/^[0-9a-z][0-9a-z.-]*$/i.test(tenantId) || tenantId.length > BOUNDS.tenantCharacters) {
    throw new StoreInputError(`${name} is not a tenant id.`);
  }
  return tenantId.toLowerCase();
}

/**
 * A GUID in lower case.
 * @throws StoreInputError where it is none.
 */
export function requireGuid(name: string, id: string): string {
  if (!isGuid(id)) throw new StoreInputError(`${name} is not a GUID.`);
  return id.toLowerCase();
}
