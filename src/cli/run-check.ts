import { readFile, writeFile } from 'node:fs/promises';
import type { AzureIdentity } from '../azure/identity.ts';
import { systemTimer } from '../azure/timer.ts';
import { openAzure, type AzureSource } from '../check/azure-source.ts';
import { createChecker, type CheckFailure } from '../check/checker.ts';
import { explainFailure, type CheckRefusal } from '../check/explain-failure.ts';
import { systemClock } from '../clock.ts';
import { ConfigError, type Environment } from '../config/values.ts';
import { readConfig, type Config } from '../config.ts';
import type { PlanFormat } from '../documents/plan-document.ts';
import { demoProfile } from '../demo/profile.ts';
import { createTranslator, type Translator } from '../i18n/translator.ts';
import { loadRoles } from '../knowledge/roles.ts';
import { judge } from '../pec/judge.ts';
import type { RoleCatalogue } from '../pec/roles.ts';
import { parseSnapshot } from '../pec/snapshot-schema.ts';
import { toJson, toText } from './check-format.ts';
import { parseCheckArguments, type CheckArguments } from './check-options.ts';
import type { CommandIo } from './io.ts';
import { readSpends, spendsOf, type SpendLine } from './plan-spends.ts';
import { formatOf, writePlan, type PlanSubject } from './write-plan.ts';

/** Where the command writes, and what may stop it. */
export interface CheckIo extends CommandIo {
  readonly signal?: AbortSignal;
}

