import assert from 'node:assert/strict';
import { SAMPLES } from '../cards/support/samples.ts';
import { escapesOf, textsIn } from '../support/escapes.ts';
import { useBot } from '../support/bot.ts';
import { pseudoTranslator, strange } from '../support/pseudo.ts';
import { createClient } from '../support/teams/client.ts';

/** Names that the locale or the configuration gives. */
const NAMES = 'Spanish English Dutch German French Copaco Cloud copaco';

describe('under the pseudo-language', () => {
  it('a text that is written in the code is found', () => {
    const card = {
      body: [{ type: 'TextBlock', text: `${strange('Checked')} by hand` }],
      actions: [{ title: 'Go on' }],
    };

    assert.deepEqual(escapesOf(card, 'Fabrikam'), ['by hand', 'Go on']);
  });

  /** The summary of a failure joins two of its sentences. */
  const joined = 'Fabrikam BV could not be checked The check app has no consent in that tenant';

  describe('a card shows nothing but translated words and data', () => {
    const data = `${textsIn([
      'test/cards/support',
      'test/support/snapshots.ts',
      'src/demo/cast.ts',
      'src/pec/links.ts',
      'src/advisor/steps.ts',
      'src/artefacts',
      'knowledge/links.yaml',
      'knowledge/roles.json',
    ])} ${joined}`;
    for (const sample of SAMPLES.filter(({ hostile }) => !hostile)) {
      it(sample.name, () => {
        const { card, summary } = sample.build(pseudoTranslator());

        assert.deepEqual(escapesOf({ ...card, summary }, data), []);
      });
    }
  });

  describe('a conversation', () => {
    const bot = useBot({}, { createTranslator: pseudoTranslator });
    const data = textsIn([
      'knowledge/faq/en',
      'knowledge/faq/de',
      'knowledge/links.yaml',
      'knowledge/roles.json',
      'src/pec/links.ts',
      'src/demo',
    ]);

    it('shows nothing but translated words and data', async () => {
      const someone = createClient(bot().url, bot().connector);

      const lines = [
        ...[
          'hello',
          'help',
          'thanks',
          'Does the Reader role count?',
          'why?',
          'role',
          'role Owner',
          'role Zebra Keeper',
        ],
        ...['role backup operater', 'zebra', 'en español por favor', 'choose', 'person', 'profile', 'check'],
        ...['check nobody.example', 'check fabrikam', 'history fabrikam', 'auf Deutsch bitte', 'x'.repeat(2_000)],
      ];
      const typed = lines.join('\n');

      for (const line of lines) await someone.ask(line);

      await someone.press(strange('Look up a role'));
      await someone.ask('what is pec');
      await someone.press(strange('No'));
      await someone.ask('check fabrikam');
      await someone.press(`${strange('Show details of')} Prod-West`);

      const said = bot().connector.messages(someone.conversation.id);
      assert.ok(said.length > 20);
      assert.deepEqual(escapesOf(said, `${data} ${typed} ${NAMES}`), []);
    });
  });
});
