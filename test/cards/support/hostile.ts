/** What a stranger could put into the name of a role, a group, a subscription, or into a question. */
export const HOSTILE_TEXT = [
  '# heading',
  '**bold** _slanted_ ~~struck~~ `code`',
  '[click](https://evil.example/a) ![picture](https://evil.example/p.png) <https://evil.example>',
  'https://evil.example/plain www.evil.example javascript:alert(1) mailto:x@evil.example',
  '<at>Everyone</at> <img src=x onerror=alert(1)> <script>alert(1)</script>',
  '${$root.title} ${1+1} $data',
  '> quote | cell | cell',
  '\u202Egnorts\u202C \u2066isolate\u2069 \u200B\u0000\u001B[31m\uFEFF',
  '\\[escaped](https://evil.example/b)',
].join('\n');

/** The same, far longer than any field should show. */
export const LONG_HOSTILE_TEXT = HOSTILE_TEXT.repeat(60);
