import type { Translator } from '../../../src/i18n/translator.ts';
import type { CardMessage } from '../../../src/cards/card.ts';
import { answerCard } from '../../../src/cards/answer.ts';
import type { AnswerTopic, Feedback } from '../../../src/cards/answer.ts';
import { askPromptCard, didYouMeanCard, personCard, unknownCard } from '../../../src/cards/ask-back.ts';
import { askButton, checkButton, helpButton } from '../../../src/cards/buttons.ts';
import { checkPromptCard } from '../../../src/cards/check-prompt.ts';
import { checkProgressCard } from '../../../src/cards/check-progress.ts';
import { helpCard } from '../../../src/cards/help.ts';
import { failureCard, noticeCard } from '../../../src/cards/notice.ts';
import { roleCard, rolePromptCard } from '../../../src/cards/role.ts';
import { teamWelcomeCard, welcomeCard } from '../../../src/cards/welcome.ts';
import { LONG_HOSTILE_TEXT } from './hostile.ts';
import { REPORT_SAMPLES } from './report-samples.ts';

/** A card with data that it can meet. */
export interface Sample {
  readonly name: string;
  /** The template in `adaptive-cards/`. */
  readonly template: string;
  /** True where every text that a stranger can set is hostile and long. */
  readonly hostile?: boolean;
  build(t: Translator): CardMessage;
}

const ROLES_PAGE = {
  url: 'https://learn.microsoft.com/en-us/partner-center/billing/azure-roles-perms-pec',
  lastVerified: '2026-11-23',
};
const READER = {
  roleDefinitionId: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
  name: 'Reader',
  pageName: 'Reader',
  eligible: false,
  lighthouse: 'yes',
} as const;
const ACR_DELETE = {
  roleDefinitionId: 'c2f4ef07-c644-48eb-af81-4b1b4947fb11',
  name: 'AcrDelete',
  pageName: 'ACRDelete',
  eligible: true,
  lighthouse: 'yes',
} as const;

const SHORT_TOPIC: AnswerTopic = {
  id: 'lock',
  question: 'Do locks matter?',
  answer: 'No.',
  lastVerified: '2026-10-12',
  links: [
    { title: 'Locks', url: 'https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/lock-resources' },
  ],
  related: [],
  actions: [],
};

const LONG_TOPIC: AnswerTopic = {
  id: 'reader',
  question:
    'Does the Reader role count, and which role is the least that does when the customer asks for least privilege?',
  answer: [
    'No. **Reader** only lets you look, and Microsoft lists it as not eligible.',
    '## What to do',
    '1. Give **Support Request Contributor** to your Admin Agents.\n2. Keep it _permanent_.\n   - all day\n   - on the subscription',
    '| Role | Counts |\n|--|--|\n| Owner | yes |\n| Reader | no |',
    'Use `az role assignment list` or [read the page](https://learn.microsoft.com/en-us/azure/role-based-access-control/):',
    '```\naz role assignment list \\\n  --subscription 00000000-0000-0000-0000-000000000000\n```',
    '> Microsoft may change the list.',
    'A long paragraph, as an author may write one: '.repeat(12),
  ].join('\n\n'),
  lastVerified: '2026-10-12',
  links: Array.from({ length: 6 }, (_, index) => ({
    title: `Roles and permissions for partner earned credit, page ${index + 1}`,
    url: `https://learn.microsoft.com/en-us/partner-center/billing/azure-roles-perms-pec?page=${index}`,
    lastVerified: '2026-11-01',
  })),
  related: Array.from({ length: 6 }, (_, index) => ({
    id: `topic-${index}`,
    question: `Which roles count, part ${index + 1}?`,
  })),
  actions: ['check', 'choose'],
};

function answer(name: string, topic: AnswerTopic, feedback: Feedback, feedbackBy?: string): Sample {
  const by = feedbackBy === undefined ? {} : { feedbackBy };
  return {
    name,
    template: 'answer',
    build: (t) => answerCard({ topic, feedback, demo: feedback === 'open', ...by }, t),
  };
}

const CHOICES = [
  { id: 'reader', question: 'Does the Reader role count?' },
  { id: 'role-list', question: 'Which roles are eligible?' },
  { id: 'support-request', question: 'Which role is the least that earns?' },
  { id: 'owner-contributor', question: 'Do Owner and Contributor count?' },
];
const CONTACT = { name: 'PEC desk', reach: 'mailto:pec@contoso.example' };
const HOSTILE_CHOICES = CHOICES.map(({ id }) => ({ id, question: LONG_HOSTILE_TEXT }));

