import { noticeCard } from '../../cards/notice.ts';
import { checkButton } from '../../cards/buttons.ts';
import type { CardMessage } from '../../cards/card.ts';
import { VERBS } from '../../cards/verbs.ts';
import { channelWatchListCard, watchListCard, WATCHES_ON_A_CARD } from '../../cards/watch.ts';
import type { Digests } from '../../store/digests.ts';
import type { Watch } from '../../store/watches.ts';
import { numberOf, textOf } from '../actionData.ts';
import type { Channel } from '../channel.ts';
import { hasPartIn, type WatchAccess } from '../openWatch.ts';
import { refusalCard } from '../refusal.ts';
import type { ActionData, Feature, Visit } from '../router.ts';
import { sendPrivately } from '../sendPrivately.ts';
import { createWeeklySummary, type WeeklySummaryOptions } from '../weeklySummary.ts';

export interface WatchesFeatureOptions extends WatchAccess, Omit<WeeklySummaryOptions, 'seesOneHere'> {
  readonly digests: Digests;
  readonly channel: Channel;
}

/** The list of watches, and the weekly summary of them. */
export interface WatchesFeature extends Feature {
  readonly list: (visit: Visit) => Promise<void>;
}

interface Wanted {
  readonly conversationId: string;
  /** Whether those that the one who asks has set elsewhere belong to it. */
  readonly own: boolean;
  /** The first one that is to be shown, counted from 0. */
  readonly upTo: number;
}

interface Visible {
  readonly shown: readonly Watch[];
  /** With those that nobody looked at, since they stand on later pages. */
  readonly count: number;
}

const LOOKED_AT_ONCE = 200;
/** Nobody turns so many pages: a bound for who may see none of them. */
const MOST_LOOKED_AT = 4_000;

export function createWatchesFeature(options: WatchesFeatureOptions): WatchesFeature {
  const { policy, unaudited, watches, digests, channel, demo } = options;
  const summary = createWeeklySummary({ ...options, seesOneHere });

  /** Null where the one who asks may see nothing at all; that was said then. */
  async function partnerOf(visit: Visit): Promise<string | null> {
    const decision = await policy.decide(visit.turn, 'see', null);
    if (decision.allowed) return decision.partnerTenantId;
    await visit.turn.reply(refusalCard(visit, decision, demo));
    return null;
  }

  /**
   * Those of the conversation, and those that the one who asks has set elsewhere; each asked for by itself, as far as the
   * page goes that is to be shown.
   */
  async function visible(
    visit: Visit,
    partnerTenantId: string,
    { conversationId, own, upTo }: Wanted,
  ): Promise<Visible> {
    const { turn } = visit;
    const wanted = { partnerTenantId, conversationId, setter: own ? turn.sender : null };
    const shown: Watch[] = [];
    for (let offset = 0; ; offset += LOOKED_AT_ONCE) {
      const page = await watches.listFor(wanted, { offset, limit: LOOKED_AT_ONCE });
      for (const watch of page.watches) {
        // Nobody asked for those that they may not see, so that is neither a look nor a refusal to write down.
        const unasked = await unaudited.decide(turn, 'see', watch.customerTenantId);
        if (!hasPartIn(unasked, partnerTenantId)) continue;
        const decision = await policy.decide(turn, 'see', watch.customerTenantId);
        if (hasPartIn(decision, partnerTenantId)) shown.push(watch);
      }
      const unseen = Math.max(0, page.total - offset - LOOKED_AT_ONCE);
      const enough = shown.length > upTo + WATCHES_ON_A_CARD || offset + LOOKED_AT_ONCE >= MOST_LOOKED_AT;
      if (unseen === 0 || enough) return { shown, count: shown.length === 0 ? 0 : shown.length + unseen };
    }
  }

  async function seesOneHere(visit: Visit, partnerTenantId: string): Promise<boolean> {
    const { conversationId } = visit.turn.address;
    return (await visible(visit, partnerTenantId, { conversationId, own: false, upTo: 0 })).count > 0;
  }

  async function personalList(visit: Visit, partnerTenantId: string, from: number, place: string | null) {
    const here = visit.turn.address.conversationId;
    const wanted = { conversationId: place ?? here, own: place === null, upTo: from };
    const { shown, count } = await visible(visit, partnerTenantId, wanted);
    if (shown.length === 0) return nothing(visit);
    const digest = await digests.get(place ?? here, partnerTenantId);
    const first = Math.min(from, shown.length - 1);
    return watchListCard(
      { watches: shown, count, conversationId: here, digest: digest !== null, from: first, demo, place },
      visit.t,
    );
  }

  function nothing({ t }: Visit): CardMessage {
    return noticeCard({ lines: [t('watch.list.none'), t('watch.list.noneNext')], buttons: [checkButton(t)], demo }, t);
  }

  async function cardHere(visit: Visit, partnerTenantId: string, from = 0, place: string | null = null) {
    const { turn, t } = visit;
    if (turn.address.kind === 'personal') return personalList(visit, partnerTenantId, from, place);
    const wanted = { conversationId: turn.address.conversationId, own: false, upTo: 0 };
    const { count } = await visible(visit, partnerTenantId, wanted);
    if (count === 0) return nothing(visit);
    const digest = await digests.get(turn.address.conversationId, partnerTenantId);
    return channelWatchListCard({ count, digest: digest !== null, demo }, t);
  }

  async function list(visit: Visit): Promise<void> {
    const partnerTenantId = await partnerOf(visit);
    if (partnerTenantId !== null) await visit.turn.reply(await cardHere(visit, partnerTenantId));
  }

  async function setDigest(visit: Visit, data: ActionData): Promise<void> {
    const partnerTenantId = await partnerOf(visit);
    if (partnerTenantId === null) return;
    const set = textOf(data, 'on') === 'yes' ? summary.start : summary.stop;
    if (await set(visit, partnerTenantId)) await visit.turn.replaceCard(await cardHere(visit, partnerTenantId));
  }

  return {
    list,
    commands: { watches: list },
    actions: {
      async [VERBS.watchList](visit, data) {
        const partnerTenantId = await partnerOf(visit);
        if (partnerTenantId === null) return;
        const place = textOf(data, 'place');
        const from = numberOf(data, 'from', 0);
        await visit.turn.replaceCard(await cardHere(visit, partnerTenantId, from, place === '' ? null : place));
      },
      async [VERBS.watchListPrivate](visit) {
        const partnerTenantId = await partnerOf(visit);
        if (partnerTenantId === null) return;
        const card = await personalList(visit, partnerTenantId, 0, visit.turn.address.conversationId);
        await sendPrivately(visit, channel, card);
      },
      [VERBS.watchDigest]: setDigest,
    },
  };
}
