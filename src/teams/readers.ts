import { LRUCache } from 'lru-cache';
import { INPUTS } from '../cards/verbs.ts';
import type { Clock } from '../clock.ts';
import { DAY_MS } from '../durations.ts';
import { languageNamed, type Language } from '../i18n/languages.ts';
import { isTimeZone } from '../i18n/time-zone.ts';
import type { createTranslator, Translator } from '../i18n/translator.ts';
import { languageOfLocale } from '../knowledge/language.ts';
import type { Memory } from '../store/memory.ts';
import type { Person, Settings, UserSettings } from '../store/settings.ts';
import { textOf } from './actionData.ts';
import { keptFor } from './kept.ts';
import type { Turn, TurnInput } from './turn.ts';

export type TranslatorFactory = typeof createTranslator;

export interface ReaderOptions {
  readonly settings: Settings;
  /** Where the language of a conversation outlives the process. */
  readonly memory: Pick<Memory, 'get' | 'set'>;
  readonly clock: Clock;
  /** The language that a text is written in, where it can be told. */
  readonly languageOf: (text: string) => Language | undefined;
  readonly createTranslator: TranslatorFactory;
}

/** In which language and time zone each person is answered. */
export interface Readers {
  /**
   * The words for the one who acts in this turn: in the language that they chose, else the one that they write in,
   * else the one last written in this conversation, else that of their client.
   */
  translatorFor(turn: Turn): Promise<Translator>;
  /** The same without asking the store, from what is at hand. */
  translatorAtHand(turn: Turn): Translator;
  /** The language that this person chose; null where it follows what is written. */
  chosenBy(turn: Turn): Promise<Language | null>;
  /** Answers this person in this language from now on. */
  choose(turn: Turn, language: Language): Promise<Translator>;
  /** Drops what is at hand of this person and this conversation; what is stored is deleted elsewhere. */
  forget(turn: Turn): void;
}

const PEOPLE_KEPT = 10_000;
const CONVERSATIONS_KEPT = 10_000;
const TRANSLATORS_KEPT = 500;
/** Another instance may have stored another choice, so a choice is read anew now and then. */
const SETTINGS_KEPT_MS = 10 * 60 * 1_000;
/** A store that is down is not asked with every message. */
const RETRY_AFTER_MS = 30 * 1_000;

const WRITTEN_KEY = 'written language';
const WRITTEN_KEPT_MS = 30 * DAY_MS;

const NOTHING_CHOSEN: UserSettings = { language: null, timeZone: null };

export function createReaders({ settings, memory, clock, languageOf, createTranslator }: ReaderOptions): Readers {
  const choices = keptFor<UserSettings>({ max: PEOPLE_KEPT, ttl: SETTINGS_KEPT_MS, clock });
  const written = new LRUCache<string, Language>({ max: CONVERSATIONS_KEPT });
  /** What the memory holds of each conversation, as far as this process asked or told it. */
  const remembered = keptFor<Language | 'none'>({ max: CONVERSATIONS_KEPT, ttl: SETTINGS_KEPT_MS, clock });
  const translators = new LRUCache<string, Translator>({ max: TRANSLATORS_KEPT });

  async function choicesOf(turn: Turn): Promise<UserSettings> {
    const person = personOf(turn);
    if (!person) return NOTHING_CHOSEN;
    const key = keyOf(person);
    const kept = choices.get(key);
    if (kept) return kept;

    try {
      const found = await settings.get(person);
      choices.set(key, found);
      return found;
    } catch (error) {
      turn.log.warn({ err: error }, 'settings could not be read');
      choices.set(key, NOTHING_CHOSEN, { ttl: RETRY_AFTER_MS });
      return NOTHING_CHOSEN;
    }
  }

  function words(turn: Turn, chosen: UserSettings): Translator {
    const language = chosen.language ?? writtenIn(turn) ?? languageOfLocale(turn.locale ?? undefined) ?? 'en';
    const zone = chosen.timeZone ?? turn.timeZone ?? 'UTC';
    const key = `${language} ${zone}`;
    const found = translators.get(key) ?? createTranslator(language, isTimeZone(zone) ? zone : 'UTC');
    translators.set(key, found);
    return found;
  }

  function writtenIn({ address, input }: Turn): Language | undefined {
    const text = typed(input);
    const language = text === '' ? undefined : languageOf(text);
    if (language) written.set(address.conversationId, language);
    return language ?? written.get(address.conversationId);
  }

  /** Takes up the language of a conversation again after a restart, so that a button is answered in it too. */
  async function recall({ address, log }: Turn): Promise<void> {
    const { conversationId } = address;
    if (written.has(conversationId) || remembered.has(conversationId)) return;
    try {
      const found = await memory.get(conversationId, WRITTEN_KEY);
      const language = languageNamed(typeof found === 'string' ? found : null);
      remembered.set(conversationId, language ?? 'none');
      if (language) written.set(conversationId, language);
    } catch (error) {
      remembered.set(conversationId, 'none', { ttl: RETRY_AFTER_MS });
      log.warn({ err: error }, 'the language of a conversation could not be read');
    }
  }

  /** Writes only what is news, so that few messages cost a write. */
  async function remember({ address, log }: Turn): Promise<void> {
    const { conversationId } = address;
    const language = written.get(conversationId);
    if (!language || remembered.get(conversationId) === language) return;
    remembered.set(conversationId, language);
    try {
      await memory.set(conversationId, WRITTEN_KEY, language, WRITTEN_KEPT_MS);
    } catch (error) {
      log.warn({ err: error }, 'the language of a conversation could not be stored');
    }
  }

  function translatorAtHand(turn: Turn): Translator {
    const person = personOf(turn);
    return words(turn, (person && choices.get(keyOf(person))) ?? NOTHING_CHOSEN);
  }

  return {
    async translatorFor(turn) {
      const [chosen] = await Promise.all([choicesOf(turn), recall(turn)]);
      const translator = words(turn, chosen);
      await remember(turn);
      return translator;
    },
    translatorAtHand,
    chosenBy: async (turn) => (await choicesOf(turn)).language,

    async choose(turn, language) {
      written.set(turn.address.conversationId, language);
      const person = personOf(turn);
      if (!person) return words(turn, { ...NOTHING_CHOSEN, language });

      choices.set(keyOf(person), { ...(await choicesOf(turn)), language });
      try {
        choices.set(keyOf(person), await settings.set(person, { language }));
      } catch (error) {
        turn.log.warn({ err: error }, 'settings could not be stored');
      }
      return translatorAtHand(turn);
    },

    forget(turn) {
      const person = personOf(turn);
      if (person) choices.delete(keyOf(person));
      written.delete(turn.address.conversationId);
      remembered.delete(turn.address.conversationId);
    },
  };
}

/** What somebody wrote, into the chat or into a card that asks for a question. */
function typed(input: TurnInput): string {
  switch (input.kind) {
    case 'text':
      return input.text;
    case 'action':
      return textOf(input.data, INPUTS.question);
    case 'file-consent':
    case 'installed':
    case 'other':
      return '';
  }
}

function personOf({ sender }: Turn): Person | null {
  return sender.tenantId === null ? null : { tenantId: sender.tenantId, userObjectId: sender.objectId ?? sender.id };
}

function keyOf({ tenantId, userObjectId }: Person): string {
  return `${tenantId} ${userObjectId}`;
}
