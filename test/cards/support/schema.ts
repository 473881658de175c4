import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';
import { MOST_BUTTONS } from '../../../src/cards/buttons.ts';
import type { CardNode } from '../../../src/cards/card.ts';

/** The renderer's own bundle: its module build has import paths that only a bundler resolves. */
const renderer = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as typeof AdaptiveCards;
const VERSION = renderer.Versions.v1_5;

/** Parts of a card that are no registered type of their own, with what the 1.5 schema lets them hold. */
const UNREGISTERED: Readonly<Record<string, readonly string[]>> = {
  AdaptiveCard: ['type', '$schema', 'version', 'body', 'actions', 'lang', 'fallbackText', 'msteams'],
  Column: ['type', 'width', 'style', 'minHeight', 'spacing', 'items'],
  TextRun: ['type', 'text', 'fontType', 'size'],
};

/** Everything in which a card breaks the schema of Adaptive Cards 1.5, in the renderer's eyes; empty for a valid one. */
export function schemaProblems(card: CardNode): readonly string[] {
  const context = new renderer.SerializationContext(VERSION);
  const parsed = new renderer.AdaptiveCard();
  parsed.hostConfig = new renderer.HostConfig({ actions: { maxActions: MOST_BUTTONS } });
  // The renderer tests a language with a stateful expression and refuses every second card; ours is tested elsewhere.
  parsed.parse({ ...structuredClone(card), lang: undefined }, context);

  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const validation = parsed.validateProperties().validationEvents.map(({ message }) => message);
  return [...events, ...validation, ...nodesOf(card).flatMap(nodeProblems)];
}

/** Every element, column and action of a card, in reading order. Fallbacks are included. */
export function nodesOf(value: unknown): readonly CardNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];

  const children = Object.entries(value).flatMap(([key, child]) => (key === 'data' ? [] : nodesOf(child)));
  return 'type' in value ? [value as CardNode, ...children] : children;
}

function nodeProblems(node: CardNode): readonly string[] {
  const schema = schemaOf(node.type);
  if (!schema) {
    const allowed = UNREGISTERED[node.type];
    if (!allowed) return [`${node.type} is not a type of version 1.5`];
    return Object.keys(node).flatMap((key) => (allowed.includes(key) ? [] : [`${node.type} has no ${key}`]));
  }
  return Object.entries(node).flatMap(([key, value]) => {
    const property = schema.get(key);
    if (!property) return [`${node.type} has no ${key}`];
    return property.isAllowed(value) ? [] : [`${node.type}.${key} cannot be ${String(value)}`];
  });
}

interface NodeProperty {
  isAllowed(value: unknown): boolean;
}

function schemaOf(type: string): ReadonlyMap<string, NodeProperty> | null {
  const instance =
    renderer.GlobalRegistry.elements.createInstance(type, VERSION) ??
    renderer.GlobalRegistry.actions.createInstance(type, VERSION);
  if (!instance) return null;

  const schema = instance.getSchema();
  const properties = Array.from({ length: schema.getCount() }, (_, index) => schema.getItemAt(index));
  return new Map([
    ...properties.map((property): [string, NodeProperty] => [
      property.name,
      { isAllowed: (value) => fits(property, value) },
    ]),
    ...['fallback', 'items', 'columns', 'facts', 'inlines', 'actions', 'targetElements', 'associatedInputs'].map(
      (name): [string, NodeProperty] => [name, { isAllowed: () => true }],
    ),
  ]);
}

/** Enumerations are the renderer's own; other properties were judged when it parsed the card. */
function fits(property: object, value: unknown): boolean {
  if ('enumType' in property) {
    const names = Object.keys(property.enumType as object).map((name) => name.toLowerCase());
    return typeof value === 'string' && names.includes(value.toLowerCase());
  }
  if (!('values' in property)) return true;
  const values = property.values as readonly { readonly value: unknown }[];
  return values.some((allowed) => String(allowed.value).toLowerCase() === String(value).toLowerCase());
}
