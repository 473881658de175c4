import { words } from './text.ts';

/** What may stand before and after the question itself, folded. */
const BEFORE =
  '(?:(?:ok|okay|oke|so|and|but|then|well|hmm|yes|no|please|thanks|en|dus|maar|ja|nee|und|also|aber|nein|et|mais|donc|alors|oui|non) )*';
const AFTER =
  '(?: (?:then|now|next|please|pls|exactly|about it|about that|about this|here|there|dan|nu|eraan|daaraan|hieraan|graag|aub|precies|dann|jetzt|nun|denn|dagegen|bitte|genau|alors|donc|maintenant|svp|ensuite))*';

const THAT =
  '(?:that|this|it|them|these|those|this problem|the problem|this issue|the issue|dat|dit|het|deze|dit probleem|het probleem|das|dies|es|diese|das problem|ca|cela|ce probleme|le probleme|le|la|les)';

const WHAT_NEXT = whole([
  // English
  `how (?:do|can|could|should|would|shall|to)(?: (?:i|we|you|they|one))? (?:fix|solve|repair|resolve|correct|change|improve|restore|remedy|handle|proceed|continue|go on)(?: ${THAT})?`,
  `(?:(?:can|could|will) (?:you|we|i) )?(?:help me )?(?:to )?(?:fix|solve|repair|resolve)(?: ${THAT})?(?: for (?:me|us))?`,
  'how (?:do|can|could|should) (?:i|we) get (?:it|that|this|them) (?:back|fixed|working|right|sorted)',
  '(?:so )?what (?:should|must|can|do|shall|could|would) (?:i|we|you) (?:have to |need to )?(?:do|change|suggest|advise|recommend)',
  'what to do',
  '(?:what|now|next)(?: (?:now|next|what))?(?: step)?',
  'what ?s next',
  '(?:what (?:is|are) |whats )?(?:the )?(?:next steps?|fix|solution|remedy)',
  'what can be done',
  // Dutch
  `hoe (?:los|lossen|krijg|krijgen|herstel|herstellen|fix|fixen|repareer|repareren|verhelp|verhelpen) (?:ik|we|wij|je)(?: ${THAT})?(?: (?:op|terug|weer goed|in orde))?`,
  `hoe (?:kan|kunnen|moet|moeten) (?:ik|we|wij)(?: ${THAT})? (?:oplossen|fixen|herstellen|repareren|verhelpen|verder)`,
  'wat (?:moet|moeten|kan|kunnen|zal|zullen|dien)(?: (?:ik|we|wij))?(?: (?:nu|dan|hieraan|daaraan|eraan|hier|daar))*(?: aan)? doen',
  'wat (?:raad|adviseer|stel) (?:je|jij|u)(?: (?:aan|voor))?',
  '(?:wat|hoe)? ?(?:nu|dan)(?: verder)?',
  'hoe verder',
  'wat te doen',
  '(?:wat is )?(?:de )?(?:volgende stap|oplossing)',
  // German
  `wie (?:behebe|lose|loese|korrigiere|repariere|andere|aendere|bekomme|kriege) ich(?: ${THAT})?(?: (?:zuruck|hin|wieder hin))?`,
  `wie (?:beheben|losen|loesen|korrigieren|reparieren|andern|bekommen) wir(?: ${THAT})?(?: (?:zuruck|hin|wieder hin))?`,
  `wie (?:kann|soll|sollte|konnen|sollen|muss) (?:ich|man|wir)(?: ${THAT})? (?:beheben|losen|loesen|korrigieren|reparieren|vorgehen)`,
  'was (?:soll|sollte|kann|muss|sollen|sollten|konnen|koennen|mussen|muessen)(?: (?:ich|wir|man))?(?: (?:jetzt|nun|da|dann|dagegen|hier))* (?:tun|machen|unternehmen)',
  'was (?:empfiehlst du|empfehlen sie|rats?t du|raten sie)',
  '(?:was )?(?:jetzt|nun|dann)',
  'was tun',
  'wie (?:geht es |gehts )?weiter',
  '(?:was ist )?(?:der |die )?(?:nachste schritt|nachster schritt|losung)',
  // French
  `comment (?:corriger|reparer|resoudre|regler|retablir|recuperer)(?: ${THAT})?`,
  `comment (?:je|on|nous) (?:corrige|corrigeons|repare|resous|resout|regle|reglons|fais|fait)(?: ${THAT})?`,
  `comment (?:puis je|peut on|pouvons nous|dois je|faire pour|faut il)(?: faire)?(?: pour)? ?(?:corriger|reparer|resoudre|regler|retablir|faire)?(?: ${THAT})?`,
  'comment faire',
  '(?:que|quoi)(?: (?:dois je|devons nous|puis je|pouvons nous|faut il|doit on|peut on))? faire',
  '(?:je|on) (?:fais|fait) quoi',
  'qu est ce (?:que|qu) (?:je|on|il|nous) (?:dois|doit|peux|peut|faut|devons|pouvons) faire',
  'que (?:me |nous )?(?:conseillez|recommandez|proposez) vous',
  '(?:maintenant|apres|ensuite|et apres|la suite)',
  '(?:quelle est )?(?:la )?(?:prochaine etape|etape suivante|solution)',
]);

