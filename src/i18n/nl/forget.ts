import type { forget as english } from '../en/forget.ts';

/** Deleting what is kept about somebody, in Dutch. */
export const forget = {
  'forget.title': 'Verwijderen wat ik over je bewaar?',
  'forget.goes':
    'Dit gaat weg: je taal en tijdzone, hoe ik je in deze chat bereik, de bewakingen en meldingen van deze chat, wat ik van ons gesprek en van onaffe formulieren onthoud, vragen van jou die op een collega wachten, en je aanmelding. Bewakingen die je voor een groep of kanaal instelde, rusten zonder je ID’s tot een collega ermee doorgaat.',
  'forget.stays':
    'Dit blijft: de registratie van wie voor welke klant iets vroeg, in ID’s en zonder de tekst, tot de bewaartijd voorbij is; rapporten van klanten; het partnerprofiel; en waar anderen je toegang toe gaven. Je oordeel over antwoorden is nooit met je naam bewaard.',
  'forget.yes': 'Verwijder mijn gegevens',
  'forget.no': 'Alles bewaren',
  'forget.done':
    'Verwijderd: {settings, plural, =0 {geen instellingen} one {# instelling} other {# instellingen}}, {conversations, plural, =0 {geen chatadres} one {# chatadres} other {# chatadressen}}, {memories, plural, =0 {niets onthouden} one {# onthouden gegeven} other {# onthouden gegevens}}, {handOffs, plural, =0 {geen open vraag} one {# open vraag} other {# open vragen}}, {watches, plural, =0 {geen bewaking} one {# bewaking} other {# bewakingen}}. {unowned, plural, =0 {} one {# bewaking van een groep of kanaal rust tot een collega ermee doorgaat. } other {# bewakingen van groepen of kanalen rusten tot een collega ermee doorgaat. }}Je bent afgemeld.',
  'forget.again':
    'Schrijf je me weer, dan onthoud ik weer hoe ik je hier bereik. De berichten in deze chat bewaart Teams; daar kun je ze verwijderen.',
  'forget.kept': 'Er is niets verwijderd.',
  'forget.private':
    'Dat doe ik alleen in onze persoonlijke chat. Open er een met mij en typ “verwijder mijn gegevens”.',
} as const satisfies Record<keyof typeof english, string>;
