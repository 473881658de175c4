import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import type { Language } from '../i18n/languages.ts';
import type { MakePlanFile, PlanDocument, PlanFormat } from './plan-document.ts';

/** What a thread is told to make. All of it can be copied from one thread to another. */
export interface PlanFileOrder {
  readonly format: PlanFormat;
  readonly document: PlanDocument;
  readonly language: Language;
  readonly timeZone: string;
}

export interface PlanFileThreadsOptions {
  /** Whoever comes later waits. */
  readonly atOnce?: number;
  /** Of one file's thread, in MiB; a file that needs more is not made. */
  readonly mostMemory?: number;
}

const AT_ONCE = 2;
/** More than the largest plan that chat makes, of 3,000 subscriptions, was seen to need. */
const MOST_MEMORY_MIB = 256;
/** A third of what a thread takes by itself: it tidies up more often, and a large file needs some 80 MiB less. */
const YOUNG_MIB = 16;
/** The sources run as they are, or built. */
const THREAD = new URL(`./plan-file-thread${extname(import.meta.filename)}`, import.meta.url);

/**
 * Makes the files of plans, each in a thread of its own that ends with it: a large one takes a second of computing, which
 * nobody else should wait for, and its memory goes back at once. Rejects where a thread fails, such as for want of memory.
 */
export function createPlanFileThreads(options: PlanFileThreadsOptions = {}): MakePlanFile {
  const { atOnce = AT_ONCE, mostMemory = MOST_MEMORY_MIB } = options;
  const inTurn = pLimit(atOnce);
  return (format, document, { language, timeZone }, { signal } = {}) =>
    inTurn(() => makeApart({ format, document, language, timeZone }, mostMemory, signal));
}

function makeApart(order: PlanFileOrder, mostMemory: number, signal: AbortSignal | undefined): Promise<Uint8Array> {
  signal?.throwIfAborted();
  const worker = new Worker(THREAD, {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: mostMemory, maxYoungGenerationSizeMb: YOUNG_MIB },
  });
  const abort = (): void => void worker.terminate();
  signal?.addEventListener('abort', abort, { once: true });
  const made = new Promise<Uint8Array>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread of a file ended with ${code}.`)));
  });
  return made
    .catch((error: unknown) => {
      signal?.throwIfAborted();
      throw error;
    })
    .finally(() => signal?.removeEventListener('abort', abort));
}
