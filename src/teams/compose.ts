import { composedAnswerCard } from '../cards/composed-answer.ts';
import type { Topic } from '../knowledge/knowledge.ts';
import type { Composer } from '../model/composer.ts';
import type { Citation, OutgoingMessage } from './channel.ts';
import type { Exchange } from './exchanges.ts';
import type { Visit } from './router.ts';

/**
 * An answer worded by the model from these topics, the nearest first; null where the curated answer must stand.
 * The one who asked sees that somebody is writing, since a model takes its time.
 */
export async function composeAnswer(
  composer: Composer,
  { turn, t }: Visit,
  asked: Pick<Exchange, 'id' | 'question'>,
  topics: readonly Topic[],
): Promise<OutgoingMessage | null> {
  await turn.typing();
  const composition = await composer.compose(asked.question, topics, t.language);
  turn.log.info({ composed: composition.ok ? 'yes' : composition.reason }, 'model asked');
  if (!composition.ok) return null;

  const [nearest, ...others] = composition.cites.flatMap((id) => topics.filter((topic) => topic.id === id));
  if (!nearest) return null;
  const card = composedAnswerCard({ text: composition.text, topics: [nearest, ...others], answerId: asked.id }, t);
  return { ...card, composedFrom: [nearest, ...others].flatMap(citationsOf) };
}

function citationsOf({ question, links }: Topic): readonly Citation[] {
  return links.slice(0, 2).map(({ title, url }) => ({ name: title, url, abstract: question }));
}
