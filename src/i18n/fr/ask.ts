import type { ask as english } from '../en/ask.ts';

/** Words of the answers that do not come from the knowledge itself. */
export const ask = {
  'ask.didYouMean': 'Je ne suis pas sûr de comprendre. Est-ce l’une de ces questions ?',
  'ask.unknown':
    'Je ne sais pas. Je réponds seulement aux questions sur le PEC (Partner Earned Credit), et celle-ci n’en fait pas partie.',
  'ask.related': 'Voir aussi',
  'ask.source': 'Source',
  'ask.verified': 'vérifié le {date}',
  'ask.role.eligible': 'Oui. Dans la liste de Microsoft, {role} figure parmi les rôles qui donnent droit au PEC.',
  'ask.role.notEligible':
    'Non. Dans la liste de Microsoft, {role} figure parmi les rôles qui ne donnent pas droit au PEC.',
  'ask.role.notListed':
    '{role} n’est pas dans la liste de Microsoft pour le PEC : personne ne peut donc promettre que ce rôle compte. Partez du principe que non, et demandez en plus un rôle de la liste.',
  'ask.role.unknown':
    'Je ne connais aucun rôle Azure nommé {role} et ne peux donc pas dire s’il compte. Vérifiez l’orthographe. Est-ce un rôle personnalisé du client ? Microsoft ne dit pas si ces rôles comptent ; pour en savoir plus, demandez « les rôles personnalisés comptent-ils ».',
  'ask.role.near': 'Rôles de la liste au nom proche : {names}.',
  'ask.role.ambiguous': 'Plusieurs rôles ont un nom semblable, et la réponse n’est pas la même pour tous.',
  'ask.role.line': '{role} : {eligible, select, yes {donne droit au PEC} other {ne donne pas droit au PEC}}',
  'ask.role.lighthouse':
    '{lighthouse, select, yes {Azure Lighthouse peut le déléguer.} limited {Azure Lighthouse ne peut le déléguer que pour attribuer leurs rôles à des identités managées.} other {Azure Lighthouse ne peut pas le déléguer.}}',
  'ask.language.changed': 'Désormais, je réponds en français.',
  'ask.language.notServed': 'Je ne sais pas encore répondre en {language}.',
  'ask.usage':
    'Posez une question : npm run ask -- "le rôle Reader compte-t-il", ou envoyez des questions sur l’entrée standard, une par ligne, avec --json. Avec --lang en|nl|de|fr, choisissez la langue de la réponse.',
} as const satisfies Record<keyof typeof english, string>;
