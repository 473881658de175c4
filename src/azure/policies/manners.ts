import {
  isRestError,
  type PipelinePolicy,
  type PipelineRequest,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';
import type { Lane, Limiter } from '../limiter.ts';
import type { Timer } from '../timer.ts';

const MAX_ATTEMPTS = 4;
const BASE_WAIT_MS = 500;
const MAX_WAIT_MS = 4_000;

const RETRYABLE_STATUS: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);
const RETRYABLE_NETWORK: ReadonlySet<string> = new Set([
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ESOCKETTIMEDOUT',
]);

const SUBSCRIPTION_IN_PATH = /^\/subscriptions\/([0-9a-f-]{36})\//i;

export interface MannersOptions {
  readonly limiter: Limiter;
  readonly timer: Timer;
  /** Whose quota the requests draw on: the identity and the tenant. */
  readonly quotaOwner: string;
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch after which no further attempt may start. */
  readonly deadlineAt: number;
  /** Between 0 and 1, for jitter. */
  readonly random: () => number;
  readonly onThrottled?: () => void;
  /** Milliseconds that a request waited, for its quota or because Azure said so. */
  readonly onWaited?: (ms: number, why: 'quota' | 'retry') => void;
}

/**
 * Waits before a quota is used up, obeys Retry-After, and tries again what may pass next time, with decorrelated
 * jitter and within the deadline. The last reply is handed on when there is no time left.
 */
export function keepManners(options: MannersOptions): PipelinePolicy {
  const { limiter, timer, signal } = options;

  return {
    name: 'keepManners',
    async sendRequest(request, next) {
      const lane = laneOf(request, options.quotaOwner);
      let wait = BASE_WAIT_MS;

      for (let attempt = 1; ; attempt += 1) {
        const askedAt = timer.now();
        const turn = (): Promise<Attempt> => {
          const waited = timer.now() - askedAt;
          if (waited > 0) options.onWaited?.(waited, 'quota');
          return attemptOnce(request, next);
        };
        const outcome = await limiter.run(lane, turn, signal);
        const told = outcome.response ? quotaOf(outcome.response, timer.now()) : {};
        limiter.observe(lane, told);
        if (outcome.response?.status === 429) options.onThrottled?.();

        wait = told.pauseMs ?? jitter(wait, options.random());
        const last = !outcome.retryable || attempt === MAX_ATTEMPTS || timer.now() + wait >= options.deadlineAt;
        if (last && outcome.response) return outcome.response;
        if (last) throw outcome.error;
        options.onWaited?.(wait, 'retry');
        await timer.sleep(wait, signal);
      }
    },
  };
}

type Attempt =
  | { readonly response: PipelineResponse; readonly error?: undefined; readonly retryable: boolean }
  | { readonly response?: undefined; readonly error: unknown; readonly retryable: boolean };

async function attemptOnce(
  request: PipelineRequest,
  next: (request: PipelineRequest) => Promise<PipelineResponse>,
): Promise<Attempt> {
  try {
    const response = await next(request);
    return { response, retryable: RETRYABLE_STATUS.has(response.status) };
  } catch (error) {
    return { error, retryable: isRestError(error) && RETRYABLE_NETWORK.has(error.code ?? '') };
  }
}

function jitter(previous: number, random: number): number {
  return Math.min(MAX_WAIT_MS, BASE_WAIT_MS + random * (previous * 3 - BASE_WAIT_MS));
}

function laneOf(request: PipelineRequest, owner: string): Lane {
  const path = new URL(request.url).pathname;
  if (/\/Microsoft\.ResourceGraph\//i.test(path)) return { quota: 'resource-graph', key: owner };
  const subscription = SUBSCRIPTION_IN_PATH.exec(path)?.[1]?.toLowerCase();
  return { quota: 'resource-manager', key: subscription ? `${owner} ${subscription}` : owner };
}

interface ToldQuota {
  readonly remaining?: number;
  readonly pauseMs?: number;
}

function quotaOf(response: PipelineResponse, now: number): ToldQuota {
  const header = (name: string): string => response.headers.get(name) ?? '';
  const told = header('x-ms-user-quota-remaining') || header('x-ms-ratelimit-remaining-subscription-reads');
  const remaining = told === '' ? undefined : Number(told);
  const refused = response.status === 429 || response.status === 503;
  const pauseMs = refused
    ? retryAfter(header('retry-after'), now)
    : remaining === 0
      ? untilReset(header('x-ms-user-quota-resets-after'))
      : undefined;

  return {
    ...(remaining !== undefined && Number.isFinite(remaining) ? { remaining } : {}),
    ...(pauseMs === undefined ? {} : { pauseMs }),
  };
}

/** Retry-After holds seconds or a date. Milliseconds from `now`. */
function retryAfter(text: string, now: number): number | undefined {
  if (text === '') return undefined;
  const seconds = Number(text);
  const ms = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(text) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

/** Resource Graph says `hh:mm:ss`. */
function untilReset(text: string): number | undefined {
  const parts = text.split(':').map(Number);
  const ms = parts.reduce((total, part) => total * 60 + part, 0) * 1_000;
  return parts.length === 3 && Number.isFinite(ms) ? ms : undefined;
}
