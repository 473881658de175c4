import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import { failureCard, noticeCard } from '../cards/notice.ts';
import { DAY_MS } from '../durations.ts';
import type { Memory } from '../store/memory.ts';
import { textOf } from './actionData.ts';
import { ownerOf } from './adviceRuns.ts';
import type { OutgoingMessage } from './channel.ts';
import type { LetIn } from './limited.ts';
import type { ActionData, Visit } from './router.ts';
import type { FileConsentAnswer } from './turn.ts';
import { isTrustedPlace, type UploadFile } from './uploadFile.ts';

const FILE_KINDS = ['plan', 'advice'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** A file that somebody may have, and that is not made yet. */
export interface FileToMake {
  /** Tells it from the others that are opened with it, today and when it is opened anew. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  make(): Promise<Uint8Array>;
}

/** The files that a button asks for. */
export interface OpenedFiles {
  /** Not more than a few: each is a question of its own in Teams. */
  readonly files: readonly FileToMake[];
  /** What opens them anew. Names things only: everything is looked up and asked for once more. */
  readonly again: Readonly<Record<string, string>>;
  /** How they are had without Teams, one entry a paragraph. */
  readonly otherWay: readonly string[];
}

/** Where files of one kind come from. */
export interface FileSource {
  /** Opens what `data` names for whoever acts; null where they were told why not. */
  open(visit: Visit, data: ActionData): Promise<OpenedFiles | null>;
}

export interface FileOffersOptions {
  readonly sources: Readonly<Record<FileKind, FileSource>>;
  readonly memory: Pick<Memory, 'get' | 'set' | 'take'>;
  readonly upload: UploadFile;
  readonly letIn: LetIn;
  readonly demo: boolean;
  /** In local mode, where the client may know no file cards. */
  readonly local: boolean;
}

/** A file's way into somebody's OneDrive: offered, answered, made anew and sent. */
export interface FileOffers {
  /** Offers the files that a card names, each with a question of its own. */
  offer(visit: Visit, kind: FileKind, data: ActionData): Promise<void>;
  /** Takes the answer to an offer. */
  answer(visit: Visit, answer: FileConsentAnswer): Promise<void>;
}

/** What stands behind an offer. Nothing of the file itself: it is made of what the asker may see when they say yes. */
const offerSchema = z.strictObject({
  owner: z.string(),
  kind: z.enum(FILE_KINDS),
  again: z.record(z.string(), z.string()),
  file: z.string(),
  name: z.string(),
});
type Offer = z.infer<typeof offerSchema>;

const OFFERED_FOR_MS = DAY_MS;
const MOST_AT_ONCE = 4;
const ID = /^[0-9a-f-]{36}$/;

export function createFileOffers({ sources, memory, upload, letIn, demo, local }: FileOffersOptions): FileOffers {
  /** The kept offer, which nobody else can take any more; null where the one who answers was told why not. */
  async function take(visit: Visit, context: FileConsentAnswer['context']): Promise<Offer | null> {
    const { turn, t } = visit;
    const id = textOf(context, 'offer');
    const conversation = turn.address.conversationId;
    const found = ID.test(id) ? offerSchema.safeParse(await memory.get(conversation, keyOf(id))) : null;
    if (found?.success && found.data.owner !== ownerOf(turn.sender)) {
      await turn.reply(notice(visit, [t('file.notYours')]));
      return null;
    }
    // Two answers at once: the second finds nothing.
    const taken = found?.success ? offerSchema.safeParse(await memory.take(conversation, keyOf(id))) : null;
    if (taken?.success) return taken.data;
    await turn.replaceCard(notice(visit, [t('file.over')]));
    return null;
  }

  async function send(visit: Visit, offer: Offer, { upload: place }: FileConsentAnswer): Promise<void> {
    const { turn, t } = visit;
    if (!place || !isTrustedPlace(place.uploadUrl, local) || !isTrustedPlace(place.contentUrl, local)) {
      turn.log.warn({ host: place ? hostOf(place.uploadUrl) : null }, 'a place for a file was refused');
      await turn.replaceCard(notice(visit, [t('file.refused', { name: offer.name })]));
      return;
    }
    const opened = await sources[offer.kind].open(visit, offer.again);
    if (!opened) return;
    const file = opened.files.find(({ id }) => id === offer.file);
    if (!file) {
      await turn.replaceCard(notice(visit, [t('file.over')]));
      return;
    }
    const outcome = await upload(place.uploadUrl, await file.make());
    if (outcome.ok) {
      const { contentUrl, uniqueId, fileType, name } = place;
      await turn.replaceCard(notice(visit, [t('file.done', { name })]));
      await turn.reply({ file: { name, contentUrl, uniqueId, fileType }, summary: t('file.done', { name }) });
      return;
    }
    const errorId = randomUUID().slice(0, 8);
    turn.log.error({ errorId, host: hostOf(place.uploadUrl), ...outcome }, 'a file could not be uploaded');
    const happened = t('file.failed', { name: offer.name });
    const words = { happened, meaning: t('file.failed.meaning'), next: [t('file.failed.next')] };
    await turn.replaceCard(failureCard({ ...words, errorId, buttons: [], demo }, t));
  }

  /** Asks about one file. @returns whether Teams took the question. */
  async function askFor(visit: Visit, kind: FileKind, { again }: OpenedFiles, file: FileToMake): Promise<boolean> {
    const { turn, t } = visit;
    const { name, description } = file;
    const { length: sizeBytes } = await file.make();
    const id = randomUUID();
    const offer: Offer = { owner: ownerOf(turn.sender), kind, again, file: file.id, name };
    await memory.set(turn.address.conversationId, keyOf(id), offer, OFFERED_FOR_MS);
    const fileConsent = { name, description, sizeBytes, context: { offer: id } };
    try {
      await turn.reply({ fileConsent, summary: t('file.summary', { name }) });
      return true;
    } catch (error) {
      turn.log.warn({ err: error }, 'a file could not be offered');
      return false;
    }
  }

  function notice({ t }: Visit, lines: readonly string[]): OutgoingMessage {
    return noticeCard({ lines, demo }, t);
  }

  return {
    async offer(visit, kind, data) {
      const { turn, t } = visit;
      if (turn.address.kind !== 'personal') {
        await turn.acknowledge(t('file.personal'));
        return;
      }
      const opened = await sources[kind].open(visit, data);
      if (!opened || !(await letIn(visit, 'export'))) return;

      let shown = true;
      for (const file of opened.files.slice(0, MOST_AT_ONCE))
        shown = shown && (await askFor(visit, kind, opened, file));
      if (!shown || local) await turn.reply(notice(visit, [t('file.noCard'), ...opened.otherWay]));
    },

    async answer(visit, answer) {
      const offer = await take(visit, answer.context);
      if (!offer) return;
      if (answer.accepted) await send(visit, offer, answer);
      else await visit.turn.replaceCard(notice(visit, [visit.t('file.declined', { name: offer.name })]));
    },
  };
}

function keyOf(id: string): string {
  return `file ${id}`;
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname ?? '';
}
