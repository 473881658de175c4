import { LRUCache } from 'lru-cache';
import { fold, words } from './text.ts';

/** What somebody wants to know of a customer, as the command that shows it; `mention` where it may be nothing but the name. */
export type CustomerWish = 'check' | 'plan' | 'history' | 'watch' | 'money' | 'mention';

/** What a customer is called. */
interface Called {
  readonly name: string | null;
  readonly domain: string | null;
}

const MOST_WORDS = 14;
const MOST_WORDS_OF_ALL = 10;
/** A longer question for what is lost is about a case. */
const MOST_WORDS_OF_LOSS = 10;
const SHORTEST_NAME = 4;
const MOST_WORDS_OF_NAME = 5;

/** Words of the trade: with one of them the question is for the knowledge, whatever customer it names. */
const OF_THE_TRADE =
  /\b(?:aobo|light ?house|pal|gdap|dap|dpor|pim|mpn|roles?|rol|rolle|rollen|owner|reader|contributor|administrator|invoices?|factuur|facturen|rechnung|facture|reservations?|reserveringen|reservierungen|savings?|marketplace|overdra\w+|ubertrag\w+|transfer\w*|deny|lock|custom|guests?|recon|csv|api|grants?|profile?|delegat\w+|foreign|principal|license\w*|entra)\b/;

const AMOUNT =
  /^(?:(?:and|en|und|et|so) )?(?:what|wat|was|que|qu) |\b(?:euros?|eur|dollars?|usd|money|geld|argent|bedrag|betrag|montant|how much|hoeveel|wie ?viel|combien)\b/;
const LOSS =
  /\b(?:los(?:e|es|t|ing)|miss(?:ing|ed)?|leav(?:e|ing)|at stake|verlie\w+|mislopen|lopen .*mis|liggen|entgeh\w*|verpass\w*|verschenk\w*|perd\w*|rat(?:ons|ez)|manqu\w*|laissons|en jeu)\b/;
const CURRENCY = /\b(?:euros?|eur|dollars?|usd|money|geld|argent|bedrag|betrag|montant)\b/;
/** Who asks what is lost in a case asks for the rule. */
const SUPPOSES = /\b(?:if|when|without|wenn|ohne|als|wanneer|zonder|si|quand|sans|per|par|pro|day|dag|tag|jour)\b/;
const TOTAL =
  /\b(?:total|totaal|totals?|altogether|overall|in all|everywhere|insgesamt|gesamt|zusammen|en tout|partout|(?:all|alle|allen|tous|toutes)(?: (?:our|my|the|onze|mijn|unsere|unseren|meine|nos|mes|les|de))? (?:customers?|clients?|klanten|kunden))\b/;
const CUSTOMERS = '(?:customers|clients|klanten|kunden|tenants)';
const OUR = '(?:our|my|onze|mijn|unsere[nr]?|meine[nr]?|nos|mes)';
const EVERY = '(?:all|alle|allen|tous|toutes)(?: (?:of|the|de|den|der|les))*';
const ALL = new RegExp(`\\b(?:${EVERY}|${OUR}|${EVERY} ${OUR}) ${CUSTOMERS}\\b`);
const SHOWS =
  /\b(?:check|show|list|scan|overview|status|earn\w*|doing|controleer|toon|laat|overzicht|verdien\w*|pruf\w*|zeig\w*|ubersicht|liste|montre\w*|verifie\w*|gagn\w*|touch\w*)\b/;
const WHICH = new RegExp(
  `\\b(?:which|what|how many|welke|hoeveel|welche[rn]?|wie ?viele|quels?|combien de|lesquels)(?: (?:of|van|von|de|d entre))?(?: (?:${OUR}|the|de|den|der|les))? (?:${CUSTOMERS}|subscriptions|abonnements|abonnementen)\\b`,
);
const STATE =
  /\b(?:earn\w*|not ok|problems?|issues?|wrong|broken|risk|attention|los(?:e|ing)|verdien\w*|lever\w*|mis|risico|aandacht|probleme?n?|bring\w*|bekomm\w*|risiko|achtung|gagn\w*|touch\w*|rapport\w*|risque|attention)\b/;
const EVERYTHING =
  /^(?:check|scan|controleer|pruf\w*|verifi\w*) (?:everything|everyone|all|them all|alles|iedereen|alle|tout|tous)(?: (?:now|nu|jetzt|please|bitte))?$/;
const WATCH =
  /\b(?:alert|notify|warn|tell) (?:me|us)\b|\blet (?:me|us) know\b|\b(?:keep an eye on|monitor|waarschuw|in de gaten|benachrichtig\w*|bescheid|warne|previens|prevenez|alerte[rz]?)\b|\blaat .*weten\b/;
const HISTORY =
  /\b(?:changed?|changes|since when|history|veranderd|gewijzigd|sinds wanneer|geschiedenis|geandert|verandert|seit wann|verlauf|change|depuis quand|historique)\b/;
const PLAN =
  /\b(?:fix|repair|solve|improve|improvements?|plan|actions?|what (?:should|must|can|to) |oplossen|herstellen|verbeteren|acties|doen|beheben|verbessern|tun|massnahmen|corriger|ameliorer|faire|reparer)\b/;
