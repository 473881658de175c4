import type { AttestableGrant } from '../check/attestable.ts';
import type { Translator } from '../i18n/translator.ts';
import { button, demoLine } from './buttons.ts';
import type { CardMessage } from './card.ts';
import { LONGEST_NAME, markdownText, plainText } from './escape.ts';
import { renderCard } from './render.ts';
import { INPUTS, VERBS } from './verbs.ts';

/** Longest partner id and object id that are taken, in characters. */
const LONGEST_PARTNER_ID = 10;
const LONGEST_OBJECT_ID = 36;
/** As many identities as one card lists. */
const MOST_IDENTITIES = 20;

export type AttestProblem = 'partner-id' | 'not-yours' | 'object-id' | 'full';

export interface AttestFormInput {
  /** Names the stored report and the subscription that the form was opened from. */
  readonly from: Readonly<Record<string, string>>;
  readonly grant: AttestableGrant;
  /** What was wrong with what was sent; its values are shown as they were typed. */
  readonly problem?: { readonly code: AttestProblem; readonly values: Readonly<Record<string, string>> };
  readonly demo: boolean;
}

/** Asks for the partner id that an identity showed, and says what is attested by sending it. */
export function attestFormCard({ from, grant, problem, demo }: AttestFormInput, t: Translator): CardMessage {
  const data = {
    title: t('attest.form.title'),
    ...demoLine(demo, t),
    facts: [
      { title: t('attest.form.identity'), value: grant.principalId },
      { title: t('attest.form.role'), value: markdownText(grant.roleName, LONGEST_NAME) },
      { title: t('attest.form.directory'), value: grant.tenantId },
    ],
    how: t('attest.form.how'),
    problems: problem ? [t(`attest.problem.${problem.code}`, shown(problem.values))] : [],
    partnerId: {
      id: INPUTS.partnerId,
      label: t('attest.form.partnerId'),
      value: plainText(problem?.values['partnerId'] ?? '', LONGEST_PARTNER_ID),
      error: t('attest.form.partnerIdError'),
      longest: LONGEST_PARTNER_ID,
    },
    group: grant.maybeGroup
      ? [
          {
            id: INPUTS.signedInAs,
            help: t('attest.form.signedInAsHelp'),
            label: t('attest.form.signedInAs'),
            error: t('attest.form.signedInAsError'),
            value: grant.principalId,
            longest: LONGEST_OBJECT_ID,
          },
        ]
      : [],
    statement: t('attest.form.statement'),
    submit: button(t('attest.form.submit'), VERBS.attest, { ...from, principal: grant.principalId }),
    buttons: [button(t('attest.form.back'), VERBS.reportSubscription, from)],
  };
  return renderCard('attest-form', data, { t, summary: t('attest.form.summary') });
}

function shown(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, markdownText(value, LONGEST_NAME)]));
}

export interface AttestPickInput extends Pick<AttestFormInput, 'from' | 'demo'> {
  readonly grants: readonly AttestableGrant[];
}

/** Asks which of several identities it is about. */
export function attestPickCard({ from, grants, demo }: AttestPickInput, t: Translator): CardMessage {
  const data = {
    title: t('attest.pick.title'),
    ...demoLine(demo, t),
    rows: grants.slice(0, MOST_IDENTITIES).map(({ principalId, roleName }) => ({
      text: t('attest.pick.row', { role: markdownText(roleName, LONGEST_NAME), principal: principalId }),
      open: t('attest.pick.row', { role: plainText(roleName, LONGEST_NAME), principal: principalId }),
      verb: VERBS.attestForm,
      data: { ...from, principal: principalId },
    })),
    buttons: [button(t('attest.form.back'), VERBS.reportSubscription, from)],
  };
  return renderCard('attest-pick', data, { t, summary: t('attest.pick.title') });
}
