import { LRUCache } from 'lru-cache';
import type { Limited, LimitedAct, Limits } from '../access/limits.ts';
import type { Slots } from '../access/slots.ts';
import { askButton, helpButton } from '../cards/buttons.ts';
import type { CardMessage } from '../cards/card.ts';
import { noticeCard } from '../cards/notice.ts';
import type { Clock } from '../clock.ts';
import type { Share } from '../config/limits.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Visit } from './router.ts';
import type { Turn } from './turn.ts';

/** Says what was too much, and when it can be had again. */
function limitedCard(act: LimitedAct, outcome: Limited, t: Translator): CardMessage {
  const lines =
    outcome.by === 'store'
      ? [t('limit.store')]
      : [t(`limit.${outcome.by}`, { act }), t('limit.again', { at: t.dateTime(outcome.retryAt) })];
  return noticeCard({ lines, buttons: act === 'message' ? [] : [askButton(t), helpButton(t)] }, t);
}

const TOLD_EVERY_MS = 60_000;
const TOLD_AT_HAND = 10_000;

/** Lets a message in, or says once a minute that it is too much: an answer to each would be a flood of its own. */
export function createMessageLimit(
  limits: Limits,
  clock: Clock,
  wordsFor: (turn: Turn) => Translator,
): (turn: Turn) => Promise<boolean> {
  const toldAt = new LRUCache<string, number>({ max: TOLD_AT_HAND });

  return async (turn) => {
    const { input } = turn;
    if (input.kind === 'installed' || (input.kind === 'other' && input.type !== 'invoke')) return true;
    const outcome = await limits.take(turn, 'message', turn.sender.tenantId);
    if (outcome.allowed) return true;

    const who = `${turn.address.conversationId} ${turn.sender.id}`;
    const now = clock.now().getTime();
    if (now - (toldAt.get(who) ?? 0) >= TOLD_EVERY_MS) {
      toldAt.set(who, now);
      await turn.reply(limitedCard('message', outcome, wordsFor(turn)));
    }
    return false;
  };
}

/** Whether somebody may have one more of these now; where not, they were told when. */
export type LetIn = (visit: Visit, act: 'check' | 'export' | 'sign-in') => Promise<boolean>;

export function createLetIn(limits: Limits): LetIn {
  return async ({ turn, t }, act) => {
    const outcome = await limits.take(turn, act, turn.sender.tenantId);
    if (!outcome.allowed) await turn.reply(limitedCard(act, outcome, t));
    return outcome.allowed;
  };
}

/** A check's place among those under way, or why there is none. */
export type CheckPlace =
  { readonly ok: true; readonly leave: () => void } | { readonly ok: false; readonly message: CardMessage };

export type EnterCheck = (visit: Visit, partnerTenantId: string) => Promise<CheckPlace>;

export interface CheckGateOptions {
  readonly limits: Limits;
  readonly slots: Slots;
  readonly atOnce: Share;
  /** Counts who found every place taken. */
  readonly full: () => void;
}

/** So many checks at once and in an hour, for each person and each partner. */
export function createCheckGate({ limits, slots, atOnce, full }: CheckGateOptions): EnterCheck {
  return async ({ turn, t }, partnerTenantId) => {
    const leave = slots.enter(turn.sender.objectId ?? turn.sender.id, partnerTenantId);
    if (typeof leave === 'string') {
      full();
      const lines = [t('limit.atOnce', { by: leave, count: atOnce[leave] })];
      return { ok: false, message: noticeCard({ lines, buttons: [askButton(t), helpButton(t)] }, t) };
    }
    const outcome = await limits.take(turn, 'check', partnerTenantId);
    if (outcome.allowed) return { ok: true, leave };
    leave();
    return { ok: false, message: limitedCard('check', outcome, t) };
  };
}
