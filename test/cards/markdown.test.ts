import assert from 'node:assert/strict';
import { markdownParts } from '../../src/cards/markdown.ts';

describe('an answer in Markdown', () => {
  const drawn: readonly (readonly [what: string, markdown: string, parts: readonly object[]])[] = [
    ['paragraphs become parts', 'One\nline.\n\nTwo.', [{ text: 'One line.' }, { text: 'Two.' }]],
    [
      'bold, italics and links stay',
      '**a** *b* [c](https://c.example)',
      [{ text: '**a** _b_ [c](https://c.example)' }],
    ],
    ['other links become words', '[c](javascript:alert) [d](http://d.example)', [{ text: 'c d' }]],
    ['a heading becomes bold', '## Next **steps**', [{ text: '**Next steps**' }]],
    ['lists keep their marks', '- a\n- b\n\n3. c\n4. d', [{ text: '- a\n- b' }, { text: '3. c\n4. d' }]],
    ['nested lists become flat', '- a\n  - b', [{ text: '- a\n- b' }]],
    ['a table becomes sentences', '| R | Counts |\n|--|--|\n| Owner | yes |', [{ text: '- **Owner** Counts: yes' }]],
    ['code is for copying', '```\naz login\naz account show\n```', [{ code: ['az login', 'az account show'] }]],
    ['inline code becomes words', 'Type `check`.', [{ text: 'Type check.' }]],
    ['placeholders in code stay', 'Run `x --id <id>`.', [{ text: 'Run x --id ‹id›.' }]],
    ['a command alone is for copying', '`x --id <id>`', [{ code: ['x --id <id>'] }]],
    ['pictures and HTML fall away', '![p](https://p.example) <b>x</b>\n\n<script>y</script>', [{ text: 'x' }]],
    ['a quotation loses its mark', '> said', [{ text: 'said' }]],
    ['nothing is nothing', '', []],
  ];

  for (const [what, markdown, parts] of drawn) {
    it(`is drawn: ${what}`, () => {
      assert.deepEqual(markdownParts(markdown), parts);
    });
  }
});
