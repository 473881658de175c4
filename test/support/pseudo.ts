import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement, SelectElement } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import { catalogueOf } from '../../src/i18n/catalogue.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import type { Translator } from '../../src/i18n/translator.ts';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const STRANGE = 'áƀçðéƒğĥíĵķłɱñóþɋřšŧúṽŵẋýžÁƁÇÐÉƑĞĤÍĴĶŁṀÑÓÞɊŘŠŦÚṼŴẊÝŽ';

/** A text that nobody can take for English, and that can be read all the same: "Check" → "Çĥéçķ". */
export function strange(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => STRANGE[PLAIN.indexOf(letter)] ?? letter);
}

/** English in strange letters: whatever is shown in plain ones has not come from the catalogue. */
export const PSEUDO: Catalogue = Object.fromEntries(
  Object.entries(catalogueOf('en')).map(([key, text]) => [
    key,
    printAST(parse(text, { ignoreTag: true }).map(strangely)),
  ]),
) as Catalogue;

/** The words of a reader whose language is the pseudo-language. */
export function pseudoTranslator(_language?: Language, timeZone?: string): Translator {
  return createTranslator('en', timeZone, PSEUDO);
}

function strangely(element: MessageFormatElement): MessageFormatElement {
  switch (element.type) {
    case TYPE.literal:
      return { ...element, value: strange(element.value) };
    case TYPE.select:
      return { ...element, options: eachOption(element.options) };
    case TYPE.plural:
      return { ...element, options: eachOption(element.options) };
    default:
      return element;
  }
}

function eachOption(options: SelectElement['options']): SelectElement['options'] {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, { ...option, value: option.value.map(strangely) }]),
  );
}
