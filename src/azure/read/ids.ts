import { isGuid } from '../../pec/profile.ts';
import { MalformedReplyError } from '../policies/reply-shape.ts';

/** A text that Azure must say; its absence means that the reply is not what it seems. */
export function required(value: string | null | undefined, what: string): string {
  if (!value) throw new MalformedReplyError(`${what} is missing`);
  return value;
}

/** The bare GUID at the end of a role definition's id, lower case. */
export function roleDefinitionGuid(id: string | null | undefined): string {
  const text = required(id, 'role definition id');
  const guid = text.slice(text.lastIndexOf('/') + 1).toLowerCase();
  if (!isGuid(guid)) throw new MalformedReplyError('a role definition id without a GUID');
  return guid;
}

export function lower(value: string | null | undefined, what: string): string {
  return required(value, what).toLowerCase();
}

/** A moment as ISO 8601, null where Azure did not say. */
export function moment(value: Date | null | undefined): string | null {
  return value && !Number.isNaN(value.getTime()) ? value.toISOString() : null;
}
