import { words } from './text.ts';

/** Ways of access that earn, as people call them; and relationships that they are mistaken for. */
const EARNING = [
  /\b(?:aobo|admin on behalf(?: of)?|foreign principal)\b/,
  /\blight ?house\b/,
  /\b(?:pal|partner admin link)\b/,
  /\b(?:guests?|guest users?|gast(?:en|gebruikers?|benutzer|konto)?|gaste|invites?)\b/,
  /\b(?:service principals?|spn?|app registrations?|principal de service)\b/,
];
const RELATIONSHIPS = [/\bgdap\b/, /\bdap\b/];

const CHOOSES =
  /\b(?:better|best|vs|versus|prefer|preferred|choose|pick|beter|beste|liever|kiezen|verkiezen|besser|lieber|wahlen|vorziehen|mieux|meilleure?|plutot|choisir|preferer)\b/;
const EITHER = /\b(?:or|of|oder|ou)\b/;
/** All that a bare "X or Y" holds beside the two. */
const FRAME = new Set(
  `or of oder ou is are the a an i we should shall do use using go which one what
  de het een ik we wij moet moeten zal gebruiken gebruik ga welke wat
  der die das ein ich wir soll sollen sollte nehmen nutzen verwenden welche welcher was
  le la les un une je nous on dois utiliser prendre quel quelle lequel quoi azure`.split(/\s+/),
);

export interface AccessComparison {
  /** Relationships with a customer that the question takes for access, as topics. */
  readonly mistaken: readonly string[];
}

/** What a question compares when it asks which way of access to take; undefined when it asks anything else. */
export function comparesAccess(text: string): AccessComparison | undefined {
  const said = words(text).join(' ');
  const earning = EARNING.filter((way) => way.test(said));
  const mistaken = RELATIONSHIPS.flatMap((way, index) => (way.test(said) ? [index === 0 ? 'gdap' : 'dap'] : []));
  if (earning.length === 0 || earning.length + mistaken.length < 2) return undefined;

  const rest = [...earning, ...RELATIONSHIPS].reduce((left, way) => left.replace(new RegExp(way, 'g'), ' '), said);
  const bare = rest.split(' ').every((word) => word === '' || FRAME.has(word));
  return (bare && EITHER.test(said)) || CHOOSES.test(said) ? { mistaken } : undefined;
}
