/** Gives equal texts one place in memory. A fleet repeats the same few scopes, principals and roles endlessly. */
export interface Interner {
  (text: string): string;
}

const MAX_TEXTS = 200_000;

/** Beyond `maxTexts` different texts it hands texts back as they are. */
export function createInterner(maxTexts = MAX_TEXTS): Interner {
  const texts = new Map<string, string>();

  return (text) => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    if (texts.size < maxTexts) texts.set(text, text);
    return text;
  };
}
