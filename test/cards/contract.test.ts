import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { marked } from 'marked';
import type { Token, Tokens } from 'marked';
import type { CardMessage, CardNode } from '../../src/cards/card.ts';
import { MOST_BUTTONS } from '../../src/cards/buttons.ts';
import { NORMAL_CARD_BYTES, cardBytes } from '../../src/cards/render.ts';
import { isVerb } from '../../src/cards/verbs.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { SAMPLES } from './support/samples.ts';
import { nodesOf, schemaProblems } from './support/schema.ts';

/** What may be left empty: a note beside a question, a field to copy from, and a group that not every partner has. */
const OPTIONAL_INPUTS: readonly string[] = ['note', 'copy-0', 'copy-1', 'us-helpdeskAgents', 'other-helpdeskAgents'];
const BUTTON_HOSTS = ['AdaptiveCard', 'ActionSet'];
/** Everything that a TextBlock of ours may hold: bold, italics, lists, links, plain words. */
const DRAWN_BY_TEAMS = ['paragraph', 'text', 'strong', 'em', 'list', 'list_item', 'link', 'escape', 'space', 'br'];

describe('every card', () => {
  const t = createTranslator();

  it('has a sample for every template', () => {
    const templates = readdirSync(new URL('../../adaptive-cards/', import.meta.url)).map((file) =>
      file.replace('.json', ''),
    );

    const sampled = new Set(SAMPLES.map(({ template }) => template));

    assert.deepEqual(
      templates.filter((name) => !sampled.has(name)),
      [],
    );
  });

  for (const sample of SAMPLES) {
    describe(sample.name, () => {
      let message: CardMessage;
      let nodes: readonly CardNode[];
      before(() => {
        message = sample.build(t);
        nodes = nodesOf(message.card);
      });

      it('fills its template', () => {
        assert.equal(message.defect, undefined);
        assert.equal(JSON.stringify(message.card).includes('${'), false);
      });

      it('is valid in version 1.5', () => {
        assert.deepEqual(schemaProblems(message.card), []);
      });

      it('stays within the normal size', () => {
        assert.ok(cardBytes(message.card) <= NORMAL_CARD_BYTES, `${cardBytes(message.card)} bytes`);
      });

      it('says in plain words what it shows', () => {
        assert.notEqual(message.summary.trim(), '');
        assert.equal(message.card['fallbackText'], message.summary);
        assert.equal(message.card['lang'], 'en');
      });

      it('has at most six buttons, each titled and known', () => {
        const buttons = nodes
          .filter(({ type }) => BUTTON_HOSTS.includes(type))
          .flatMap((host) => (host['actions'] ?? []) as readonly CardNode[]);

        assert.ok(buttons.length <= MOST_BUTTONS, `${buttons.length} buttons`);
        assert.ok(buttons.every(({ title }) => typeof title === 'string' && title !== ''));
        assert.ok(nodes.filter(({ type }) => type === 'Action.Execute').every(({ verb }) => isVerb(verb)));
      });

      it('gives every Action.Execute a submit with the same data and verb', () => {
        for (const action of nodes.filter(({ type }) => type === 'Action.Execute')) {
          const fallback = action['fallback'] as CardNode;

          assert.equal(fallback.type, 'Action.Submit');
          assert.equal(fallback['title'], action['title']);
          assert.deepEqual(fallback['data'], { ...(action['data'] as object), verb: action['verb'] });
        }
      });

      it('carries only small strings in its buttons', () => {
        for (const { data } of nodes.filter(({ type }) => type === 'Action.Execute')) {
          assert.ok(Object.values(data as object).every((value) => typeof value === 'string' && value.length <= 260));
        }
      });

      it('wraps every text, and labels every input with what is wrong when it is empty', () => {
        for (const text of nodes.filter(({ type }) => type === 'TextBlock')) assert.equal(text['wrap'], true);
        for (const input of nodes.filter(({ type }) => type.startsWith('Input.'))) {
          assert.ok(input['label'], 'label');
          assert.ok(input['errorMessage'] || OPTIONAL_INPUTS.includes(input['id'] as string), 'errorMessage');
          assert.equal(input['isRequired'] ?? false, !OPTIONAL_INPUTS.includes(input['id'] as string));
        }
        for (const image of nodes.filter(({ type }) => type === 'Image')) assert.ok(image['altText']);
      });

      it('uses only the Markdown that Teams draws', () => {
        const drawn = textsOf(nodes).flatMap((text) => inside(marked.lexer(text)).map(({ type }) => type));

        assert.deepEqual(
          drawn.filter((type) => !DRAWN_BY_TEAMS.includes(type)),
          [],
        );
      });

      if (sample.hostile) {
        it('shows hostile text without obeying it', () => {
          const everything = JSON.stringify(message.card) + message.summary;
          const tokens = textsOf(nodes).flatMap((text) => inside(marked.lexer(text)));

          assert.doesNotMatch(everything, /[\u202a-\u202e\u2066-\u2069\u200b\ufeff]|\\u00[01]/u);
          assert.doesNotMatch(everything, /<at>|<img|<script|javascript:\S/i);
          assert.doesNotMatch(everything, /:\/\/evil/);
          assert.deepEqual(
            tokens.filter((token) => token.type === 'link' && leadsAway(token)),
            [],
          );
          assert.deepEqual(
            tokens.filter(({ raw, type }) => type === 'strong' && raw.includes('bold')),
            [],
          );
        });
      }
    });
  }
});

/** Whether a stranger made a link. A mail address that shows itself is none: clients link it on their own. */
function leadsAway(token: Token): boolean {
  const link = token as Tokens.Link;
  const { protocol, pathname, href } = new URL(link.href);
  // What a mail is filled with leads nowhere; its address does.
  const target = protocol === 'mailto:' ? `mailto:${pathname}` : href;
  return target.includes('evil') && target !== `mailto:${link.text}`;
}

function textsOf(nodes: readonly CardNode[]): readonly string[] {
  return nodes.filter(({ type }) => type === 'TextBlock').map(({ text }) => text as string);
}

function inside(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token) => {
    const children = [
      ...('tokens' in token ? (token.tokens ?? []) : []),
      ...(token.type === 'list' ? itemsOf(token) : []),
    ];
    return [token, ...inside(children)];
  });
}

function itemsOf(list: Token): readonly Token[] {
  return 'items' in list ? (list.items as readonly Token[]) : [];
}
