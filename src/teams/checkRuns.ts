import { randomUUID } from 'node:crypto';
import { actorOf, type Auditing } from '../access/auditing.ts';
import type { CheckIdentity } from '../access/policy.ts';
import { noticeCard } from '../cards/notice.ts';
import { checkButton } from '../cards/buttons.ts';
import { checkAsButton } from '../cards/sign-in.ts';
import { channelReportCard } from '../cards/channel-report.ts';
import { checkProgressCard } from '../cards/check-progress.ts';
import { checkReportCard } from '../cards/check-report.ts';
import type { AzureIdentity } from '../azure/identity.ts';
import type { ReadProgress } from '../azure/outcome.ts';
import type { Checker, CheckFailure, CheckOutcome } from '../check/checker.ts';
import type { Reports } from '../check/reports.ts';
import type { Clock } from '../clock.ts';
import { inTime } from '../inTime.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import type { Background } from './background.ts';
import type { Channel, OutgoingMessage, Person } from './channel.ts';
import type { EnterCheck } from './limited.ts';
import { createProgressBoard } from './progressBoard.ts';
import type { Say } from './progressBoard.ts';
import type { Visit } from './router.ts';
import { refusalCard } from './refusal.ts';
import { signInRefusalCard } from './signInRefusal.ts';

export interface CheckRunOptions {
  readonly auditing: Auditing;
  readonly checker: Checker;
  readonly enter: EnterCheck;
  readonly demo: boolean;
  readonly reports: Reports;
  readonly channel: Channel;
  readonly background: Background;
  readonly clock: Clock;
  readonly profileFor: (partnerTenantId: string) => Promise<PartnerProfile | null>;
  /** Where an administrator of a customer consents to being signed in to; null where there is no such page. */
  readonly consentUrl: (tenantId: string) => string | null;
  readonly done: (outcome: string, seconds: number) => void;
}

export interface WantedCheck {
  readonly partnerTenantId: string;
  /** The tenant id. */
  readonly customer: string;
  readonly domain?: string;
  /** What the customer was called by whoever asks. */
  readonly asked: string;
  /** What to call the customer until a report tells its name. Untrusted text. */
  readonly name: string;
  /** As whom the customer is read. */
  readonly identity: AzureIdentity;
  readonly as: CheckIdentity;
  /** The identity that the asker may use instead; null where there is none. */
  readonly other: CheckIdentity | null;
}

/** Checks under way in chats. */
export interface CheckRuns {
  /** Checks in the background; `say` puts the first message where the answer will stand. */
  start(visit: Visit, wanted: WantedCheck, say: Say): Promise<void>;
  /** Only who started a check may stop it. */
  stop(runId: string, by: Person): 'stopping' | 'finished' | 'not-yours';
}

interface Run {
  readonly id: string;
  readonly startedBy: Person;
  readonly controller: AbortController;
  readonly startedAt: number;
}

/** A check that takes less shows no progress: its report is the first thing that is said. */
const QUICK_MS = 500;

