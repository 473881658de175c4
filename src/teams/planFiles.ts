import { randomUUID } from 'node:crypto';
import pLimit from 'p-limit';
import { z } from 'zod/v4';
import { noticeCard, failureCard } from '../cards/notice.ts';
import type { Clock } from '../clock.ts';
import {
  makePlanFile,
  PLAN_FORMATS,
  planFileName,
  type PlanDocument,
  type PlanFormat,
} from '../documents/plan-file.ts';
import type { Memory } from '../store/memory.ts';
import { textOf } from './actionData.ts';
import { ownerOf } from './adviceRuns.ts';
import type { OutgoingMessage } from './channel.ts';
import { openPlacedPlan, type OpenedPlan, type PlanAccess } from './openPlan.ts';
import type { ActionData, Visit } from './router.ts';
import type { FileConsentAnswer } from './turn.ts';
import type { LetIn } from './limited.ts';
import { isTrustedPlace, type UploadFile } from './uploadFile.ts';

export interface PlanFilesOptions {
  readonly access: PlanAccess;
  readonly memory: Pick<Memory, 'get' | 'set' | 'take'>;
  readonly upload: UploadFile;
  readonly clock: Clock;
  readonly letIn: LetIn;
  /** In local mode, where the client may know no file cards. */
  readonly local: boolean;
}

/** A plan's way into somebody's OneDrive: offered, answered, made anew and sent. */
export interface PlanFiles {
  /** Offers the file of the plan that a card names. */
  offer(visit: Visit, data: ActionData): Promise<void>;
  /** Takes the answer to an offer. */
  answer(visit: Visit, answer: FileConsentAnswer): Promise<void>;
}

/** What stands behind an offer. Nothing of the file itself: it is made of what the asker may see when they say yes. */
const offerSchema = z.strictObject({
  owner: z.string(),
  format: z.enum(PLAN_FORMATS),
  place: z.strictObject({ check: z.string() }).or(z.strictObject({ plan: z.literal('all') })),
  name: z.string(),
});
type Offer = z.infer<typeof offerSchema>;

const OFFERED_FOR_MS = 24 * 60 * 60 * 1_000;
/** Each holds a whole document in memory. */
const MADE_AT_ONCE = 2;
const ID = /^[0-9a-f-]{36}$/;

