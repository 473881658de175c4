import type { Attack, Family, World } from './world.ts';
import { ANN, BOB, MALLORY } from './world.ts';

// Where people can sign in, what somebody else read is not theirs to see, and they are asked to sign in themselves.
const NO_RIGHT = /You may not have that checked with my own identity|I no longer have that check|[Ss]ign in/;
const ADMINS_ONLY = /Only a partner admin may do that/;
const NOT_A_MEMBER = /You do not belong to a partner that I work for/;

function pressing(name: string, verb: string, data: (world: World) => object, told: RegExp, who = BOB): Attack {
  return { name, status: 200, told, send: (world) => world.press(who, verb, data(world)) };
}

const report = ({ checkId }: World) => ({ check: checkId, page: '0', from: '0' });
const row = ({ checkId }: World) => ({ check: checkId, subscription: '5b000000-0001-4000-8000-000000000002' });
const choice = ({ adviceRun, adviceOwner }: World) => ({
  run: adviceRun,
  owner: adviceOwner,
  question: 'offer',
  answer: 'azure-plan',
});

export const othersButtons: Family = {
  name: 'somebody else’s buttons',
  attacks: [
    pressing('a page of the report', 'report-page', report, NO_RIGHT),
    pressing('a subscription of the report', 'report-subscription', row, NO_RIGHT),
    pressing('the details, to be sent privately', 'report-details-private', report, NO_RIGHT),
    pressing('the history', 'history', report, NO_RIGHT),
    pressing('the history’s details, to be sent privately', 'history-details-private', report, NO_RIGHT),
    pressing('the attestation form', 'attest-form', row, ADMINS_ONLY),
    pressing(
      'an attestation',
      'attest',
      (w) => ({ ...row(w), principal: BOB.aadObjectId, partnerId: '1' }),
      ADMINS_ONLY,
    ),
    pressing('taking an attestation back', 'attest-take-back', row, ADMINS_ONLY),
    pressing('checking again', 'recheck', () => ({ customer: 'fabrikam.example' }), NO_RIGHT),
    pressing('the partner profile', 'profile', () => ({}), NO_RIGHT),
    pressing('an answer of the guided choice', 'choose-answer', choice, /This choice is over/),
    pressing('starting the guided choice over', 'choose-restart', choice, /This choice is over/),
    pressing('the report, from another tenant', 'report-page', report, NOT_A_MEMBER, MALLORY),
    pressing('the report, under the admin’s chat id', 'report-page', report, NO_RIGHT, { ...BOB, id: ANN.id }),
    {
      name: 'the report, by an older client’s button',
      status: 200,
      told: NO_RIGHT,
      send: (w) => w.say(BOB, '', { value: { verb: 'report-page', ...report(w) } }),
    },
    {
      name: 'the report, without an object id',
      status: 200,
      told: /I could not tell for sure who you are/,
      send: (w) => w.press(ANN, 'report-page', report(w), { from: { id: ANN.id, name: ANN.name } }),
    },
  ],
};
