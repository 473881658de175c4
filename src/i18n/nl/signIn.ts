/** Aanmelden: wat de chat, de pagina's in de browser en de kaarten van een mislukte aanmelding zeggen. */
export const signIn = {
  'signIn.demo': 'Verzonnen: niemand wordt echt aangemeld en er wordt om geen account gevraagd.',
  'signIn.title': 'Meld u aan om als uzelf te controleren',
  'signIn.title.tenant': 'Meld u aan bij {tenant}',
  'signIn.why':
    'Dan lees ik een klant met uw eigen rechten: ik zie wat Azure u laat zien, en niets meer. Ik lees alleen.',
  'signIn.step.open': '1. Open de aanmeldpagina en gebruik het account waarmee u chat.',
  'signIn.step.code': '2. De pagina toont daarna een code van zes cijfers. Typ die hier.',
  'signIn.link': 'De link is alleen voor u en werkt tien minuten. Geef hem niet door.',
  'signIn.code.label': 'Code van de aanmeldpagina',
  'signIn.code.placeholder': 'Zes cijfers',
  'signIn.code.error': 'De code heeft zes cijfers.',
  'signIn.open': 'Aanmeldpagina openen',
  'signIn.confirm': 'Bevestigen',
  'signIn.button': 'Aanmelden',
  'signIn.button.tenant': 'Daar aanmelden',
  'signIn.out.button': 'Afmelden',
  'signIn.sso': 'Ik vraag Teams om u aan te melden. Als dat lukt, hoeft u niets te doen.',
  'signIn.done': 'U bent aangemeld als {account}.',
  'signIn.done.next': 'Controles kunnen nu met uw eigen rechten. Met “afmelden” stopt u dat op elk moment.',
  'signIn.done.restart': 'Dit duurt tot u zich afmeldt, of tot ik opnieuw word gestart.',
  'signIn.already': 'U bent al aangemeld als {account}.',
  'signIn.out.done': 'U bent afgemeld. Ik heb elk token van u vergeten.',
  'signIn.out.none': 'U bent niet aangemeld. Ik heb niets van u.',
  'signIn.private': 'Aanmelden kan alleen in onze persoonlijke chat. Open die en typ “aanmelden”.',
  'signIn.off': 'Aanmelden is voor deze bot niet ingericht.',
  'signIn.off.next': 'De mensen die de bot beheren kunnen PUBLIC_URL en een app voor aanmelden instellen.',
  'signIn.noIds': 'Teams heeft mij niet gezegd wie u bent, dus ik kan u niet aanmelden.',
  'signIn.tooOften': 'U bent binnen een uur erg vaak met aanmelden begonnen. Probeer het later opnieuw.',
  'signIn.code.wrong':
    '{triesLeft, plural, one {Dat is niet de code van de pagina. U kunt het nog één keer proberen.} other {Dat is niet de code van de pagina. U kunt het nog # keer proberen.}}',
  'signIn.code.usedUp': 'Ook dat was de code niet, dus deze aanmelding is voorbij. Begin opnieuw.',
  'signIn.code.none': 'Er wacht geen aanmelding van u op een code. Misschien is die na enkele minuten verlopen.',
  'signIn.consent.button': 'Toestemming geven als beheerder',
  'signIn.checkAs.user': 'Controleren als mijzelf',
  'signIn.checkAs.app': 'Controleren als de app',
  'signIn.page.code': 'Typ deze code in uw chat met de PEC-bot',
  'signIn.page.code.next': 'De code werkt één keer, vijf minuten lang. Daarna kunt u deze pagina sluiten.',
  'signIn.page.code.warning':
    'Alleen als u de bot zelf om aanmelden hebt gevraagd. Stuurde iemand u hierheen, sluit dan deze pagina en vertel niemand de code.',
  'signIn.page.over': 'Deze aanmeldlink is voorbij',
  'signIn.page.over.next':
    'Hij is al gebruikt, of zijn tijd is om. Ga terug naar de chat en typ “aanmelden” voor een nieuwe.',
  'signIn.page.failed': 'U bent niet aangemeld',
  'signIn.page.failed.next': 'In de chat met de bot staat waarom, en wat u kunt doen. U kunt deze pagina sluiten.',
  'signIn.page.consented': 'De toestemming is gegeven',
  'signIn.page.consented.next': 'Ga terug naar de chat en meld u aan. U kunt deze pagina sluiten.',
  'signIn.page.demo': 'Hoe moet deze aanmelding verlopen?',
  'signIn.page.demo.self': 'Aanmelden als mijzelf',
  'signIn.page.demo.other': 'Aanmelden met het account van iemand anders',
  'signIn.page.demo.consent': 'De tenant heeft de app geen toestemming gegeven',
  'signIn.page.demo.cancel': 'Annuleren',

  'checkFailure.not-signed-in.happened': 'U bent daar niet aangemeld.',
  'checkFailure.not-signed-in.meaning':
    'Om als uzelf te controleren heb ik uw aanmelding bij de tenant van de klant nodig. Er is niets gelezen.',
  'checkFailure.not-signed-in.next': 'Meld u aan met het account dat toegang tot de klant heeft.',

  'checkFailure.no-user-consent.happened': 'De tenant van de klant heeft deze app geen toestemming gegeven.',
  'checkFailure.no-user-consent.meaning':
    'Voordat iemand zich daar kan aanmelden, moet een beheerder van die tenant instemmen.',
  'checkFailure.no-user-consent.next':
    'Bent u daar beheerder, gebruik dan de knop. Stuur anders de link ervan aan een beheerder en meld u daarna opnieuw aan.',

  'checkFailure.mfa-required.happened': 'De tenant wil nog een bewijs dat u het bent.',
  'checkFailure.mfa-required.meaning':
    'De regels daar vragen om een tweede factor, of om een nieuwe. Er is niets gelezen.',
  'checkFailure.mfa-required.next': 'Meld u opnieuw aan; de aanmeldpagina vraagt erom.',

  'checkFailure.sign-in-expired.happened': 'Uw aanmelding is verlopen.',
  'checkFailure.sign-in-expired.meaning': 'Ze is lang niet gebruikt, of de tenant beperkt hoelang ze geldt.',
  'checkFailure.sign-in-expired.next': 'Meld u opnieuw aan.',

  'checkFailure.sign-in-revoked.happened': 'Uw aanmelding is ingetrokken.',
  'checkFailure.sign-in-revoked.meaning':
    'Een nieuw wachtwoord of een beheerder beëindigt elke aanmelding van een account. Ik heb die van u vergeten.',
  'checkFailure.sign-in-revoked.next': 'Meld u opnieuw aan.',

  'checkFailure.sign-in-blocked.happened': 'De tenant laat u van hieruit niet binnen.',
  'checkFailure.sign-in-blocked.meaning':
    'De toegangsregels daar blokkeren deze app, dit account of dit apparaat. Dat kan ik niet veranderen, en er is niets gelezen.',
  'checkFailure.sign-in-blocked.next': 'Vraag een beheerder van die tenant welke regel voor uw account geldt.',

  'checkFailure.not-a-guest.happened': 'Uw account is in die tenant niet bekend.',
  'checkFailure.not-a-guest.meaning':
    'U bent daar geen gast en komt ook niet via een partnerrelatie binnen. Er is niets gelezen.',
  'checkFailure.not-a-guest.next':
    'Vraag de klant om een gastaccount met Reader, of kijk na of uw gedelegeerde beheerderstoegang actief is.',

  'checkFailure.wrong-account.happened': 'Dat was een ander account.',
  'checkFailure.wrong-account.meaning':
    'Het account op de aanmeldpagina is niet het account waarmee u chat. Ik heb er niets van bewaard.',
  'checkFailure.wrong-account.next': 'Meld u opnieuw aan en kies het account dat u in Teams gebruikt.',

  'checkFailure.sign-in-cancelled.happened': 'Het aanmelden is geannuleerd.',
  'checkFailure.sign-in-cancelled.meaning': 'Er is niets veranderd.',
  'checkFailure.sign-in-cancelled.next': 'Meld u aan wanneer u wilt.',
} as const;