export function createPlanFiles({ access, memory, upload, clock, letIn, local }: PlanFilesOptions): PlanFiles {
  const inTurn = pLimit(MADE_AT_ONCE);

  async function make({ plan, profile, spends, estimate }: OpenedPlan, format: PlanFormat, { t }: Visit) {
    const document: PlanDocument = { plan, profile, spends, estimate, madeAt: clock.now() };
    const bytes = await inTurn(() => makePlanFile(format, document, t));
    return { bytes, name: planFileName(document, format) };
  }

  async function open(visit: Visit, place: ActionData): Promise<OpenedPlan | null> {
    const outcome = await openPlacedPlan(access, visit, place, 'export');
    if (outcome.kind === 'opened') return outcome.opened;
    if (outcome.kind === 'never-checked') await visit.turn.reply(notice(visit, [visit.t('plan.neverAny')]));
    return null;
  }

  /** The kept offer, which nobody else can take any more; null where the one who answers was told why not. */
  async function take(visit: Visit, context: FileConsentAnswer['context']): Promise<Offer | null> {
    const { turn, t } = visit;
    const id = textOf(context, 'offer');
    const conversation = turn.address.conversationId;
    const found = ID.test(id) ? offerSchema.safeParse(await memory.get(conversation, keyOf(id))) : null;
    if (found?.success && found.data.owner !== ownerOf(turn.sender)) {
      await turn.reply(notice(visit, [t('plan.file.notYours')]));
      return null;
    }
    // Two answers at once: the second finds nothing.
    const taken = found?.success ? offerSchema.safeParse(await memory.take(conversation, keyOf(id))) : null;
    if (taken?.success) return taken.data;
    await turn.replaceCard(notice(visit, [t('plan.file.over')]));
    return null;
  }

  async function send(visit: Visit, offer: Offer, answer: FileConsentAnswer): Promise<void> {
    const { turn, t } = visit;
    const place = answer.upload;
    if (!place || !isTrustedPlace(place.uploadUrl, local) || !isTrustedPlace(place.contentUrl, local)) {
      turn.log.warn({ host: place ? hostOf(place.uploadUrl) : null }, 'a place for a file was refused');
      await turn.replaceCard(notice(visit, [t('plan.file.refused', { name: offer.name })]));
      return;
    }
    const opened = await open(visit, offer.place);
    if (!opened) return;
    const { bytes } = await make(opened, offer.format, visit);
    const outcome = await upload(place.uploadUrl, bytes);
    if (outcome.ok) {
      const { contentUrl, uniqueId, fileType, name } = place;
      await turn.replaceCard(notice(visit, [t('plan.file.done', { name })]));
      await turn.reply({ file: { name, contentUrl, uniqueId, fileType }, summary: t('plan.file.done', { name }) });
      return;
    }
    const errorId = randomUUID().slice(0, 8);
    turn.log.error({ errorId, host: hostOf(place.uploadUrl), ...outcome }, 'a file could not be uploaded');
    await turn.replaceCard(
      failureCard(
        {
          happened: t('plan.file.failed', { name: offer.name }),
          meaning: t('plan.file.failed.meaning'),
          next: [t('plan.file.failed.next')],
          errorId,
          buttons: [],
          demo: access.demo,
        },
        t,
      ),
    );
  }

  function notice({ t }: Visit, lines: readonly string[]): OutgoingMessage {
    return noticeCard({ lines, demo: access.demo }, t);
  }

  return {
    async offer(visit, data) {
      const { turn, t } = visit;
      const format = PLAN_FORMATS.find((one) => one === textOf(data, 'format'));
      if (turn.address.kind !== 'personal' || !format) {
        await turn.acknowledge(t('plan.file.personal'));
        return;
      }
      const opened = await open(visit, data);
      if (!opened || !(await letIn(visit, 'export'))) return;

      const { bytes, name } = await make(opened, format, visit);
      const id = randomUUID();
      const offer: Offer = { owner: ownerOf(turn.sender), format, place: opened.place, name };
      await memory.set(turn.address.conversationId, keyOf(id), offer, OFFERED_FOR_MS);
      const context = { offer: id };
      const shown = await turn
        .reply({
          fileConsent: { name, description: descriptionOf(opened, visit), sizeBytes: bytes.length, context },
          summary: t('plan.file.summary', { name }),
        })
        .then(
          () => true,
          (error: unknown) => {
            turn.log.warn({ err: error }, 'a file could not be offered');
            return false;
          },
        );
      if (!shown || local) await turn.reply(notice(visit, otherWay(opened, name, visit)));
    },

    async answer(visit, answer) {
      const offer = await take(visit, answer.context);
      if (!offer) return;
      if (answer.accepted) await send(visit, offer, answer);
      else await visit.turn.replaceCard(notice(visit, [visit.t('plan.file.declined', { name: offer.name })]));
    },
  };
}

function descriptionOf({ plan }: OpenedPlan, { t }: Visit): string {
  const [only, another] = plan.customers;
  return only && !another
    ? t('plan.file.description', { customer: only.name })
    : t('plan.file.descriptionAll', { count: plan.customers.length });
}

/** How the file is made without Teams; of all customers, how that of one of them is. */
function otherWay({ plan }: OpenedPlan, name: string, { t }: Visit): readonly string[] {
  const [first, another] = plan.customers;
  return [
    t('plan.file.noCard', { of: another ? 'all' : 'one' }),
    `npm run check -- --tenant ${first?.tenantId ?? ''} --plan ${name}`,
  ];
}

function keyOf(id: string): string {
  return `plan file ${id}`;
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname ?? '';
}