const CONVERSATION_SAMPLES: readonly Sample[] = [
  {
    name: 'welcome-demo',
    template: 'welcome-personal',
    build: (t) => welcomeCard({ demo: true, exampleCustomer: 'fabrikam.example', features: ['choose', 'profile'] }, t),
  },
  { name: 'welcome-plain', template: 'welcome-personal', build: (t) => welcomeCard({ demo: false, features: [] }, t) },
  { name: 'welcome-team', template: 'welcome-team', build: (t) => teamWelcomeCard({ demo: true }, t) },
  { name: 'help-full', template: 'help', build: (t) => helpCard({ demo: true, features: ['choose', 'profile'] }, t) },
  { name: 'help-plain', template: 'help', build: (t) => helpCard({ demo: false, features: [] }, t) },
  answer('answer-short', SHORT_TOPIC, 'helped'),
  answer('answer-long', LONG_TOPIC, 'open'),
  answer('answer-not-helped', LONG_TOPIC, 'not-helped'),
  { ...answer('answer-hostile-reader', SHORT_TOPIC, 'commented', LONG_HOSTILE_TEXT), hostile: true },
  { name: 'ask-prompt', template: 'ask-prompt', build: (t) => askPromptCard({ examples: CHOICES }, t) },
  { name: 'ask-prompt-bare', template: 'ask-prompt', build: (t) => askPromptCard({ examples: [] }, t) },
  {
    name: 'did-you-mean',
    template: 'did-you-mean',
    build: (t) => didYouMeanCard({ question: 'reader ok?', choices: CHOICES }, t),
  },
  {
    name: 'did-you-mean-hostile',
    template: 'did-you-mean',
    hostile: true,
    build: (t) => didYouMeanCard({ question: LONG_HOSTILE_TEXT, choices: HOSTILE_CHOICES }, t),
  },
  {
    name: 'unknown',
    template: 'unknown',
    build: (t) => unknownCard({ question: 'What is the weather?', contact: CONTACT }, t),
  },
  {
    name: 'unknown-hostile',
    template: 'unknown',
    hostile: true,
    build: (t) => unknownCard({ question: LONG_HOSTILE_TEXT, contact: null }, t),
  },
  { name: 'person', template: 'person', build: (t) => personCard({ contact: CONTACT }, t) },
  { name: 'person-none', template: 'person', build: (t) => personCard({ contact: null }, t) },
];

const ROLE_SAMPLES: readonly Sample[] = [
  { name: 'role-prompt', template: 'role-prompt', build: (t) => rolePromptCard(t) },
  {
    name: 'role-reader',
    template: 'role',
    build: (t) => roleCard({ asked: 'reader', match: { kind: 'listed', roles: [READER] }, source: ROLES_PAGE }, t),
  },
  {
    name: 'role-two-near',
    template: 'role',
    build: (t) =>
      roleCard({ asked: 'acr', match: { kind: 'listed', roles: [ACR_DELETE, READER] }, source: ROLES_PAGE }, t),
  },
  {
    name: 'role-hostile',
    template: 'role',
    hostile: true,
    build: (t) =>
      roleCard(
        {
          asked: LONG_HOSTILE_TEXT,
          match: { kind: 'not-listed', name: LONG_HOSTILE_TEXT, near: [READER, ACR_DELETE] },
          source: ROLES_PAGE,
        },
        t,
      ),
  },
];

const CHECK_SAMPLES: readonly Sample[] = [
  {
    name: 'check-prompt-demo',
    template: 'check-prompt',
    build: (t) =>
      checkPromptCard(
        {
          demo: true,
          suggestions: ['Fabrikam BV', 'Northwind', 'Tailspin Toys'].map((name) => ({ name, reference: 'x.example' })),
        },
        t,
      ),
  },
  {
    name: 'check-prompt-plain',
    template: 'check-prompt',
    build: (t) => checkPromptCard({ demo: false, suggestions: [] }, t),
  },
  {
    name: 'progress-starting',
    template: 'check-progress',
    build: (t) =>
      checkProgressCard(
        {
          checkId: 'c1',
          customer: null,
          done: 0,
          total: null,
          subject: null,
          seconds: 0,
          stopping: false,
          demo: false,
        },
        t,
      ),
  },
  {
    name: 'progress-half',
    template: 'check-progress',
    build: (t) =>
      checkProgressCard(
        {
          checkId: 'c1',
          customer: 'Fabrikam BV',
          done: 12,
          total: 20,
          subject: 'deny-assignments',
          seconds: 4.2,
          stopping: false,
          demo: true,
        },
        t,
      ),
  },
  {
    name: 'progress-stopping-hostile',
    template: 'check-progress',
    hostile: true,
    build: (t) =>
      checkProgressCard(
        {
          checkId: 'c1',
          customer: LONG_HOSTILE_TEXT,
          done: 1,
          total: 1000,
          subject: null,
          seconds: 61,
          stopping: true,
          demo: true,
        },
        t,
      ),
  },
];

const NOTICE_SAMPLES: readonly Sample[] = [
  { name: 'notice-bare', template: 'notice', build: (t) => noticeCard({ lines: ['Done.'] }, t) },
  {
    name: 'notice-hostile',
    template: 'notice',
    hostile: true,
    build: (t) =>
      noticeCard({ title: LONG_HOSTILE_TEXT, lines: [LONG_HOSTILE_TEXT], buttons: [helpButton(t)], demo: true }, t),
  },
  {
    name: 'failure',
    template: 'failure',
    build: (t) =>
      failureCard(
        {
          happened: 'Fabrikam BV could not be checked',
          meaning: 'The check app has no consent in that tenant, so nothing could be read.',
          next: ['Ask an admin of the tenant to consent to the app.', 'Then check again.'],
          errorId: 'AADSTS65001 / 3f2c',
          buttons: [checkButton(t), askButton(t)],
        },
        t,
      ),
  },
  {
    name: 'failure-hostile',
    template: 'failure',
    hostile: true,
    build: (t) =>
      failureCard(
        {
          happened: LONG_HOSTILE_TEXT,
          meaning: LONG_HOSTILE_TEXT,
          next: [LONG_HOSTILE_TEXT, LONG_HOSTILE_TEXT],
          errorId: LONG_HOSTILE_TEXT,
          buttons: [],
          demo: true,
        },
        t,
      ),
  },
];

/** Every card with its smallest and its largest data. */
export const SAMPLES: readonly Sample[] = [
  ...CONVERSATION_SAMPLES,
  ...ROLE_SAMPLES,
  ...CHECK_SAMPLES,
  ...REPORT_SAMPLES,
  ...NOTICE_SAMPLES,
];
