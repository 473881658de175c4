import { askButton, checkButton, helpButton } from '../../../src/cards/buttons.ts';
import { checkPromptCard } from '../../../src/cards/check-prompt.ts';
import { checkProgressCard } from '../../../src/cards/check-progress.ts';
import { failureCard, noticeCard } from '../../../src/cards/notice.ts';
import { roleCard, rolePromptCard } from '../../../src/cards/role.ts';
import { ACCESS_SAMPLES } from './access-samples.ts';
import { ADVISOR_SAMPLES } from './advisor-samples.ts';
import { CONVERSATION_SAMPLES } from './conversation-samples.ts';
import { LONG_HOSTILE_TEXT } from './hostile.ts';
import { PROFILE_SAMPLES } from './profile-samples.ts';
import { PLAN_SAMPLES } from './plan-samples.ts';
import { REPORT_SAMPLES } from './report-samples.ts';
import type { Sample } from './sample.ts';
import { WATCH_SAMPLES } from './watch-samples.ts';
import { SIGN_IN_SAMPLES } from './sign-in-samples.ts';

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

const ROLE_CHOICES = [{ id: 'role-list', question: 'Which roles are eligible for PEC?' }];

const ROLE_SAMPLES: readonly Sample[] = [
  { name: 'role-prompt', template: 'role-prompt', build: (t) => rolePromptCard(t) },
  {
    name: 'role-reader',
    template: 'role',
    build: (t) =>
      roleCard(
        { asked: 'reader', matches: [{ kind: 'listed', role: READER }], related: ROLE_CHOICES, source: ROLES_PAGE },
        t,
      ),
  },
  {
    name: 'role-two-near',
    template: 'role',
    build: (t) =>
      roleCard(
        {
          asked: 'acr',
          matches: [
            { kind: 'listed', role: ACR_DELETE },
            { kind: 'listed', role: READER },
          ],
          related: [],
          source: ROLES_PAGE,
        },
        t,
      ),
  },
  {
    name: 'role-hostile',
    template: 'role',
    hostile: true,
    build: (t) =>
      roleCard(
        {
          asked: LONG_HOSTILE_TEXT,
          matches: [{ kind: 'no-such-name', name: LONG_HOSTILE_TEXT, near: [READER, ACR_DELETE] }],
          related: [{ id: 'custom-role', question: LONG_HOSTILE_TEXT }],
          source: ROLES_PAGE,
        },
        t,
      ),
  },
  {
    name: 'role-not-listed',
    template: 'role',
    build: (t) =>
      roleCard(
        {
          asked: 'tag contributor',
          matches: [{ kind: 'not-listed', name: 'Tag Contributor' }],
          related: [],
          source: ROLES_PAGE,
        },
        t,
      ),
  },
  {
    name: 'role-several',
    template: 'role',
    build: (t) =>
      roleCard(
        {
          asked: 'reader, global admin and acr delete',
          matches: [
            { kind: 'listed', role: READER },
            { kind: 'elsewhere', name: 'Global Administrator', system: 'entra' },
            { kind: 'listed', role: ACR_DELETE },
          ],
          several: true,
          related: ROLE_CHOICES,
          source: ROLES_PAGE,
        },
        t,
      ),
  },
  {
    name: 'role-at-scope',
    template: 'role',
    build: (t) =>
      roleCard(
        {
          asked: 'acr delete on a resource group',
          matches: [{ kind: 'listed', role: ACR_DELETE }],
          scope: 'resourceGroup',
          related: ROLE_CHOICES,
          source: ROLES_PAGE,
        },
        t,
      ),
  },
  {
    name: 'role-unknown',
    template: 'role',
    build: (t) =>
      roleCard(
        {
          asked: 'backup frobnicator',
          matches: [{ kind: 'no-such-name', name: 'backup frobnicator', near: [READER] }],
          related: [{ id: 'custom-role', question: 'Do custom roles count for PEC?' }],
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
  ...SIGN_IN_SAMPLES,
  ...ACCESS_SAMPLES,
  ...ADVISOR_SAMPLES,
  ...ROLE_SAMPLES,
  ...CHECK_SAMPLES,
  ...REPORT_SAMPLES,
  ...PLAN_SAMPLES,
  ...NOTICE_SAMPLES,
  ...PROFILE_SAMPLES,
  ...WATCH_SAMPLES,
];
