/** Aanmelden: wat de chat, de pagina's in de browser en de kaarten van een mislukte aanmelding zeggen. */
export const signIn = {
  'signIn.demo': 'Verzonnen: niemand wordt echt aangemeld en er wordt om geen account gevraagd.',
  'signIn.title': 'Meld je aan om met je eigen account te controleren',
  'signIn.title.tenant': 'Meld je aan bij {tenant}',
  'signIn.why':
    'Dan lees ik een klant met je eigen rechten: ik zie wat Azure jou laat zien, en niets meer. Ik lees alleen.',
  'signIn.step.open': '1. Open de aanmeldpagina en gebruik het account waarmee je chat.',
  'signIn.step.code': '2. De pagina toont daarna een code van zes cijfers. Typ die hier.',
  'signIn.link': 'De link is alleen voor jou en werkt tien minuten. Geef hem niet door.',
  'signIn.code.label': 'Code van de aanmeldpagina',
  'signIn.code.placeholder': 'Zes cijfers',
  'signIn.code.error': 'De code heeft zes cijfers.',
  'signIn.open': 'Aanmeldpagina openen',
  'signIn.confirm': 'Bevestigen',
  'signIn.button': 'Aanmelden',
  'signIn.button.tenant': 'Daar aanmelden',
  'signIn.out.button': 'Afmelden',
  'signIn.sso': 'Ik vraag Teams om je aan te melden. Als dat lukt, hoef je niets te doen.',
  'signIn.done': 'Je bent aangemeld als {account}.',
  'signIn.done.next': 'Controles kunnen nu met je eigen rechten draaien. Met “afmelden” stop je dat wanneer je wilt.',
  'signIn.done.restart': 'Dat blijft zo tot je je afmeldt, of tot ik opnieuw word gestart.',
  'signIn.already': 'Je bent al aangemeld als {account}.',
  'signIn.out.done': 'Je bent afgemeld. Al je tokens ben ik vergeten.',
  'signIn.out.none': 'Je bent niet aangemeld. Ik bewaar niets van jou.',
  'signIn.private': 'Aanmelden kan alleen in onze persoonlijke chat. Open die en typ “aanmelden”.',
  'signIn.off': 'Aanmelden is voor deze bot niet ingesteld.',
  'signIn.off.next': 'De beheerders van deze bot kunnen PUBLIC_URL en een app voor aanmelden instellen.',
  'signIn.noIds': 'Teams gaf me niet door wie je bent, dus ik kan je niet aanmelden.',
  'signIn.tooOften': 'Je bent binnen een uur heel vaak begonnen met aanmelden. Probeer het later opnieuw.',
  'signIn.code.wrong':
    '{triesLeft, plural, one {Dat is niet de code van de pagina. Je kunt het nog één keer proberen.} other {Dat is niet de code van de pagina. Je kunt het nog # keer proberen.}}',
  'signIn.code.usedUp': 'Ook dat was de code niet, dus deze aanmelding is afgebroken. Begin opnieuw.',
  'signIn.code.none': 'Er wacht geen aanmelding van jou op een code. Misschien is die na enkele minuten verlopen.',
  'signIn.consent.button': 'Toestemming geven als beheerder',
  'signIn.checkAs.user': 'Controleren met mijn account',
  'signIn.checkAs.app': 'Controleren met de app',
  'signIn.page.code': 'Typ deze code in je chat met de PEC-bot',
  'signIn.page.code.next': 'De code werkt één keer, vijf minuten lang. Daarna kun je deze pagina sluiten.',
  'signIn.page.code.warning':
    'Alleen als je de bot zelf om aanmelden hebt gevraagd. Heeft iemand je hierheen gestuurd, sluit dan deze pagina en vertel niemand de code.',
  'signIn.page.over': 'Deze aanmeldlink is niet meer geldig',
  'signIn.page.over.next':
    'De link is al gebruikt, of verlopen. Ga terug naar de chat en typ “aanmelden” voor een nieuwe.',
  'signIn.page.failed': 'Je bent niet aangemeld',
  'signIn.page.failed.next': 'In de chat met de bot staat waarom, en wat je kunt doen. Je kunt deze pagina sluiten.',
  'signIn.page.consented': 'De toestemming is gegeven',
  'signIn.page.consented.next': 'Ga terug naar de chat en meld je aan. Je kunt deze pagina sluiten.',
  'signIn.page.demo': 'Hoe moet deze aanmelding verlopen?',
  'signIn.page.demo.self': 'Aanmelden met mijn eigen account',
  'signIn.page.demo.other': 'Aanmelden met het account van iemand anders',
  'signIn.page.demo.consent': 'De tenant heeft de app geen toestemming gegeven',
  'signIn.page.demo.cancel': 'Annuleren',

  'checkFailure.not-signed-in.happened': 'Je bent daar niet aangemeld.',
  'checkFailure.not-signed-in.meaning':
    'Om met je eigen account te controleren, moet je zijn aangemeld bij de tenant van de klant. Er is niets gelezen.',
  'checkFailure.not-signed-in.next': 'Meld je aan met het account dat toegang tot de klant heeft.',

  'checkFailure.no-user-consent.happened': 'De tenant van de klant heeft deze app geen toestemming gegeven.',
  'checkFailure.no-user-consent.meaning':
    'Voordat iemand zich daar kan aanmelden, moet een beheerder van die tenant instemmen.',
  'checkFailure.no-user-consent.next':
    'Ben je daar beheerder, gebruik dan de knop. Stuur anders de link naar een beheerder en meld je daarna opnieuw aan.',

  'checkFailure.mfa-required.happened': 'De tenant wil nog een bewijs dat jij het bent.',
  'checkFailure.mfa-required.meaning':
    'De regels daar vragen om een tweede factor, of om een nieuwe. Er is niets gelezen.',
  'checkFailure.mfa-required.next': 'Meld je opnieuw aan; de aanmeldpagina vraagt erom.',

  'checkFailure.sign-in-expired.happened': 'Je aanmelding is verlopen.',
  'checkFailure.sign-in-expired.meaning':
    'Die is lang niet gebruikt, of de tenant beperkt hoelang een aanmelding geldt.',
  'checkFailure.sign-in-expired.next': 'Meld je opnieuw aan.',

  'checkFailure.sign-in-revoked.happened': 'Je aanmelding is ingetrokken.',
  'checkFailure.sign-in-revoked.meaning':
    'Bij een nieuw wachtwoord, of als een beheerder dat doet, vervalt elke aanmelding van een account. Die van jou ben ik vergeten.',
  'checkFailure.sign-in-revoked.next': 'Meld je opnieuw aan.',

  'checkFailure.sign-in-blocked.happened': 'De tenant laat je van hieruit niet binnen.',
  'checkFailure.sign-in-blocked.meaning':
    'De toegangsregels daar blokkeren deze app, dit account of dit apparaat. Dat kan ik niet veranderen, en er is niets gelezen.',
  'checkFailure.sign-in-blocked.next': 'Vraag een beheerder van die tenant welke regel voor je account geldt.',

  'checkFailure.not-a-guest.happened': 'Je account is in die tenant niet bekend.',
  'checkFailure.not-a-guest.meaning':
    'Je bent daar geen gast en komt ook niet via een partnerrelatie binnen. Er is niets gelezen.',
  'checkFailure.not-a-guest.next':
    'Vraag de klant om een gastaccount met Reader, of kijk na of je gedelegeerde beheerderstoegang actief is.',

  'checkFailure.wrong-account.happened': 'Dat was een ander account.',
  'checkFailure.wrong-account.meaning':
    'Het account op de aanmeldpagina is niet het account waarmee je chat. Ik heb er niets van bewaard.',
  'checkFailure.wrong-account.next': 'Meld je opnieuw aan en kies het account dat je in Teams gebruikt.',

  'checkFailure.sign-in-cancelled.happened': 'Het aanmelden is geannuleerd.',
  'checkFailure.sign-in-cancelled.meaning': 'Er is niets veranderd.',
  'checkFailure.sign-in-cancelled.next': 'Meld je aan wanneer je wilt.',
} as const;
