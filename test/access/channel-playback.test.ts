import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { VERBS } from '../../src/cards/verbs.ts';
import { demoCustomers, findDemoCustomer } from '../../src/demo/customers.ts';
import { HOME_TENANT, useGuardedBot } from '../support/guardedBot.ts';
import { inStoreOf } from '../support/teams/backOffice.ts';
import { buttonsOf } from '../support/teams/client.ts';
import { channel, enter, person, type Presence } from '../support/teams/crowd.ts';

const ANN = person('Ann', HOME_TENANT);
const HOLDER = person('Hal Holder', HOME_TENANT);
const FABRIKAM = findDemoCustomer('fabrikam')?.tenantId ?? '';

/** What a channel may not be told: customers, whom something was given, and what a check found. */
const SECRETS = [...demoCustomers.flatMap(({ tenantId, name }) => [tenantId, name]), HOLDER.aadObjectId, 'Prod-West'];

/** Every button of the admin's own cards, once for each verb with the same data. */
function buttonsSeenIn(chat: Presence) {
  const buttons = chat.shown().flatMap(buttonsOf);
  return [...new Map(buttons.map((button) => [JSON.stringify([button.verb, button.data]), button])).values()];
}

describe('cards of a private chat that an admin has played back in a channel', () => {
  const bot = useGuardedBot({ env: { PARTNER_ADMINS: ANN.aadObjectId } });
  let seen: ReturnType<typeof buttonsSeenIn>;

  /** Presses a button in a channel of its own. @returns all that the channel then shows, and what the press is answered with. */
  async function toldIn(verb: string, data: unknown): Promise<string> {
    const presence = enter(bot(), ANN, channel());
    const answer = await bot().post({
      type: 'invoke',
      id: randomUUID(),
      name: 'adaptiveCard/action',
      from: { id: ANN.id, name: ANN.name, aadObjectId: ANN.aadObjectId },
      conversation: { ...presence.place },
      value: { action: { type: 'Action.Execute', verb, data } },
    });
    return JSON.stringify([answer.text, ...presence.shown().map(({ text, attachments }) => [text, attachments])]);
  }

  before(async () => {
    const ann = enter(bot(), ANN);
    await ann.check('fabrikam');
    for (const line of [
      `grant fabrikam to ${HOLDER.aadObjectId}`,
      'grants',
      'watch fabrikam',
      'watches',
      'history fabrikam',
      'plan fabrikam',
      'plan for all customers',
      'choose fabrikam',
      'profile',
      'status',
      'help',
    ]) {
      await ann.say(line);
    }
    seen = buttonsSeenIn(ann);
  });

  it('tell the channel of no customer, id or person', async () => {
    const [watch] = (await inStoreOf(bot(), ({ db }) => db.selectFrom('watches').select('id').execute())).map(
      ({ id }) => id,
    );
    const check = seen.map(({ data }) => data['check']).find((id) => typeof id === 'string') ?? '';
    const grant = seen
      .map(({ verb, data }) => (verb === VERBS.grantOpen ? data['grant'] : undefined))
      .find((id) => id !== undefined);
    const made = { check, watch, grant, customer: FABRIKAM, plan: 'all', holder: HOLDER.aadObjectId, as: 'app' };
    // The prompt for a customer names the make-believe ones as examples.
    const verbs = Object.values(VERBS).filter((verb) => verb !== VERBS.checkPrompt);
    const everyVerb = verbs.map((verb) => ({ verb, data: made }));
    const told: string[] = [];

    for (const { verb, data } of [...everyVerb, ...seen.filter((button) => button.verb !== VERBS.checkPrompt)]) {
      const shown = await toldIn(verb, data);
      const secrets = SECRETS.filter((secret) => shown.includes(secret));
      told.push(...secrets.map((secret) => `${verb}: ${secret}`));
    }

    assert.ok(everyVerb.length + seen.length > 100 && check !== '' && watch !== undefined && grant !== undefined);
    assert.deepEqual(told, []);
  });
});
