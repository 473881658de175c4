import type { Translator } from '../i18n/translator.ts';
import {
  UNREAD_REASONS,
  UNREAD_SUBJECTS,
  type Unread,
  type UnreadReason,
  type UnreadSubject,
} from '../pec/snapshot.ts';

export interface UnreadExplanation {
  /** What could not be read and why, in one sentence. */
  readonly message: string;
  /** What would make it readable. */
  readonly fix: string;
}

/** Faults of Azure's own, which its support can look into. */
const TRACED: ReadonlySet<UnreadReason> = new Set(['throttled', 'timed-out', 'server-error', 'malformed-reply']);

/** Words for something that could not be read. */
export function explainUnread({ subject, reason, requestId }: Unread, t: Translator): UnreadExplanation {
  return explainUnreadTogether([subject], { reason, requestId }, t);
}

/** The same for several things that could not be read for one reason, so that it is said once. */
export function explainUnreadTogether(
  subjects: readonly UnreadSubject[],
  { reason, requestId }: { readonly reason: UnreadReason; readonly requestId?: string | undefined },
  t: Translator,
): UnreadExplanation {
  const subject = t.list(subjects.map((one) => subjectWords(one, t)));
  return {
    message: t('finding.unread.message', { subject, reason: reasonWords(reason, t) }),
    fix: remedyFor({ reason, requestId }, t),
  };
}

/** Empty where the text is no subject of ours. */
export function subjectWords(subject: string | undefined, t: Translator): string {
  return isSubject(subject) ? t(`unread.subject.${subject}`) : '';
}

export function reasonWords(reason: string | undefined, t: Translator): string {
  return isReason(reason) ? t(`unread.reason.${reason}`) : '';
}

/** What would make it readable, with Azure's id of the request where support would ask for it. Untrusted text. */
export function remedyFor(
  { reason, requestId }: { readonly reason?: string | undefined; readonly requestId?: string | undefined },
  t: Translator,
): string {
  if (!isReason(reason)) return '';
  const remedy = t(`unread.remedy.${reason}`);
  return requestId !== undefined && TRACED.has(reason) ? `${remedy} ${t('unread.requestId', { requestId })}` : remedy;
}

function isSubject(text: string | undefined): text is UnreadSubject {
  return UNREAD_SUBJECTS.some((subject) => subject === text);
}

function isReason(text: string | undefined): text is UnreadReason {
  return UNREAD_REASONS.some((reason) => reason === text);
}
