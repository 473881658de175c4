import assert from 'node:assert/strict';
import { asksWhatNext, asksWhy, nextTopic } from '../../src/knowledge/next-step.ts';
import { loadShipped, takenFrom } from './support.ts';

const { knowledge } = await loadShipped();

describe('asking what to do next', () => {
  for (const text of [
    ...[
      'how do i fix that',
      'and now?',
      'what should I do',
      'ok so what do I do now?',
      'how do we get it back',
      'fix it',
    ],
    ...['hoe los ik dat op?', 'en nu?', 'wat moeten we doen', 'wat nu', 'hoe verder', 'wat raad je aan?'],
    ...[
      'wie behebe ich das?',
      'was soll ich jetzt tun',
      'und jetzt?',
      'was tun?',
      'wie geht es weiter',
      'was empfehlen Sie',
    ],
    ...[
      'comment corriger ça ?',
      'et maintenant ?',
      'que dois-je faire ?',
      "qu'est-ce qu'on doit faire ?",
      'comment faire',
    ],
  ]) {
    it(`is understood: "${text}"`, () => {
      assert.ok(asksWhatNext(text));
    });
  }

  it('is not read into a question that names what it is about', () => {
    assert.deepEqual(takenFrom(knowledge, asksWhatNext), []);
    assert.ok(!asksWhatNext('how do I fix a deny assignment'));
  });

  it('leads from a topic to another one that exists', () => {
    const topics = knowledge.in('en').topics.map(({ id }) => id);

    const led = topics.flatMap((id) => nextTopic(id) ?? []);

    assert.deepEqual(
      led.filter((id) => !topics.includes(id)),
      [],
    );
    assert.ok(topics.every((id) => nextTopic(id) !== id));
  });

  it('is another thing than asking why', () => {
    for (const text of ['why?', 'waarom niet?', 'warum?', 'pourquoi ?']) {
      assert.ok(asksWhy(text) && !asksWhatNext(text), text);
    }
  });
});
