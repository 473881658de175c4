import assert from 'node:assert/strict';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { useBot } from '../bot.ts';
import { ANN, createClient } from './client.ts';
import type { Posted, TeamsClient, TestConversation } from './client.ts';

export const t = createTranslator();

/** The words of the questions that the tests come by. */
export const QUESTION = {
  offer: t('advisor.question.offer'),
  biller: t('advisor.question.biller'),
  standing: t('advisor.question.standing'),
  accepted: t('advisor.question.accepted'),
};

let conversations = 0;

/** A conversation of its own, so that no test meets another's open question. */
export function place(conversationType: TestConversation['conversationType']): TestConversation {
  conversations += 1;
  return { id: `choose-${conversations}`, conversationType };
}

/** The words of what a press was answered with. */
export function shown({ body }: Posted): string {
  return JSON.stringify(body);
}

/** A bot for the tests of a file, and whoever chooses in it. */
export function useChoosing() {
  const bot = useBot();
  const chat = (where = place('personal'), user = ANN): TeamsClient =>
    createClient(bot().url, bot().connector, where, user);

  async function walkTo(client: TeamsClient, ...answers: readonly Parameters<typeof t>[0][]): Promise<Posted> {
    await client.ask('choose');
    let posted: Posted | undefined;
    for (const answer of answers) posted = await client.press(t(answer));
    return posted ?? assert.fail('no answer was pressed');
  }

  return { bot, chat, walkTo };
}
