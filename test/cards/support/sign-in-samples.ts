import { checkButton } from '../../../src/cards/buttons.ts';
import { failureCard } from '../../../src/cards/notice.ts';
import { signInCard, signInPageButton } from '../../../src/cards/sign-in.ts';
import { explainFailure } from '../../../src/check/explain-failure.ts';
import { LONG_HOSTILE_TEXT } from './hostile.ts';
import type { Sample } from './sample.ts';

const URL = 'https://bot.partner.example/auth/start?link=9vF2c0dE5xQ3mT7uB1nK8rW4zY6aS0pL2hG5jD3fV7c';
const TENANT = '7e000000-0000-4000-8000-000000000012';

export const SIGN_IN_SAMPLES: readonly Sample[] = [
  { name: 'sign-in', template: 'sign-in', build: (t) => signInCard({ url: URL, tenant: null, demo: false }, t) },
  {
    name: 'sign-in-tenant-demo',
    template: 'sign-in',
    build: (t) => signInCard({ url: URL, tenant: 'contoso.example', demo: true }, t),
  },
  {
    name: 'sign-in-hostile',
    template: 'sign-in',
    hostile: true,
    build: (t) => signInCard({ url: URL, tenant: LONG_HOSTILE_TEXT, demo: false }, t),
  },
  {
    name: 'sign-in-consent',
    template: 'failure',
    build: (t) =>
      failureCard(
        {
          ...explainFailure('no-user-consent', t),
          links: [
            {
              title: t('signIn.consent.button'),
              url: `https://login.microsoftonline.com/${TENANT}/v2.0/adminconsent?client_id=${TENANT}`,
            },
          ],
          buttons: [signInPageButton(TENANT, t), checkButton(t)],
        },
        t,
      ),
  },
  {
    name: 'sign-in-second-factor',
    template: 'failure',
    build: (t) =>
      failureCard({ ...explainFailure('mfa-required', t), buttons: [signInPageButton(TENANT, t), checkButton(t)] }, t),
  },
];
