import { randomUUID } from 'node:crypto';
import { actorOf, type Auditing } from '../access/auditing.ts';
import type { Asker } from '../access/policy.ts';
import { noticeCard } from '../cards/notice.ts';
import { checkButton } from '../cards/buttons.ts';
import type { CardMessage } from '../cards/card.ts';
import { watchDetailCard, watchedCustomer, watchSetCard } from '../cards/watch.ts';
import type { AzureIdentity } from '../azure/identity.ts';
import type { Clock } from '../clock.ts';
import { isTimeZone } from '../i18n/time-zone.ts';
import type { Outbox } from '../store/outbox.ts';
import type { Watch, Watches, WatchSetter } from '../store/watches.ts';
import type { WatchQueue } from '../watch/queue.ts';
import { DEFAULT_SCHEDULE, isWatchDays, nextRunAt, type Schedule } from '../watch/schedule.ts';
import type { LetIn } from './limited.ts';
import { isUnowned } from './openWatch.ts';
import type { Visit } from './router.ts';
import type { Turn } from './turn.ts';

export interface WatchDeskOptions {
  readonly watches: Watches;
  readonly outbox: Pick<Outbox, 'undelivered'>;
  readonly queue: Pick<WatchQueue, 'runNow'>;
  /** Keeps where the conversation can be reached, before anything is promised to be said there. */
  readonly renewAddress: (turn: Turn) => Promise<void>;
  readonly auditing: Pick<Auditing, 'require'>;
  /** Watches read as the app; null where there is none. */
  readonly identity: AzureIdentity | null;
  /** A check that somebody asks for counts among theirs. */
  readonly letIn: LetIn;
  readonly clock: Clock;
  readonly demo: boolean;
}

export interface WantedWatch {
  readonly partnerTenantId: string;
  readonly customerTenantId: string;
  /** A name for it, until a check tells the real one. */
  readonly name: string | null;
}

/** Sets, changes and shows watches, once it is clear that somebody may. No change is made that cannot be written down. */
export interface WatchDesk {
  /** Sets a watch and has the customer checked at once, so that there is something to compare with. */
  set(visit: Visit, wanted: WantedWatch): Promise<CardMessage>;
  detail(visit: Visit, watch: Watch, said?: string): Promise<CardMessage>;
  reschedule(visit: Visit, watch: Watch, schedule: Schedule): Promise<Watch | null>;
  pause(visit: Visit, watch: Watch): Promise<Watch | null>;
  /** One that its setter lost goes on for whoever resumes it. */
  resume(visit: Visit, watch: Watch): Promise<Watch | null>;
  stop(visit: Visit, watch: Watch): Promise<void>;
  /** False where the one who asks has had as many checks as they may, which was said then. */
  runNow(visit: Visit, watch: Watch): Promise<boolean>;
}

export function createWatchDesk(options: WatchDeskOptions): WatchDesk {
  const { watches, outbox, queue, renewAddress, auditing, identity, letIn, clock, demo } = options;

  const writeDown = ({ turn }: Visit, act: string, { id, partnerTenantId, customerTenantId }: Watch): Promise<void> =>
    auditing.require({
      actor: actorOf(turn),
      act,
      partnerTenantId,
      customerTenantId,
      outcome: 'allowed',
      details: { watch: id },
    });

  return {
    async set(visit, { partnerTenantId, customerTenantId, name }) {
      const { turn, t } = visit;
      if (!identity) return noticeCard({ lines: [t('watch.noIdentity')], buttons: [checkButton(t)] }, t);
      const id = randomUUID();
      const schedule = { ...DEFAULT_SCHEDULE, timeZone: zoneOf(turn) };
      const { address } = turn;
      await renewAddress(turn);
      const { added, watch } = await watches.add({
        id,
        partnerTenantId,
        customerTenantId,
        customerName: name,
        conversationId: address.conversationId,
        conversationKind: address.kind,
        setBy: 'person',
        setter: setterOf(turn),
        language: t.language,
        ...schedule,
        nextRunAt: nextRunAt(id, schedule, clock.now()),
      });
      if (added && (await letIn(visit, 'check'))) await queue.runNow(watch, 'first');
      return watchSetCard({ watch, added, named: address.kind === 'personal', demo, identity: identity.label }, t);
    },

    async detail({ turn, t }, watch, said) {
      const undelivered = await outbox.undelivered(watch.conversationId);
      const named = turn.address.kind === 'personal';
      const place = watch.conversationId === turn.address.conversationId ? 'here' : watch.conversationKind;
      return watchDetailCard({ watch, named, demo, place, undelivered, ...(said === undefined ? {} : { said }) }, t);
    },

    async reschedule(visit, watch, schedule) {
      await writeDown(visit, 'watch-change', watch);
      return watches.change(watch.id, { ...schedule, nextRunAt: nextRunAt(watch.id, schedule, clock.now()) });
    },

    async pause(visit, watch) {
      await writeDown(visit, 'watch-pause', watch);
      return watches.change(watch.id, { paused: 'asked' });
    },

    async stop(visit, watch) {
      await writeDown(visit, 'watch-stop', watch);
      await watches.remove(watch.id);
    },

    async resume(visit, watch) {
      await writeDown(visit, 'watch-resume', watch);
      const { turn } = visit;
      if (watch.conversationId === turn.address.conversationId) await renewAddress(turn);
      const lost = isUnowned(watch) || (watch.setBy === 'person' && watch.paused === 'denied');
      return await watches.change(watch.id, {
        paused: null,
        nextRunAt: nextRunAt(watch.id, scheduleOf(watch), clock.now()),
        ...(lost ? { setter: setterOf(turn) } : {}),
      });
    },

    async runNow(visit, watch) {
      if (!(await letIn(visit, 'check'))) return false;
      if (watch.conversationId === visit.turn.address.conversationId) await renewAddress(visit.turn);
      await queue.runNow(watch, visit.turn.id);
      return true;
    },
  };
}

/** The schedule of a stored watch; days of another build count as every day. */
export function scheduleOf({ days, hour, timeZone }: Watch): Schedule {
  return { days: isWatchDays(days) ? days : 'daily', hour, timeZone: isTimeZone(timeZone) ? timeZone : 'UTC' };
}

/** Who sets a watch, as it is asked again at every run whether they may. */
function setterOf({ sender }: Pick<Turn, 'sender'>): WatchSetter {
  const { tenantId, objectId, isGuest }: Asker['sender'] = sender;
  return { tenantId, objectId, ...(isGuest === undefined ? {} : { isGuest }) };
}

/** The zone that the client told; a person changes it in the form. */
export function zoneOf({ timeZone }: Pick<Turn, 'timeZone'>): string {
  return timeZone !== null && isTimeZone(timeZone) ? timeZone : 'UTC';
}

/** A customer for the eyes of a personal chat; nothing elsewhere. */
export function nameFor({ turn }: Visit, watch: Watch): string | null {
  return turn.address.kind === 'personal' ? watchedCustomer(watch) : null;
}
