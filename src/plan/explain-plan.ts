import { commandsFor, type Commands } from '../explain/commands.ts';
import { explainFinding } from '../explain/explain-finding.ts';
import { holderName } from '../explain/phrases.ts';
import type { Translator } from '../i18n/translator.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import type { Money } from './amount.ts';
import { SAMPLE_RATE_PERCENT, type Estimate } from './estimate.ts';
import { needsNothing, type Gain, type Gains, type Plan, type PlanAction, type PlanTarget } from './plan.ts';

/** An action in words. They may hold names from a customer's tenant, which are untrusted text. */
export interface ActionExplanation {
  /** What to do, in a few words. */
  readonly title: string;
  /** The identity that it is about; empty where it is about none. */
  readonly identity: string;
  readonly who: string;
  readonly effort: string;
  /** "3 subscriptions can earn and 1 stays earning". */
  readonly gains: string;
  readonly why: string;
  readonly fix: string;
  /** Whether some of the subscriptions need another action too; empty where none does. */
  readonly more: string;
  /** Microsoft's page. */
  readonly link: string;
}

/** What can be pasted, and for which subscriptions it is the very same. */
export interface ActionCommands {
  readonly targets: readonly [PlanTarget, ...PlanTarget[]];
  readonly commands: Commands;
}

const GAINS: readonly Gain[] = ['earn', 'keep', 'settle', 'safer', 'none'];
const ABOUT_AN_IDENTITY: ReadonlySet<PlanAction['kind']> = new Set([
  'assign-role',
  'delegate-role',
  'delegation-again',
  'link-identity',
  'relink-identity',
  'show-link',
  'second-identity',
  'smaller-role',
]);

export function explainAction(action: PlanAction, t: Translator, profile: PartnerProfile): ActionExplanation {
  const { kind, who, effort, gains, targets } = action;
  const [lead] = targets;
  const words = explainFinding(lead.finding, t, { subscriptionId: idOf(lead), profile });
  const more = new Set(targets.filter(({ needsMore }) => needsMore).map(({ subscription }) => subscription)).size;
  return {
    title: t(`plan.action.${kind}`),
    identity: ABOUT_AN_IDENTITY.has(kind) ? identityName(lead, t, profile) : '',
    who: t(`plan.who.${who}`),
    effort: t(`plan.effort.${effort}`),
    gains: isOptional(gains) ? t('plan.optional', { gains: gainWords(gains, t) }) : gainWords(gains, t),
    why: words.why,
    fix: words.fix,
    more: more > 0 ? t('plan.needsMore', { count: more }) : '',
    link: words.link,
  };
}

/** What was found at one target, in one sentence. */
export function explainTarget({ finding, ...target }: PlanTarget, t: Translator, profile: PartnerProfile): string {
  return explainFinding(finding, t, { subscriptionId: idOf(target), profile }).message;
}

/** The commands of an action. A link is made once for every subscription; a role is assigned on each. */
export function commandsOf({ targets }: PlanAction, t: Translator, profile: PartnerProfile): readonly ActionCommands[] {
  const groups = new Map<string, { readonly targets: [PlanTarget, ...PlanTarget[]]; readonly commands: Commands }>();
  for (const target of targets) {
    const commands = commandsFor(target.finding, t, { subscriptionId: idOf(target), profile });
    const key = JSON.stringify(commands);
    if (key === '{}') continue;
    const known = groups.get(key);
    if (known) known.targets.push(target);
    else groups.set(key, { targets: [target], commands });
  }
  return [...groups.values()];
}

/** What the plan comes to, in one or two sentences. */
export function headlineOfPlan(plan: Plan, t: Translator): string {
  const total = Object.values(plan.totals).reduce<number>((sum, count) => sum + Number(count), 0);
  if (needsNothing(plan)) {
    if (plan.totals.earning < total) return t('plan.headline.nothingElse');
    const nothing = t('plan.headline.nothing', { total });
    return plan.actions.length > 0 ? `${nothing} ${t('plan.headline.optional')}` : nothing;
  }
  const { earn, keep, settle } = plan.gains;
  return t('plan.headline', { gains: gainWords({ earn, keep, settle, safer: 0, none: 0 }, t) });
}

/** Whether it makes safer what earns as it is. */
function isOptional({ safer, ...others }: Gains): boolean {
  return safer > 0 && Object.values(others).every((count) => count === 0);
}

function gainWords(gains: Gains, t: Translator): string {
  return t.list(GAINS.flatMap((gain) => (gains[gain] > 0 ? [t(`plan.gain.${gain}`, { count: gains[gain] })] : [])));
}

/** "€0 to €1,800 a month", for each currency. */
export function rangeWords(most: readonly Money[], t: Translator): string {
  return t.list(
    most.map(({ amount, currency }) =>
      t('plan.range', { least: t.money(0, currency), most: t.money(Math.round(amount), currency) }),
    ),
  );
}

/** What the range rests on: the rate and where it is from, and what is not known. */
export function assumptionWords({ ratePercent }: Estimate, t: Translator): string {
  const rate = t.number(ratePercent);
  return t(ratePercent === SAMPLE_RATE_PERCENT ? 'plan.assumption.sample' : 'plan.assumption.configured', { rate });
}

function identityName({ finding }: PlanTarget, t: Translator, profile: PartnerProfile): string {
  const { evidence } = finding;
  if (evidence.principalId !== undefined) return holderName(evidence, t, profile);
  const principalId = profile.billTo.agentGroups.adminAgents;
  return holderName({ principalId, path: 'aobo', holder: 'bill-to', agentGroup: 'AdminAgents' }, t, profile);
}

/** Empty for a customer as a whole, for which there are no commands. */
function idOf({ subscription }: Pick<PlanTarget, 'subscription'>): string {
  return subscription?.subscriptionId ?? '';
}
