const MIN_PART_LENGTH = 4;
/** Letters that Dutch and German put between the parts of a compound. */
const LINKS = ['', 's', 'n', 'en', 'e', 'es', 'er'];

/**
 * The known words that a compound is made of, longest first part first.
 * @param most how many parts it may have.
 */
export function splitCompound(word: string, has: (part: string) => boolean, most = 3): readonly string[] | undefined {
  for (let end = word.length - MIN_PART_LENGTH; end >= MIN_PART_LENGTH; end -= 1) {
    const rest = word.slice(end);
    const first = knownHead(word.slice(0, end), has);
    if (!first) continue;
    if (has(rest)) return [first, rest];

    const others = most > 2 ? splitCompound(rest, has, most - 1) : undefined;
    if (others) return [first, ...others];
  }
  return undefined;
}

/** The known word that a compound starts with, without the letters that link it to the next. */
export function knownHead(head: string, has: (part: string) => boolean): string | undefined {
  return LINKS.map((link) => (head.endsWith(link) ? head.slice(0, head.length - link.length) : '')).find(
    (part) => part.length >= MIN_PART_LENGTH - 1 && has(part),
  );
}