const CHECK =
  /\b(?:earn(?:s|ing|ed)?|pec|credits?|ok|okay|oke|fine|good|healthy|status|stat[eu]s?|going|doing|working|works|broken|wrong|problems?|issues?|check(?:ed|en)?|get|getting|receive|losing|lost|covered|access|money|verdien\w*|krijg\w*|goed|toegang|staat|ervoor|mis|problemen|loopt|gaat|controleer\w*|stand|bekomm\w*|erhalt\w*|bringt|gut|lauft|zugriff|probleme?|geht|steht|pruf\w*|gagn\w*|touch\w*|bien|acces|marche|verifi\w*|etat|va|reports?|rapport\w*|bericht|verslag|happened|happening|gebeurt|gebeurd|los|passiert|passe)\b/;
/** All that is left of a question which merely names a customer. */
const BARE = new Set(
  `what how about and at for on the is are does do with now please check you know tell me show info information details see of
  en hoe zit het met bij voor wat de is van aan nu graag over weet je vertel toon laat zien
  und wie sieht es mit bei fur was ist der die das jetzt bitte aus uber weisst du wissen sie zeig zeige mir sag
  et comment chez pour qu en est il de du la le est maintenant svp quid sur sais tu savez vous montre moi dis dites`.split(
    /\s+/,
  ),
);
/** First words of names that are everyday words, too. */
const EVERYDAY = new Set(
  `global digital azure cloud microsoft partner customer managed service services security network storage backup data group
  first second third fourth european dutch german french belgian international national general united royal north south
  east west city school graphic design adventure works alpine consolidated wide world blue best green great house
  team smart human media health energy solar travel trade trading office system systems software solutions consulting`.split(
    /\s+/,
  ),
);
const LEGAL_FORMS = new Set(
  'bv nv gmbh ag kg ug inc ltd llc plc sa sas sarl srl spa ab as oy holding group demo'.split(' '),
);
/** Kept, as the next: the same customers are held against every question. */
const PLAIN_NAMES = new LRUCache<string, string>({
  max: 1_000,
  memoMethod: (name) =>
    words(name)
      .filter((word) => !LEGAL_FORMS.has(word))
      .join(' '),
});
const LABELS = new LRUCache<string, string>({
  max: 1_000,
  memoMethod: (domain) => fold(domain).split('.', 1)[0] ?? '',
});
const DOMAIN = /(?<![\p{L}\p{N}@.-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}(?![\p{L}\p{N}-]|\.\p{L})/giu;
/** Addresses that people quote, which are no customers. */
const PAGES = /(?:^|\.)(?:microsoft|azure|windows|office|github|lighthouse)\.(?:com|net)$/i;

/** What a question wants to know of a customer, whichever it is; undefined where it is no such question. */
export function customerWish(text: string): CustomerWish | undefined {
  const found = words(text);
  const said = found.join(' ');
  if (found.length === 0 || found.length > MOST_WORDS || OF_THE_TRADE.test(said)) return undefined;
  if (CURRENCY.test(said) || (AMOUNT.test(said) && LOSS.test(said))) return 'money';
  if (WATCH.test(said)) return 'watch';
  if (HISTORY.test(said)) return 'history';
  if (PLAN.test(said)) return 'plan';
  if (CHECK.test(said)) return 'check';
  return found.filter((word) => !BARE.has(word)).length <= MOST_WORDS_OF_NAME ? 'mention' : undefined;
}

/** Whether a question asks how all customers are doing, or which of them are not doing well. */
export function asksForAll(text: string): boolean {
  const found = words(text);
  const said = found.join(' ');
  if (found.length > MOST_WORDS_OF_ALL || OF_THE_TRADE.test(said)) return false;
  return (ALL.test(said) && SHOWS.test(said)) || (WHICH.test(said) && STATE.test(said)) || EVERYTHING.test(said);
}

/** Whose amounts are asked for where no customer is named: those of all, or whoever was talked of. */
export function amountsOf(text: string): 'all' | 'anybody' | undefined {
  const found = words(text);
  const said = found.join(' ');
  if (TOTAL.test(said)) return 'all';
  return found.length <= MOST_WORDS_OF_LOSS && LOSS.test(said) && !SUPPOSES.test(said) ? 'anybody' : undefined;
}

/** The first domain in a text that may be a customer's. */
export function domainIn(text: string): string | undefined {
  return text.match(DOMAIN)?.find((domain) => !PAGES.test(domain));
}

/** The customers that a text names, by their whole name before those of whom it says the first word only. */
export function customersNamed<T extends Called>(text: string, customers: readonly T[]): readonly T[] {
  const said = ` ${words(text).join(' ')} `;
  const isSaid = (name: string): boolean => name.length >= SHORTEST_NAME && said.includes(` ${name} `);
  const whole = customers.filter(({ name, domain }) => isSaid(plainName(name)) || isSaid(labelOf(domain)));
  if (whole.length > 0) return whole;
  return customers.filter(({ name }) => {
    const [first = ''] = plainName(name).split(' ');
    return !EVERYDAY.has(first) && first.length > SHORTEST_NAME && isSaid(first);
  });
}

/** Whether nothing but what a customer is called was said, or nothing to speak of beside it. */
export function isBare(text: string, called: readonly string[]): boolean {
  const names = new Set(called.flatMap(words));
  return words(text).every((word) => names.has(word) || BARE.has(word));
}

/** A customer's name without its legal form. */
function plainName(name: string | null): string {
  return name === null ? '' : PLAIN_NAMES.memo(name);
}

function labelOf(domain: string | null): string {
  return domain === null ? '' : LABELS.memo(domain);
}