const EXIT = { allEarning: 0, somethingIsNot: 1, couldNotCheck: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Why there is no report; the words are made for the one who reads them. */
type Refusal = { readonly code: CheckRefusal; readonly errorId?: string } | { readonly message: string };
type Judged = PlanSubject | { readonly refusal: Refusal };

/** `npm run check`: checks one customer, or judges a saved snapshot, and prints the report. */
export async function runCheck(args: readonly string[], env: Environment, io: CheckIo): Promise<ExitCode> {
  const asked = parseCheckArguments(args);
  const t = createTranslator(asked?.language);
  if (!asked) {
    io.err(t('check.cli.usage'));
    return EXIT.couldNotCheck;
  }

  const wanted = await readPlanOptions(asked, t);
  if ('refusal' in wanted) return refuse(wanted.refusal, asked.json, io, t);
  const judged = await judgeAsked(asked, env, io, t);
  if ('refusal' in judged) return refuse(judged.refusal, asked.json, io, t);
  const { report, profile } = judged;
  const plan = wanted.options && (await planOf(judged, wanted.options, env, t));
  if (plan && !plan.written) return refuse({ message: plan.message }, asked.json, io, t);
  io.out(asked.json ? JSON.stringify(toJson(report, profile, t)) : toText(report, profile, t));
  // What a program reads on stdout is the report alone.
  if (plan) (asked.json ? io.err : io.out)(plan.message);
  return report.totals.earning === report.subscriptions.length && report.subscriptions.length > 0
    ? EXIT.allEarning
    : EXIT.somethingIsNot;
}

interface PlanOptions {
  readonly path: string;
  readonly format: PlanFormat;
  readonly lines: readonly SpendLine[];
}

/** What is wrong with them is said before a check that may take a while. */
async function readPlanOptions(
  { planTo, spends }: CheckArguments,
  t: Translator,
): Promise<{ readonly options: PlanOptions | null } | { readonly refusal: Refusal }> {
  if (planTo === null) return { options: null };
  const format = formatOf(planTo);
  if (!format) return { refusal: { message: t('plan.cli.format', { path: planTo }) } };
  const read = await readSpends(spends, t);
  return read.ok ? { options: { path: planTo, format, lines: read.lines } } : { refusal: { message: read.message } };
}

async function planOf(subject: PlanSubject, { lines, ...options }: PlanOptions, env: Environment, t: Translator) {
  const found = spendsOf(subject.report, lines, t);
  if ('message' in found) return { written: false, message: found.message };
  const { pecRatePercent } = readConfig(env);
  const request = { ...options, spends: found.spends, ratePercent: pecRatePercent };
  return await writePlan(request, subject, t, systemClock.now());
}

async function judgeAsked(asked: CheckArguments, env: Environment, io: CheckIo, t: Translator): Promise<Judged> {
  try {
    const config = readConfig(env);
    const roles = await loadRoles();
    return asked.source.kind === 'snapshot'
      ? await judgeSaved(asked.source.path, config, roles, t)
      : await checkNow(asked.source.tenant, asked, { config, roles, io, t });
  } catch (error) {
    if (error instanceof ConfigError) return { refusal: { message: error.message } };
    throw error;
  }
}

async function judgeSaved(path: string, config: Config, roles: RoleCatalogue, t: Translator): Promise<Judged> {
  const unreadable = (problem: string): Judged => ({
    refusal: { message: t('check.cli.snapshotUnreadable', { path, problem }) },
  });
  const text = await readFile(path, 'utf8').catch((error: unknown) => messageOf(error));
  if (typeof text !== 'string') return unreadable(text.problem);
  const parsed = parseSnapshot(text);
  if (!parsed.ok) return unreadable(parsed.problems.join('; '));

  const { snapshot } = parsed;
  const profile = config.partnerProfile ?? (snapshot.demo ? demoProfile : null);
  if (!profile) return { refusal: { code: 'no-profile' } };
  return { report: judge(snapshot, profile, { roles, now: systemClock.now() }), profile, roles };
}

interface CheckParts {
  readonly config: Config;
  readonly roles: RoleCatalogue;
  readonly io: CheckIo;
  readonly t: Translator;
}

async function checkNow(tenant: string, asked: CheckArguments, { config, roles, io, t }: CheckParts): Promise<Judged> {
  const azure: AzureSource = openAzure(config.azure, { roles, clock: systemClock, timer: systemTimer });
  const identity: AzureIdentity | null = azure.appIdentity;
  const profile = config.partnerProfile ?? azure.demoProfile;
  if (!identity) return { refusal: { code: 'no-identity' } };
  if (!profile) return { refusal: { code: 'no-profile' } };

  const checker = createChecker({ azure, roles, clock: systemClock, profileFor: () => Promise.resolve(profile) });
  const outcome = await checker.check(
    { partnerTenantId: profile.billTo.tenantId, customer: tenant, identity, depth: asked.depth },
    io.signal ? { signal: io.signal } : {},
  );
  if (!outcome.ok) return { refusal: refusalOf(outcome.failure) };
  const { saveTo } = asked;
  if (saveTo !== null) {
    const failed = await writeFile(saveTo, JSON.stringify(outcome.snapshot)).then(() => null, messageOf);
    if (failed) return { refusal: { message: t('check.cli.snapshotNotSaved', { path: saveTo, ...failed }) } };
  }
  return { report: outcome.report, profile, roles };
}

function refusalOf(failure: CheckFailure): Refusal {
  return failure.code === 'unexpected' ? { code: failure.code, errorId: failure.errorId } : { code: failure.code };
}

function messageOf(error: unknown): { readonly problem: string } {
  return { problem: error instanceof Error ? error.message : String(error) };
}

/** A program gets the code on stdout, a person the words on stderr. */
function refuse(refusal: Refusal, json: boolean, io: CommandIo, t: Translator): ExitCode {
  const words = wordsOf(refusal, t);
  const code = 'code' in refusal ? refusal.code : 'unusable-input';
  if (json) io.out(JSON.stringify({ error: { code, message: words.join(' ') } }));
  else io.err(words.join('\n'));
  return EXIT.couldNotCheck;
}

function wordsOf(refusal: Refusal, t: Translator): readonly string[] {
  if ('message' in refusal) return [refusal.message];
  const { happened, meaning, next } = explainFailure(refusal.code, t);
  const quote = refusal.errorId === undefined ? [] : [t('failure.errorId', { errorId: refusal.errorId })];
  return [happened, meaning, ...next, ...quote];
}
