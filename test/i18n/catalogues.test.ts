import assert from 'node:assert/strict';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { catalogueOf } from '../../src/i18n/catalogue.ts';
import type { MessageKey } from '../../src/i18n/catalogue.ts';
import { LANGUAGES, LOCALES, type Language } from '../../src/i18n/languages.ts';
import { parseCommand } from '../../src/teams/commands.ts';

const EN = catalogueOf('en');
const KEYS = Object.keys(EN) as MessageKey[];
/** Longest title of a button that every client shows whole, in characters. */
const LONGEST_BUTTON = 40;
/** Space that a button needs beyond its English, and that short ones may take. */
const LONGER_AT_MOST = 1.8;
const SHORT = 12;

/** Names and examples. */
const NAMES = [
  ...['access.path.lighthouse', 'rolePrompt.placeholder', 'chat.profile.groups', 'check.prompt.placeholder'],
  ...['detail.show.az', 'detail.show.powershell'],
  ...['plan.button.pdf', 'plan.button.excel'],
  ...['detail.commands.az', 'detail.commands.powershell', 'detail.sourceTitle'],
];

/** Texts that the trade, or the language, says as English does. */
const ALIKE: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  nl: [
    ...['access.where.resource-group', 'access.where.resource', 'unread.subject.deny-assignments'],
    ...['chat.profile.reseller', 'attest.form.directory', 'detail.show.portal', 'detail.commands.portal'],
    ...['detail.show.template', 'plan.who.reseller'],
    ...['plan.doc.subscriptions', 'plan.doc.whereOne', 'plan.column.subscription'],
  ],
  de: ['detail.show.portal', 'detail.show.template', 'plan.doc.subscriptions', 'plan.column.subscription'],
  fr: ['ask.source'],
};

for (const language of LANGUAGES) {
  const catalogue = catalogueOf(language);
  const keysWhere = (wrong: (text: string, key: MessageKey) => boolean) =>
    KEYS.filter((key) => wrong(catalogue[key], key));

  describe(`the texts in ${LOCALES[language]}`, () => {
    it('are all there, and no others', () => {
      assert.deepEqual(Object.keys(catalogue).sort(), [...KEYS].sort());
      assert.deepEqual(
        keysWhere((text) => text.trim() === ''),
        [],
      );
    });

    it('compile in their locale', () => {
      for (const key of KEYS) {
        assert.doesNotThrow(
          () => new IntlMessageFormat(catalogue[key], LOCALES[language], undefined, { ignoreTag: true }),
          key,
        );
      }
    });

    it('take the same values as English does', () => {
      assert.deepEqual(
        keysWhere((text, key) => argumentsOf(text).join() !== argumentsOf(EN[key]).join()),
        [],
      );
    });

    it('choose between the same cases as English does', () => {
      assert.deepEqual(
        keysWhere((text, key) => choicesOf(text).join() !== choicesOf(EN[key]).join()),
        [],
      );
    });

    it('never raise their voice', () => {
      assert.deepEqual(
        keysWhere((text) => text.includes('!')),
        [],
      );
    });

    it('fit on buttons', () => {
      const long = keysWhere(
        (text, key) =>
          key.startsWith('button.') &&
          (text.length > LONGEST_BUTTON || text.length > Math.max(SHORT, EN[key].length) * LONGER_AT_MOST),
      );

      assert.deepEqual(long, []);
    });

    it('name commands that are understood', () => {
      const named = KEYS.filter((key) => key.startsWith('help.')).flatMap((key) =>
        [...catalogue[key].matchAll(/\*\*([^*]+)\*\*/g)].map(([, word = '']) => word),
      );

      const questions = named.filter((word) => parseCommand(word).name === 'question');

      assert.ok(named.length >= 6);
      assert.equal(questions.length, 1, `only the first asks a question: ${questions.join(', ')}`);
    });

    if (language !== 'en') {
      it('are not English', () => {
        const allowed = new Set([...NAMES, ...ALIKE[language]]);

        assert.deepEqual(
          keysWhere((text, key) => text === EN[key] && saysWords(text) && !allowed.has(key)),
          [],
        );
      });
    }
  });
}

/** Whether anything is left of a text without its values and signs. */
function saysWords(text: string): boolean {
  return elementsOf(text).some((element) => element.type === TYPE.literal && /\p{L}{2}/u.test(element.value));
}

function argumentsOf(text: string): readonly string[] {
  const names = elementsOf(text).flatMap((element) =>
    element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag ? [] : [element.value],
  );
  return [...new Set(names)].sort();
}

function choicesOf(text: string): readonly string[] {
  return elementsOf(text)
    .flatMap((element) =>
      element.type === TYPE.select ? [`${element.value}: ${Object.keys(element.options).sort().join(' ')}`] : [],
    )
    .filter((choice, index, all) => all.indexOf(choice) === index)
    .sort();
}

function elementsOf(text: string): readonly MessageFormatElement[] {
  return inside(parse(text, { ignoreTag: true }));
}

function inside(elements: readonly MessageFormatElement[]): readonly MessageFormatElement[] {
  return elements.flatMap((element) =>
    element.type === TYPE.select || element.type === TYPE.plural
      ? [element, ...Object.values(element.options).flatMap(({ value }) => inside(value))]
      : [element],
  );
}
