import type { AdaptiveCard, CardNode } from './card.ts';

/**
 * Gives every Action.Execute its Action.Submit, which older clients and some hosts use instead. The verb travels in
 * the data then, so that both arrive alike.
 * Source: https://learn.microsoft.com/en-us/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/work-with-universal-actions-for-adaptive-cards
 */
export function withSubmitFallbacks(card: AdaptiveCard): AdaptiveCard {
  return completed(card) as AdaptiveCard;
}

function completed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(completed);
  if (typeof value !== 'object' || value === null) return value;

  const node = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, completed(child)]));
  return node['type'] === 'Action.Execute' ? { ...node, fallback: submitFor(node as CardNode) } : node;
}

function submitFor(action: CardNode): CardNode {
  const shared = Object.entries(action).filter(([key]) => !['type', 'verb', 'data', 'fallback'].includes(key));
  return {
    type: 'Action.Submit',
    ...Object.fromEntries(shared),
    data: { ...(action['data'] as object | undefined), verb: action['verb'] },
  };
}
