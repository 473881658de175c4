import type { asking as english } from '../en/asking.ts';

/** The same in Dutch. */
export const asking = {
  'asking.role.entra.name': '⛔ {name} is een Microsoft Entra-rol, geen Azure-rol',
  'asking.role.entra.text':
    'Entra-rollen geven rechten in een directory, niet op subscriptions. PEC kijkt er dus niet naar, ook niet als je zo’n rol via GDAP hebt. Je hebt er een Azure-rol naast nodig: Support Request Contributor is de kleinste die meetelt.',
  'asking.role.partner-center.name': '⛔ {name} hoort bij Partner Center en is geen Azure-rol',
  'asking.role.partner-center.text':
    'Op zichzelf telt dit niet mee. Wat telt, is de Azure-rol die je groep AdminAgents of HelpdeskAgents op de subscription heeft (AOBO, de vaste toegang van je agents). SalesAgents telt niet mee.',
  'asking.role.classic.name': '⛔ {name} is een klassieke beheerder, geen Azure-rol',
  'asking.role.classic.text':
    'Klassieke beheerders zijn afgeschaft en staan niet op de lijst van Microsoft. Laat er een Azure-rol voor in de plaats toewijzen: Support Request Contributor is de kleinste die meetelt.',
  'asking.role.gdap.name': '⛔ {name} is een relatie met een klant, geen Azure-rol',
  'asking.role.gdap.text':
    'Zo krijg je rollen in de directory van de klant. PEC kijkt naar Azure-rollen op subscriptions, dus voor PEC is dit niet genoeg en ook niet nodig.',
  'asking.role.titleSeveral': 'Welke van deze rollen tellen mee voor PEC?',
  'asking.role.scoped':
    '{scope, select, subscription {✅ {name} telt mee op een subscription} resourceGroup {✅ {name} telt mee, alleen voor die resource group} resource {✅ {name} telt mee, alleen voor die resource} other {✅ {name} telt mee, heel waarschijnlijk ook vanaf een management group}}',
  'asking.role.scope':
    '{scope, select, subscription {Daar dekt de rol alles in de subscription, ook wat er later bij komt.} resourceGroup {Je krijgt PEC over wat in die resource group zit, en niets over de rest van de subscription.} resource {Je krijgt PEC over die resource, en niets over de rest van de subscription.} other {Microsoft documenteert management groups niet voor PEC. We nemen aan dat het telt, omdat Azure de rol doorgeeft aan elke subscription eronder.}}',
  'asking.role.everyScope':
    'Dat geldt op elk niveau: subscription, resource group, losse resource en management group.',
  'asking.language.title': 'Taal',
  'asking.language.chosen': 'Ik antwoord je in het {language}, omdat je daarvoor hebt gekozen.',
  'asking.language.followed':
    'Ik antwoord je in het {language}, de taal van dit gesprek. Kies er een, dan houd ik me daaraan.',
  'asking.language.help': '**taal**: in welke taal ik antwoord',
  'asking.acknowledged': 'Mooi. Ik ben er als de volgende vraag komt.',
  'asking.goodbye': 'Tot de volgende keer.',
  'asking.who':
    'Ik ben een bot. Ik beantwoord vragen over partner earned credit (PEC) met de bron erbij, en ik lees de Azure van een klant om te zien of je daar PEC krijgt. Ik verander er niets.',
  'asking.nothingOpen':
    'Ik weet niet op welke vraag dat een antwoord is. Druk op een knop van de kaart die je bedoelt, of stel een vraag.',
  'asking.complaint': 'Dan heb ik niet geholpen. Vraag het met andere woorden, of laat een collega ernaar kijken.',
  'asking.next.nothing':
    'Waar gaat het over? Controleer een klant, dan laat ik zien wat je daar moet doen. Of begin met de lijst voor ontbrekende PEC.',
  'asking.next.choose': 'Wat wil je nu doen?',
  'asking.customer.which': 'Welke klant bedoel je?',
  'asking.money':
    'Bedragen ken ik niet: ik lees wie toegang heeft, niet wat er wordt uitgegeven. Geef bij het plan van een klant het maandelijkse verbruik op, dan toont het plan hoeveel PEC er op het spel staat, als bandbreedte.',
} as const satisfies Record<keyof typeof english, string>;