export function createCheckRuns(options: CheckRunOptions): CheckRuns {
  const { background, channel, clock, demo } = options;
  const runs = new Map<string, Run>();

  function progress(visit: Visit, run: Run, customer: string, at: ReadProgress | null): OutgoingMessage {
    const seconds = (clock.now().getTime() - run.startedAt) / 1_000;
    return checkProgressCard(
      {
        checkId: run.id,
        customer: visit.turn.address.kind === 'personal' ? customer : null,
        done: at?.subscriptionsDone ?? 0,
        total: at?.subscriptionsTotal ?? null,
        subject: at?.reading ?? null,
        seconds,
        stopping: run.controller.signal.aborted,
        demo,
      },
      visit.t,
    );
  }

  function apology(visit: Visit, wanted: WantedCheck, cause: unknown, errorId: string): OutgoingMessage {
    visit.turn.log.error({ err: cause, errorId }, 'check failed');
    return refusalCard(visit, 'unexpected', demo, { errorId, asked: wanted.asked, named: wanted.name });
  }

  function refusal(visit: Visit, wanted: WantedCheck, failure: Exclude<CheckFailure, { code: 'unexpected' }>) {
    const { asked, name: named, customer: tenantId } = wanted;
    if (wanted.as === 'app' || failure.code === 'no-profile') {
      return refusalCard(visit, failure.code, demo, { asked, named });
    }
    return signInRefusalCard(visit, failure, {
      demo,
      tenantId,
      consentUrl: options.consentUrl(tenantId),
      asked,
      named,
    });
  }

  async function checked(
    visit: Visit,
    wanted: WantedCheck,
    run: Run,
    { signal, check }: { readonly signal: AbortSignal; readonly check: () => Promise<CheckOutcome> },
  ): Promise<OutgoingMessage> {
    const done = (outcome: string) => options.done(outcome, (clock.now().getTime() - run.startedAt) / 1_000);
    try {
      const outcome = await check();
      await writeDown(visit, wanted, run, outcome);
      const message = await finished(visit, wanted, outcome, signal.aborted);
      done(outcome.ok ? 'ok' : outcome.failure.code);
      return message;
    } catch (error) {
      done('unexpected');
      return apology(visit, wanted, error, randomUUID());
    }
  }

  async function writeDown({ turn }: Visit, wanted: WantedCheck, run: Run, outcome: CheckOutcome): Promise<void> {
    await options.auditing.note({
      actor: actorOf(turn),
      act: 'check',
      partnerTenantId: wanted.partnerTenantId,
      customerTenantId: wanted.customer,
      identity: wanted.identity.key,
      outcome: outcome.ok ? 'done' : 'failed',
      details: outcome.ok ? { run: run.id } : { run: run.id, code: outcome.failure.code },
    });
  }

  async function finished(
    visit: Visit,
    wanted: WantedCheck,
    outcome: CheckOutcome,
    stopped: boolean,
  ): Promise<OutgoingMessage> {
    const { turn, t } = visit;
    if (!outcome.ok) {
      const { failure } = outcome;
      return failure.code === 'unexpected'
        ? apology(visit, wanted, failure.cause, failure.errorId)
        : refusal(visit, wanted, failure);
    }
    const { report } = outcome;
    const { partnerTenantId, identity } = wanted;
    const owner = { partnerTenantId, identityKey: identity.key };
    const checkId = options.reports.put(owner, report, outcome.historyId);
    const profile = await options.profileFor(partnerTenantId);
    if (turn.address.kind === 'personal' && profile) {
      const viewer = { partnerTenantId, identityKeys: [identity.key] };
      const since = await options.reports.sinceLast(viewer, checkId, report).catch((error: unknown) => {
        turn.log.warn({ err: error }, 'the check before could not be looked up');
        return null;
      });
      const extraButtons = wanted.other === null ? [] : [checkAsButton(report.customer.tenantId, wanted.other, t)];
      return checkReportCard({ checkId, report, profile, since, stopped, extraButtons }, t);
    }
    return channelReportCard(
      { checkId, report, stopped, ...(turn.sender.name ? { askedBy: turn.sender.name } : {}) },
      t,
    );
  }

  async function start(visit: Visit, wanted: WantedCheck, say: Say): Promise<void> {
    const { turn, t } = visit;
    const place = await options.enter(visit, wanted.partnerTenantId);
    if (!place.ok) {
      await say(place.message);
      return;
    }
    const run: Run = {
      id: randomUUID(),
      startedBy: turn.sender,
      controller: new AbortController(),
      startedAt: clock.now().getTime(),
    };
    const board = createProgressBoard({
      channel,
      address: turn.address,
      clock,
      log: turn.log,
      render: (at) => progress(visit, run, wanted.name, at),
    });
    const ended = Promise.withResolvers<void>();

    const accepted = background.start('check', turn.log, async (stopSignal) => {
      runs.set(run.id, run);
      try {
        const signal = AbortSignal.any([run.controller.signal, stopSignal]);
        const check = () => options.checker.check(wanted, { signal, onProgress: board.note, correlationId: turn.id });
        const message = await checked(visit, wanted, run, { signal, check });
        await board.finish(message, say);
      } finally {
        runs.delete(run.id);
        place.leave();
        ended.resolve();
      }
    });
    if (!accepted) {
      place.leave();
      await say(noticeCard({ lines: [t('chat.busy')], buttons: [checkButton(t)] }, t));
      return;
    }
    await inTime(ended.promise, QUICK_MS, () => undefined);
    await board.open(say);
  }

  return {
    start,
    stop(runId, by) {
      const run = runs.get(runId);
      if (!run) return 'finished';
      if (run.startedBy.id !== by.id) return 'not-yours';
      run.controller.abort();
      return 'stopping';
    },
  };
}
