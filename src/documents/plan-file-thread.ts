import { parentPort, workerData } from 'node:worker_threads';
import { createTranslator } from '../i18n/translator.ts';
import { makePlanFile } from './plan-file.ts';
import type { PlanFileOrder } from './plan-file-threads.ts';

const { format, document, language, timeZone } = workerData as PlanFileOrder;
const made = await makePlanFile(format, document, createTranslator(language, timeZone));
// A copy of its own memory, which can be handed over whole.
const bytes = new Uint8Array(made);
parentPort?.postMessage(bytes, [bytes.buffer]);
