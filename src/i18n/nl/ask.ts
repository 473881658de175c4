import type { ask as english } from '../en/ask.ts';

/** Words of the answers that do not come from the knowledge itself, in Dutch. */
export const ask = {
  'ask.didYouMean': 'Ik weet niet zeker wat je bedoelt. Is het een van deze vragen?',
  'ask.unknown':
    'Dat weet ik niet. Ik kan alleen vragen over partner earned credit (PEC) beantwoorden, en deze hoort daar niet bij.',
  'ask.related': 'Zie ook',
  'ask.source': 'Bron',
  'ask.verified': 'geverifieerd op {date}',
  'ask.role.eligible': 'Ja. {role} staat op de lijst van Microsoft met rollen die PEC opleveren.',
  'ask.role.notEligible': 'Nee. Op de lijst van Microsoft staat {role} als een rol die geen PEC oplevert.',
  'ask.role.notListed':
    '{role} staat niet op de PEC-rollenlijst van Microsoft, dus niemand kan beloven dat die rol meetelt. Reken er niet op, en vraag er een rol bij die wel meetelt.',
  'ask.role.unknown':
    'Ik ken geen Azure-rol met de naam {role}, dus ik kan niet zeggen of die meetelt. Controleer de spelling. Is het een aangepaste rol van de klant? Microsoft zegt niet of die meetelt; vraag “telt een aangepaste rol mee” voor meer.',
  'ask.role.near': 'Rollen op de lijst die erop lijken: {names}.',
  'ask.role.ambiguous': 'Er is meer dan één rol met zo’n naam, en het antwoord verschilt per rol.',
  'ask.role.line': '{role}: {eligible, select, yes {levert PEC op} other {levert geen PEC op}}',
  'ask.role.lighthouse':
    '{lighthouse, select, yes {Met Azure Lighthouse kun je deze rol delegeren.} limited {Met Azure Lighthouse kun je deze rol alleen delegeren om rollen toe te wijzen aan managed identities.} other {Met Azure Lighthouse kun je deze rol niet delegeren.}}',
  'ask.language.changed': 'Vanaf nu antwoord ik in het Nederlands.',
  'ask.language.notServed': 'In het {language} kan ik nog niet antwoorden.',
  'ask.usage':
    'Stel een vraag: npm run ask -- "telt Reader mee?", of geef vragen door via een pipe, één per regel, met --json. Met --lang en|nl|de|fr kies je de taal van het antwoord.',
} as const satisfies Record<keyof typeof english, string>;
