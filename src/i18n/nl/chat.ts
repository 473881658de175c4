import type { chat as english } from '../en/chat.ts';

/** What the bot says between the cards, in Dutch. */
export const chat = {
  'chat.thanks': 'Graag gedaan. Ik ben er als de volgende vraag komt.',
  'chat.tooLong':
    'Dat is langer dan ik in één keer kan lezen. Vraag het in een of twee zinnen, met hooguit {most, number} tekens.',
  'chat.languages': 'Ik antwoord in het {languages}.',
  'chat.working': 'Ik ben ermee bezig. Het antwoord verschijnt in deze chat.',
  'chat.done': 'Klaar.',
  'chat.unknownAction': 'Die knop hoort bij een oudere versie van mij, dus ik weet niet wat die moet doen.',
  'chat.unknownAction.next': 'Begin opnieuw vanuit het menu.',
  'chat.failed': 'Er ging bij mij iets mis.',
  'chat.failed.meaning': 'Aan je vraag lag het niet. Er is niets veranderd, en je bent niets kwijt.',
  'chat.failed.next':
    'Probeer het nog een keer. Gaat het weer mis, geef dan het nummer hieronder door aan de beheerders van deze bot.',
  'chat.busy': 'Meer kan ik nu niet tegelijk doen. Probeer het over een minuut opnieuw.',
  'chat.stop.finished': 'Die controle is al klaar.',
  'chat.stop.not-yours': 'Iemand anders heeft die controle gestart en kan hem als enige stoppen.',
  'chat.details.sent': 'Ik heb je de details gestuurd in onze persoonlijke chat.',
  'chat.details.notSent':
    'Ik kon geen persoonlijke chat met je openen. Open er zelf een met mij en typ “controleer” met het domein van de klant.',
  'chat.profile.title': 'Voor wie ik controleer',
  'chat.profile.billTo': 'Gefactureerd door Microsoft: {name}, tenant {tenantId}.',
  'chat.profile.reseller': 'Reseller of record: {name}, tenant {tenantId}.',
  'chat.profile.noReseller': 'Reseller of record: geen, dus alleen de partner die Microsoft factureert, telt mee.',
  'chat.profile.groups': 'AdminAgents {adminAgents}, HelpdeskAgents {helpdeskAgents}.',
  'chat.profile.noHelpdesk': 'niet ingesteld',
  'chat.profile.partnerIds': 'Partner-ID’s: {partnerIds}.',
  'chat.profile.linked':
    '{count, plural, =0 {Van geen enkele identiteit is een partnerkoppeling (PAL) vastgelegd.} one {Van één identiteit is een partnerkoppeling (PAL) vastgelegd.} other {Van # identiteiten is een partnerkoppeling (PAL) vastgelegd.}}',
  'chat.profile.private':
    'Het partnerprofiel toon ik alleen in onze persoonlijke chat. Open er een met mij en typ “profiel”.',
  'chat.askedFor': 'Je vroeg om “{asked}”.',
} as const satisfies Record<keyof typeof english, string>;
