import { words } from './text.ts';

const MAX_WORDS = 9;

/** How a follow-up starts, folded, in the four languages. */
const OPENINGS = [
  ['and'],
  ['but'],
  ['what', 'about'],
  ['how', 'about'],
  ['what', 'if'],
  ['same', 'for'],
  ['also'],
  ['or'],
  ['en'],
  ['maar'],
  ['hoe', 'zit', 'het', 'met'],
  ['wat', 'met'],
  ['ook'],
  ['of'],
  ['und'],
  ['aber'],
  ['was', 'ist', 'mit'],
  ['wie', 'sieht', 'es', 'mit'],
  ['auch'],
  ['oder'],
  ['et'],
  ['mais'],
  ['qu', 'en', 'est', 'il'],
  ['aussi'],
  ['ou'],
];

/** Words that ask for more about what was said, and name nothing of their own. */
const POINTERS = new Set(
  `and but or why how come so really sure what about is are does do did that this it its then them they those these the a
  an of for more tell me explain details mean means you please where when can i how read source link say again
  en maar of waarom hoezo hoe dat dit het echt zeker meer uitleg leg uit wat bedoel je waar lezen bron
  und aber oder warum wieso weshalb wie das dies es wirklich sicher mehr erklar erklare genauer was meinst du wo quelle
  et mais ou pourquoi comment cela ca vraiment sur plus explique detail details quoi source`.split(/\s+/),
);

/** What a question is, seen after an answer. */
export type FollowUp =
  /** It stands on its own. */
  | 'none'
  /** It asks for more about the same: "why?". */
  | 'same'
  /** It carries the last question over to something else: "and for Lighthouse?". */
  | 'other';

/** Tells by its form whether a question leans on the one before. */
export function followUpKind(question: string): FollowUp {
  const found = words(question);
  if (found.length === 0 || found.length > MAX_WORDS) return 'none';
  if (found.every((word) => POINTERS.has(word))) return 'same';

  const opens = OPENINGS.some((opening) => opening.every((word, index) => found[index] === word));
  return opens ? 'other' : 'none';
}
