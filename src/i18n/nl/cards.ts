import type { cards as english } from '../en/cards.ts';

/** Words of the cards that greet, answer and ask back, in Dutch. */
export const cards = {
  'welcome.title': 'Krijg je bij elke klant PEC?',
  'welcome.text':
    'PEC is partner earned credit, de korting voor het beheer van de Azure-omgeving van een klant. Ik controleer of je PEC krijgt, leg uit waarom, laat zien wat je kunt veranderen, en houd het in de gaten.',
  'welcome.try': 'Probeer: controleer {customer}',
  'welcome.summary': 'Krijg je bij elke klant PEC? Ik kan het controleren en uitleggen.',
  'welcome.team.title': 'Ik beantwoord vragen over partner earned credit (PEC)',
  'welcome.team.text':
    'Tag me met een vraag, of met “controleer” en een klant. Details van een klant gaan naar je persoonlijke chat, nooit naar het kanaal.',
  'welcome.team.summary':
    'Ik beantwoord vragen over partner earned credit en controleer klanten. Tag me met een vraag.',

  'help.title': 'Wat ik kan',
  'help.ask': '**Stel een vraag** in je eigen woorden, zoals “telt Reader mee?”',
  'help.role': '**rol** en een rolnaam: of die rol meetelt voor PEC',
  'help.check': '**controleer** en het domein of de tenant-ID van een klant: of je daar PEC krijgt, en waarom niet',
  'help.history':
    '**geschiedenis** en het domein of de tenant-ID van een klant: eerdere controles, en wat er is veranderd',
  'help.choose':
    '**kies**: een keuzehulp die in een paar vragen uitkomt bij AOBO, Lighthouse of PAL; met het domein van een gecontroleerde klant zijn het er minder',
  'help.profile': '**profiel**: naar wiens toegang ik kijk',
  'help.forget': '**verwijder mijn gegevens**: wat ik over je bewaar',
  'help.signIn':
    '**aanmelden** om met je eigen rechten te controleren, zoals “controleer contoso.com als mezelf”; **afmelden** om daarmee te stoppen',
  'help.grants': '**toestemmingen**: wie welke klant mag laten controleren',
  'help.partner': '**mijn partner**: namens wie je werkt',
  'help.partners': '**partners beheren**: de partners van deze bot, hun mensen en hun klanten',
  'help.status': '**stand van zaken**: hoe het met je bewakingen gaat',
  'help.mayNotCheck':
    'Ik controleer klanten voor wie ze van een partnerbeheerder kreeg. Typ **controleer** en een klant, dan zeg ik aan wie je het vraagt.',
  'help.elsewhere':
    'Noem mij hier eerst met @. Iedereen leest mee, dus je ziet aantallen en geen namen. Aanmelden, instellingen en je gegevens horen in onze persoonlijke chat.',
  'help.person': 'Kom je er niet uit? Een collega kan helpen: **contact**',
  'help.summary': 'Ik beantwoord vragen over PEC en controleer klanten. Typ een vraag, of “controleer” en een klant.',

  'button.check': 'Klant controleren',
  'button.checkNamed': '{customer} controleren',
  'button.ask': 'Vraag stellen',
  'button.choose': 'Toegang kiezen',
  'button.profile': 'Toon mijn profiel',
  'button.role': 'Rol opzoeken',
  'button.person': 'Vraag een collega',
  'button.help': 'Wat kun je?',
  'button.yes': 'Ja, dit hielp',
  'button.no': 'Nee',
  'button.sendComment': 'Opmerking sturen',
  'button.sendQuestion': 'Versturen',
  'button.lookUp': 'Opzoeken',
  'button.rephrase': 'Anders formuleren',
  'button.handOffSend': 'Doorsturen',
  'button.handOffDrop': 'Niet sturen',
  'button.handOffAnswered': 'Beantwoord',

  'answer.source': 'Bron: [{title}]({url}) · geverifieerd op {date}',
  'answer.longAgo':
    'Voor het laatst geverifieerd op {date}, dat is een tijd geleden. Kijk in de bron voordat je erop bouwt.',
  'answer.related': 'Zie ook',
  'answer.helpful': 'Heeft dit geholpen?',
  'answer.thanks': 'Gemarkeerd als nuttig. Dank je.',
  'answer.sorry': 'Dit hielp niet. Wat ontbrak er?',
  'answer.comment': 'Wat ontbrak er?',
  'answer.commentError': 'Schrijf een paar woorden, of laat het zo.',
  'answer.commented': 'Je opmerking is bewaard. Dank je.',
  'answer.by': '{text} ({name})',

  'askPrompt.title': 'Wat wil je weten?',
  'askPrompt.label': 'Je vraag',
  'askPrompt.placeholder': 'Telt de rol Reader mee?',
  'askPrompt.error': 'Typ eerst je vraag.',
  'askPrompt.examples': 'Vaak gevraagd',

  'didYouMean.title': 'Welke van deze bedoel je?',
  'didYouMean.text': 'Je vroeg “{question}”. Ik weet niet zeker welk antwoord past.',
  'didYouMean.summary': 'Bedoelde je een van deze: {questions}',

  'unknown.title': 'Daar heb ik geen antwoord op',
  'unknown.asked': 'Je vroeg “{question}”.',
  'unknown.text': 'Dit hoort niet bij de vragen over PEC die ik met een bron kan beantwoorden. Dan gok ik liever niet.',
  'unknown.next': 'Probeer het in andere woorden, of kijk wat ik kan.',
  'unknown.contact': '{name} kan helpen: {reach}',
  'unknown.summary': 'Daar heb ik geen antwoord met een bron op.',

  'person.title': 'Vraag een collega',
  'person.contact': '{name} helpt met vragen over PEC.',
  'person.phone': 'Telefoon: {phone}',
  'person.none':
    'Er is hier nog geen contactpersoon ingesteld. Wie deze bot in je organisatie beheert, kan er een toevoegen.',
  'person.summary': 'Contactpersoon: {name}',
  'person.summaryNone': 'Er is hier geen contactpersoon ingesteld.',

  'rolePrompt.title': 'Welke rol?',
  'rolePrompt.label': 'Naam van de Azure-rol',
  'rolePrompt.placeholder': 'Support Request Contributor',
  'rolePrompt.error': 'Typ eerst de naam van een rol.',
  'role.title': 'Telt deze rol mee voor PEC?',
  'role.titleNear': 'Twee rollen lijken op “{asked}”',
  'role.eligible': '✅ {name} telt mee',
  'role.eligible.text':
    'Op de lijst van Microsoft staat dat deze rol meetelt. De rol moet de hele dag actief en permanent zijn, en toegewezen via een van je vormen van toegang.',
  'role.notEligible': '⛔ {name} telt niet mee',
  'role.notEligible.text':
    'Op de lijst van Microsoft staat dat deze rol niet meetelt. Support Request Contributor is de kleinste die wel meetelt.',
  'role.unlisted': '❔ {name} staat niet op de lijst van Microsoft',
  'role.unlisted.text':
    'Microsoft zegt niet of deze rol meetelt, dus reken er niet op. Zet er een rol van de lijst naast: Support Request Contributor is de kleinste die meetelt.',
  'role.unknown': '❔ Ik ken geen Azure-rol met de naam {name}',
  'role.unknown.text':
    'De naam staat niet op de lijst van Microsoft en hoort niet bij een ingebouwde rol. Of de rol meetelt, kan ik dus niet zeggen. Controleer de spelling. Is het een aangepaste rol van de klant? Microsoft zegt niet of die meetelt.',
  'role.pageName': 'Op de pagina van Microsoft heet deze rol {pageName}.',
  'role.lighthouse.yes': 'Lighthouse: deze rol is te delegeren.',
  'role.lighthouse.no': 'Lighthouse: deze rol is niet te delegeren.',
  'role.lighthouse.limited': 'Lighthouse: alleen te delegeren om rollen toe te wijzen aan managed identities.',
  'role.near': 'Namen op de lijst die erop lijken: {names}',
  'role.source': 'Rollen voor partner earned credit (Learn)',

  'composed.label': 'Door AI geformuleerd uit de antwoorden hieronder. Het gecontroleerde antwoord is één klik weg.',
  'composed.curated': 'Toon gecontroleerd antwoord',
} as const satisfies Record<keyof typeof english, string>;