const WHY = new RegExp(
  `^${BEFORE}(?:why(?: not| is that| is this)?|how come|how so|explain(?: (?:that|this|it))?|more details?|details?|tell me more|what is wrong|whats wrong|` +
    'waarom(?: (?:niet|is dat|dan))?|hoezo|leg (?:dat |dit )?uit|meer uitleg|wat is er mis|wat is er aan de hand|' +
    'warum(?: (?:nicht|ist das so|denn))?|wieso(?: nicht)?|weshalb|erklar(?:e|en sie)?(?: (?:das|mir das))?|mehr details|was ist (?:da )?los|' +
    `pourquoi(?: (?:pas|donc|ca))?|explique(?:z)?(?: moi)?|plus de details|qu est ce qui ne va pas)${AFTER}$`,
);

const MOST_WORDS = 12;

/** Whether a text asks what to do about what was said before, and names nothing of its own. */
export function asksWhatNext(text: string): boolean {
  const said = saidIn(text);
  return said !== '' && WHAT_NEXT.test(said);
}

/** Whether a text asks for the reason of what was said before. */
export function asksWhy(text: string): boolean {
  return WHY.test(saidIn(text));
}

/** One expression of all, since every question is held against it. */
function whole(patterns: readonly string[]): RegExp {
  return new RegExp(`^${BEFORE}(?:${patterns.map((pattern) => `(?:${pattern})`).join('|')})${AFTER}$`);
}

function saidIn(text: string): string {
  const found = words(text);
  return found.length > MOST_WORDS ? '' : found.join(' ');
}

/** The topic that says how to mend what a topic is about, or what to do after it. */
const NEXT: Readonly<Record<string, string>> = {
  'what-is-pec': 'prerequisites',
  benefits: 'improvement-plan',
  prerequisites: 'choose-access',
  'who-can-earn': 'prerequisites',
  indirect: 'multi-partner',
  agreement: 'prerequisites',
  'azure-plan': 'transfer',
  reader: 'support-request',
  'role-list': 'assign-role',
  'owner-contributor': 'assign-role',
  'support-request': 'assign-role',
  'classic-admin': 'assign-role',
  'custom-role': 'assign-role',
  'unlisted-role': 'assign-role',
  'partner-center-roles': 'assign-role',
  'scope-levels': 'assign-role',
  partial: 'assign-role',
  'management-group': 'assign-role',
  conditions: 'assign-role',
  pim: 'assign-role',
  '24x7': 'assign-role',
  'customer-pressure': 'support-request',
  'assign-role': 'verify-earning',
  'access-options': 'choose-access',
  'choose-access': 'lighthouse-onboard',
  aobo: 'aobo-verify',
  'aobo-removed': 'aobo-restore',
  'aobo-verify': 'aobo-restore',
  'aobo-restore': 'verify-earning',
  'foreign-principal-name': 'aobo-verify',
  'adminagents-id': 'aobo-verify',
  lighthouse: 'lighthouse-onboard',
  'lighthouse-verify': 'lighthouse-onboard',
  'lighthouse-offboard': 'lighthouse-onboard',
  'lighthouse-roles': 'lighthouse-onboard',
  'lighthouse-onboard': 'lighthouse-verify',
  'guest-users': 'pal-set',
  'service-principal': 'pal-set',
  pal: 'pal-set',
  'pal-verify': 'pal-set',
  'pal-which-id': 'pal-set',
  'pal-needed': 'pal-set',
  'pal-set': 'pal-verify',
  leavers: 'service-principal',
  gdap: 'choose-access',
  dap: 'choose-access',
  'multi-partner': 'choose-access',
  transfer: 'aobo-restore',
  'tenant-move': 'aobo-restore',
  'partner-id-change': 'support-case',
  'new-subscription': 'aobo-verify',
  invoice: 'where-details',
  'where-details': 'recon-fields',
  'recon-fields': 'reconcile',
  'cost-mgmt': 'verify-earning',
  'zero-percentage': 'troubleshoot',
  delay: 'verify-earning',
  'daily-calc': 'verify-earning',
  'verify-earning': 'troubleshoot',
  deny: 'troubleshoot',
  lock: 'troubleshoot',
  'conditional-access': 'troubleshoot',
  troubleshoot: 'support-case',
  'support-case': 'contact',
};

/** The topic to go on with after a topic; undefined where its own related ones say it better. */
export function nextTopic(topicId: string): string | undefined {
  return NEXT[topicId];
}
