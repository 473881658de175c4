import { randomUUID } from 'node:crypto';
import type { Act } from '../access/policy.ts';
import { isVerb, VERBS } from '../cards/verbs.ts';
import type { Clock } from '../clock.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Describe } from '../telemetry/spans.ts';
import { inSpan } from '../telemetry/spans.ts';
import { textOf } from './actionData.ts';
import type { Command } from './commands.ts';
import { parseCommand } from './commands.ts';
import type { OutgoingMessage } from './channel.ts';
import { COMMAND_ACTS, VERB_ACTS, type RouteAct } from './routeActs.ts';
import type { FileConsentAnswer, Turn } from './turn.ts';

export type ActionData = Readonly<Record<string, unknown>>;

/** A turn with the words for the one who will read the answer. */
export interface Visit {
  readonly turn: Turn;
  readonly t: Translator;
}

type CommandHandler = (visit: Visit, argument: string) => Promise<void>;
type ActionHandler = (visit: Visit, data: ActionData) => Promise<void>;

/** What one feature answers: typed commands by name, and buttons by verb. */
export interface Feature {
  readonly commands?: Readonly<Partial<Record<Command['name'], CommandHandler>>>;
  readonly actions?: Readonly<Record<string, ActionHandler>>;
  /** Takes a typed line that is no command where this feature waits for one; false where it is not meant for it. */
  readonly typed?: (visit: Visit, text: string) => Promise<boolean>;
  /** Takes the answer to the offer of a file. */
  readonly fileConsent?: (visit: Visit, answer: FileConsentAnswer) => Promise<void>;
  readonly installed?: (visit: Visit) => Promise<void>;
}

export interface RouterOptions {
  readonly features: readonly Feature[];
  readonly clock: Clock;
  /** Whether a text names a customer that is known by name. */
  readonly isCustomer: (name: string) => boolean;
  /** Whether the answers have anything to say to these words. */
  readonly isAnswerable: (words: string) => boolean;
  /** Whether this turn is let in; where not, whoever sent it was told. */
  readonly admit: (turn: Turn) => Promise<boolean>;
  /** The words for this reader. */
  readonly translatorFor: (turn: Turn) => Promise<Translator>;
  /** The words where those of the reader cannot be had. */
  readonly ownWords: Translator;
  /** Called beside every turn; its failure never costs the answer. */
  readonly remember: (turn: Turn) => Promise<void>;
  readonly unknownAction: (visit: Visit) => Promise<void>;
  /** Whether the policy lets the one who acts do this at all; says why where it does not. */
  readonly mayGoOn: (visit: Visit, act: Act, asked: string) => Promise<boolean>;
  readonly failure: (t: Translator, errorId: string) => OutgoingMessage;
  readonly done: (route: string, outcome: 'ok' | 'failed', seconds: number) => void;
}

/** Sends each turn to the one feature that answers it. A failing feature is answered with an error id, never a stack. */
export function createRouter(options: RouterOptions): (turn: Turn) => Promise<void> {
  // Maps, since verbs come from outside and "__proto__" is not a route.
  const commands = new Map<string, CommandHandler>();
  const actions = new Map<string, ActionHandler>();
  const waiting = options.features.flatMap((feature) => (feature.typed ? [feature.typed] : []));
  const consents = options.features.flatMap((feature) => (feature.fileConsent ? [feature.fileConsent] : []));
  const welcomes = options.features.flatMap((feature) => (feature.installed ? [feature.installed] : []));
  for (const feature of options.features) {
    for (const [name, handler] of Object.entries(feature.commands ?? {})) commands.set(name, handler);
    for (const [verb, handler] of Object.entries(feature.actions ?? {})) actions.set(verb, handler);
  }

  /** Asked before any route runs; the route asks once more when it knows the customer. */
  async function isAllowed(visit: Visit, act: RouteAct, asked = ''): Promise<boolean> {
    return act === 'open' || (await options.mayGoOn(visit, act, asked));
  }

  /** A line that somebody typed, or had a button say. */
  async function said(visit: Visit, text: string): Promise<string> {
    const read = parseCommand(text, options.isCustomer);
    const line = lineOf(read);
    if (line !== null) for (const takes of waiting) if (await takes(visit, line)) return 'answer';
    const perhaps = read.name === 'question' ? read.perhaps : undefined;
    const command: Command = perhaps && !options.isAnswerable(perhaps.argument) ? perhaps : read;
    const handler = commands.get(command.name);
    if (!handler) throw new Error(`No feature answers the command ${command.name}.`);
    const argument = argumentOf(command);
    if (await isAllowed(visit, COMMAND_ACTS[command.name], argument)) await handler(visit, argument);
    return command.name;
  }

  async function dispatch(visit: Visit): Promise<string> {
    const { input } = visit.turn;
    switch (input.kind) {
      case 'installed':
        for (const welcome of welcomes) await welcome(visit);
        return 'installed';
      case 'action': {
        const { verb, data } = input;
        if (verb === VERBS.say) return await said(visit, textOf(data, 'line'));
        const handler = isVerb(verb) ? actions.get(verb) : undefined;
        if (!handler || !isVerb(verb)) {
          await options.unknownAction(visit);
          return 'unknown-action';
        }
        if (await isAllowed(visit, VERB_ACTS[verb])) await handler(visit, data);
        return verb;
      }
      case 'file-consent':
        for (const takes of consents) await takes(visit, input.answer);
        return 'file-consent';
      case 'text':
        return await said(visit, input.text);
      case 'other':
        return 'ignored';
    }
  }

  return (turn) =>
    inSpan('turn', { 'pec.turn': turn.id, 'pec.conversation': turn.address.kind }, (describe) =>
      handle(turn, describe),
    );

  async function handle(turn: Turn, describe: Describe): Promise<void> {
    if (!(await options.admit(turn))) return;
    const started = options.clock.now().getTime();
    const remembered = options.remember(turn).catch((error: unknown) => {
      turn.log.warn({ err: error }, 'conversation could not be remembered');
    });
    let route = turn.input.kind as string;
    let outcome: 'ok' | 'failed' = 'ok';
    let t = options.ownWords;
    try {
      t = await options.translatorFor(turn);
      route = await dispatch({ turn, t });
    } catch (error) {
      outcome = 'failed';
      await apologise(turn, t, error);
    }
    await remembered;

    const milliseconds = options.clock.now().getTime() - started;
    options.done(route, outcome, milliseconds / 1_000);
    describe({ 'pec.route': route, 'pec.outcome': outcome });
    turn.log.info({ route, outcome, milliseconds, conversation: turn.address.kind }, 'turn');
  }

  async function apologise(turn: Turn, t: Translator, error: unknown): Promise<void> {
    const errorId = randomUUID().slice(0, 8);
    turn.log.error({ err: error, errorId }, 'route failed');
    try {
      await turn.reply(options.failure(t, errorId));
    } catch (second) {
      turn.log.error({ err: second, errorId }, 'the apology could not be delivered');
    }
  }
}

/** What may answer something that is waited for, since "yes" and "no" are small talk elsewhere; null for a command. */
function lineOf(command: Command): string | null {
  switch (command.name) {
    case 'question':
      return command.question;
    case 'smallTalk':
      return command.said;
    default:
      return null;
  }
}

function argumentOf(command: Command): string {
  if ('argument' in command) return command.argument;
  if ('kind' in command) return command.kind;
  return 'question' in command ? command.question : '';
}
