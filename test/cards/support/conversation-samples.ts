import { answerCard } from '../../../src/cards/answer.ts';
import type { AnswerTopic, Feedback } from '../../../src/cards/answer.ts';
import { askPromptCard, didYouMeanCard, personCard, unknownCard } from '../../../src/cards/ask-back.ts';
import { composedAnswerCard } from '../../../src/cards/composed-answer.ts';
import {
  handOffConfirmCard,
  handOffFailedCard,
  handOffRequestCard,
  handOffSentCard,
} from '../../../src/cards/handoff.ts';
import { helpCard, type HelpTopic } from '../../../src/cards/help.ts';
import { mailtoLink } from '../../../src/cards/mailto.ts';
import { teamWelcomeCard, welcomeCard } from '../../../src/cards/welcome.ts';
import { LONG_HOSTILE_TEXT } from './hostile.ts';
import type { Sample } from './sample.ts';

const EVERYTHING: ReadonlySet<HelpTopic> = new Set([
  ...(['check', 'history', 'watch', 'plan', 'profile', 'grants', 'partner', 'partners', 'status', 'signIn'] as const),
]);

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

const ANSWER_ID = '5f0c8a52-6c1e-4a7b-9d53-0d1c2e3f4a5b';
/** The long topic was verified long before, the short one was not. */
const NOW = new Date('2026-11-23T09:00:00Z');
const YEARS_LATER = new Date('2028-11-23T09:00:00Z');

function answer(name: string, topic: AnswerTopic, feedback: Feedback, feedbackBy?: string): Sample {
  const now = topic === LONG_TOPIC ? YEARS_LATER : NOW;
  const by = feedbackBy === undefined ? {} : { feedbackBy };
  return {
    name,
    template: 'answer',
    build: (t) => answerCard({ topic, feedback, demo: feedback === 'open', answerId: ANSWER_ID, now, ...by }, t),
  };
}

const CHOICES = [
  { id: 'reader', question: 'Does the Reader role count?' },
  { id: 'role-list', question: 'Which roles are eligible?' },
  { id: 'support-request', question: 'Which role is the least that earns?' },
  { id: 'owner-contributor', question: 'Do Owner and Contributor count?' },
];
const CONTACT = { name: 'PEC desk', reach: 'mailto:pec@contoso.example', phone: '+31 20 123 45 67' };
const HOSTILE_CONTACT = {
  name: 'PEC desk',
  reach: mailtoLink('pec@contoso.example', { subject: 'PEC', body: LONG_HOSTILE_TEXT }),
};
const HAND_OFF = { id: ANSWER_ID, from: 'Ann Admin', question: 'reader ok?', answer: 'No.', note: '' };
const HOSTILE_HAND_OFF = {
  id: ANSWER_ID,
  from: LONG_HOSTILE_TEXT,
  question: LONG_HOSTILE_TEXT,
  answer: LONG_HOSTILE_TEXT,
  note: LONG_HOSTILE_TEXT,
};
const HOSTILE_CHOICES = CHOICES.map(({ id }) => ({ id, question: LONG_HOSTILE_TEXT }));

export const CONVERSATION_SAMPLES: readonly Sample[] = [
  {
    name: 'composed-answer-short',
    template: 'composed-answer',
    build: (t) => composedAnswerCard({ text: 'No.', topics: [SHORT_TOPIC] }, t),
  },
  {
    name: 'composed-answer-long',
    template: 'composed-answer',
    hostile: true,
    build: (t) => composedAnswerCard({ text: LONG_HOSTILE_TEXT, topics: [LONG_TOPIC, SHORT_TOPIC, LONG_TOPIC] }, t),
  },
  {
    name: 'welcome-demo',
    template: 'welcome-personal',
    build: (t) => welcomeCard({ demo: true, exampleCustomer: 'fabrikam.example', features: ['choose', 'profile'] }, t),
  },
  { name: 'welcome-plain', template: 'welcome-personal', build: (t) => welcomeCard({ demo: false, features: [] }, t) },
  { name: 'welcome-team', template: 'welcome-team', build: (t) => teamWelcomeCard({ demo: true }, t) },
  { name: 'help-full', template: 'help', build: (t) => helpCard({ demo: true, may: EVERYTHING, personal: true }, t) },
  { name: 'help-plain', template: 'help', build: (t) => helpCard({ demo: false, may: new Set(), personal: true }, t) },
  {
    name: 'help-channel',
    template: 'help',
    build: (t) => helpCard({ demo: false, may: EVERYTHING, personal: false }, t),
  },
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
  {
    name: 'handoff-confirm',
    template: 'handoff',
    build: (t) => handOffConfirmCard({ handOff: HAND_OFF, to: 'PEC desk', contact: CONTACT }, t),
  },
  {
    name: 'handoff-confirm-hostile',
    template: 'handoff',
    hostile: true,
    build: (t) => handOffConfirmCard({ handOff: HOSTILE_HAND_OFF, to: 'PEC desk', contact: HOSTILE_CONTACT }, t),
  },
  {
    name: 'handoff-sent',
    template: 'handoff',
    hostile: true,
    build: (t) => handOffSentCard({ handOff: HOSTILE_HAND_OFF, to: 'PEC desk' }, t),
  },
  { name: 'handoff-failed', template: 'handoff', build: (t) => handOffFailedCard({ contact: CONTACT }, t) },
  {
    name: 'handoff-request',
    template: 'handoff',
    build: (t) => handOffRequestCard({ handOff: { ...HAND_OFF, answer: null }, answeredBy: null }, t),
  },
  {
    name: 'handoff-answered',
    template: 'handoff',
    hostile: true,
    build: (t) => handOffRequestCard({ handOff: HOSTILE_HAND_OFF, answeredBy: LONG_HOSTILE_TEXT }, t),
  },
  { name: 'person-none', template: 'person', build: (t) => personCard({ contact: null }, t) },
];
