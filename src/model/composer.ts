import type { OpenAI } from 'openai';
import type { Logger } from 'pino';
import { z } from 'zod/v4';
import type { Clock } from '../clock.ts';
import { SECOND_MS } from '../durations.ts';
import type { Source } from './grounding.ts';
import { judgeGrounding, withoutMarks } from './grounding.ts';
import { composePrompt } from './prompt.ts';
import type { ModelSettings } from './settings.ts';

export interface Composed {
  readonly text: string;
  /** Ids of the sources that the text cites, in the order of their marks. */
  readonly cites: readonly string[];
}

/** Why there is no composed answer; the curated one stands then. */
export type NotComposed = 'busy' | 'paused' | 'timed-out' | 'failed' | 'malformed' | 'declined' | 'not-grounded';

export type Composition = ({ readonly ok: true } & Composed) | { readonly ok: false; readonly reason: NotComposed };

/** Words an answer anew from curated sources. Never rejects, and never takes longer than two and a half seconds. */
export interface Composer {
  compose(question: string, sources: readonly Source[], language: string): Promise<Composition>;
}

/** The curated answer must come within three seconds, whatever the model does. */
const ANSWER_WITHIN_MS = 2.5 * SECOND_MS;
const MOST_AT_ONCE = 8;
const LONGEST_ANSWER = 1_500;
const MOST_TOKENS = 500;
/** After so many failures in a row the model is left alone for a while, so that nobody waits for it in vain. */
const FAILURES_BEFORE_PAUSE = 3;
const PAUSE_MS = 60 * SECOND_MS;

const replySchema = z.object({
  answer: z.string().max(LONGEST_ANSWER).nullable(),
  sources: z.array(z.number().int().positive()).max(10).default([]),
});

export function createComposer(settings: ModelSettings, { log, clock }: { log: Logger; clock: Clock }): Composer {
  let client: Promise<OpenAI> | null = null;
  const model = settings.kind === 'azure' ? settings.deployment : settings.model;
  let running = 0;
  let failures = 0;
  let pausedUntil = 0;

  function failed(reason: 'timed-out' | 'failed', error: unknown): Composition {
    failures += 1;
    if (failures >= FAILURES_BEFORE_PAUSE) pausedUntil = clock.now().getTime() + PAUSE_MS;
    log.warn({ reason, err: error instanceof Error ? new Error(error.name) : undefined }, 'the model gave no answer');
    return { ok: false, reason };
  }

  return {
    async compose(question, sources, language) {
      if (clock.now().getTime() < pausedUntil) return { ok: false, reason: 'paused' };
      if (running >= MOST_AT_ONCE) return { ok: false, reason: 'busy' };
      running += 1;
      const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
      try {
        const { chat } = await (client ??= createClient(settings));
        const reply = await chat.completions.create(
          {
            model,
            messages: [...composePrompt(question, sources, language)],
            response_format: { type: 'json_object' },
            temperature: 0,
            max_tokens: MOST_TOKENS,
          },
          { signal },
        );
        failures = 0;
        return read(reply.choices[0]?.message.content ?? '', sources);
      } catch (error) {
        return failed(signal.aborted ? 'timed-out' : 'failed', error);
      } finally {
        running -= 1;
      }
    },
  };
}

function read(content: string, sources: readonly Source[]): Composition {
  const parsed = replySchema.safeParse(parseJson(content));
  if (!parsed.success) return { ok: false, reason: 'malformed' };
  const { answer, sources: cited } = parsed.data;
  if (answer === null || answer.trim() === '') return { ok: false, reason: 'declined' };

  const used = [...new Set(cited)].map((number) => sources[number - 1]);
  if (used.length === 0 || used.includes(undefined)) return { ok: false, reason: 'not-grounded' };
  if (!judgeGrounding(answer, sources).grounded) return { ok: false, reason: 'not-grounded' };
  const cites = used.flatMap((source) => (source ? [source.id] : []));
  return { ok: true, text: withoutMarks(answer).trim(), cites };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Loads the library with the first question: a bot without a model, and a start, do without it. */
async function createClient(settings: ModelSettings): Promise<OpenAI> {
  const { AzureOpenAI, OpenAI } = await import('openai');
  const common = { apiKey: settings.apiKey, maxRetries: 0, timeout: ANSWER_WITHIN_MS };
  return settings.kind === 'azure'
    ? new AzureOpenAI({
        ...common,
        endpoint: settings.baseUrl,
        deployment: settings.deployment,
        apiVersion: settings.apiVersion,
      })
    : new OpenAI({ ...common, baseURL: settings.baseUrl });
}
