/** Anmelden: was der Chat, die Seiten im Browser und die Karten einer misslungenen Anmeldung sagen. */
export const signIn = {
  'signIn.demo': 'Erfunden: Niemand wird wirklich angemeldet, und es wird nach keinem Konto gefragt.',
  'signIn.title': 'Melden Sie sich an, um mit Ihrem eigenen Konto zu prüfen',
  'signIn.title.tenant': 'Melden Sie sich bei {tenant} an',
  'signIn.why':
    'Dann lese ich einen Kunden mit Ihren eigenen Rechten: Ich sehe, was Azure Ihnen zeigt, und nicht mehr. Ich lese nur.',
  'signIn.step.open': '1. Öffnen Sie die Anmeldeseite und verwenden Sie das Konto, mit dem Sie chatten.',
  'signIn.step.code': '2. Die Seite zeigt danach einen Code mit sechs Ziffern. Geben Sie ihn hier ein.',
  'signIn.link': 'Der Link ist nur für Sie und gilt zehn Minuten. Geben Sie ihn nicht weiter.',
  'signIn.code.label': 'Code von der Anmeldeseite',
  'signIn.code.placeholder': 'Sechs Ziffern',
  'signIn.code.error': 'Der Code hat sechs Ziffern.',
  'signIn.open': 'Anmeldeseite öffnen',
  'signIn.confirm': 'Bestätigen',
  'signIn.button': 'Anmelden',
  'signIn.button.tenant': 'Dort anmelden',
  'signIn.out.button': 'Abmelden',
  'signIn.sso': 'Ich bitte Teams, Sie anzumelden. Wenn das gelingt, müssen Sie nichts weiter tun.',
  'signIn.done': 'Sie sind als {account} angemeldet.',
  'signIn.done.next':
    'Prüfungen können jetzt mit Ihren eigenen Rechten laufen. Mit „abmelden“ beenden Sie das jederzeit.',
  'signIn.done.restart': 'Das gilt, bis Sie sich abmelden oder ich neu gestartet werde.',
  'signIn.already': 'Sie sind schon als {account} angemeldet.',
  'signIn.out.done': 'Sie sind abgemeldet. Ich habe alle Ihre Token gelöscht.',
  'signIn.out.none': 'Sie sind nicht angemeldet. Ich habe nichts von Ihnen gespeichert.',
  'signIn.private': 'Anmelden geht nur in unserem persönlichen Chat. Öffnen Sie ihn und schreiben Sie „anmelden“.',
  'signIn.off': 'Das Anmelden ist für diesen Bot nicht eingerichtet.',
  'signIn.off.next': 'Wer den Bot betreibt, kann PUBLIC_URL und eine App für die Anmeldung setzen.',
  'signIn.noIds': 'Teams hat mir nicht gesagt, wer Sie sind, daher kann ich Sie nicht anmelden.',
  'signIn.tooOften':
    'Sie haben innerhalb einer Stunde sehr oft eine Anmeldung begonnen. Versuchen Sie es später noch einmal.',
  'signIn.code.wrong':
    '{triesLeft, plural, one {Das ist nicht der Code auf der Seite. Sie haben noch einen Versuch.} other {Das ist nicht der Code auf der Seite. Sie haben noch # Versuche.}}',
  'signIn.code.usedUp': 'Auch das war nicht der Code, daher ist diese Anmeldung abgebrochen. Beginnen Sie von vorn.',
  'signIn.code.none':
    'Keine Anmeldung von Ihnen wartet auf einen Code. Sie ist vielleicht nach einigen Minuten abgelaufen.',
  'signIn.consent.button': 'Als Administrator zustimmen',
  'signIn.checkAs.user': 'Mit meinem Konto prüfen',
  'signIn.checkAs.app': 'Mit der App prüfen',
  'signIn.page.code': 'Geben Sie diesen Code in Ihrem Chat mit dem PEC-Bot ein',
  'signIn.page.code.next': 'Er funktioniert einmal und gilt fünf Minuten. Danach können Sie diese Seite schließen.',
  'signIn.page.code.warning':
    'Nur, wenn Sie selbst den Bot um die Anmeldung gebeten haben. Hat Sie jemand hierher geschickt, schließen Sie die Seite und nennen Sie niemandem den Code.',
  'signIn.page.over': 'Dieser Anmeldelink gilt nicht mehr',
  'signIn.page.over.next':
    'Er wurde schon verwendet, oder seine Zeit ist um. Gehen Sie zurück in den Chat und schreiben Sie „anmelden“ für einen neuen.',
  'signIn.page.failed': 'Sie sind nicht angemeldet',
  'signIn.page.failed.next':
    'Im Chat mit dem Bot steht, warum, und was Sie tun können. Sie können diese Seite schließen.',
  'signIn.page.consented': 'Die Zustimmung ist erteilt',
  'signIn.page.consented.next':
    'Gehen Sie zurück in den Chat und melden Sie sich an. Sie können diese Seite schließen.',
  'signIn.page.demo': 'Wie soll diese Anmeldung verlaufen?',
  'signIn.page.demo.self': 'Mit meinem eigenen Konto anmelden',
  'signIn.page.demo.other': 'Mit dem Konto einer anderen Person anmelden',
  'signIn.page.demo.consent': 'Der Tenant hat der App nicht zugestimmt',
  'signIn.page.demo.cancel': 'Abbrechen',

  'checkFailure.not-signed-in.happened': 'Sie sind dort nicht angemeldet.',
  'checkFailure.not-signed-in.meaning':
    'Um mit Ihrem Konto zu prüfen, brauche ich Ihre Anmeldung im Tenant des Kunden. Es wurde nichts gelesen.',
  'checkFailure.not-signed-in.next': 'Melden Sie sich mit dem Konto an, das Zugriff auf den Kunden hat.',

  'checkFailure.no-user-consent.happened': 'Der Tenant des Kunden hat dieser App nicht zugestimmt.',
  'checkFailure.no-user-consent.meaning':
    'Bevor sich dort jemand anmelden kann, muss ein Administrator dieses Tenants zustimmen.',
  'checkFailure.no-user-consent.next':
    'Sind Sie dort Administrator, verwenden Sie die Schaltfläche. Sonst schicken Sie einem Administrator ihren Link und melden sich danach noch einmal an.',

  'checkFailure.mfa-required.happened': 'Der Tenant will noch einen Nachweis, dass Sie es sind.',
  'checkFailure.mfa-required.meaning':
    'Seine Regeln verlangen einen zweiten Faktor oder eine erneute Bestätigung. Es wurde nichts gelesen.',
  'checkFailure.mfa-required.next': 'Melden Sie sich noch einmal an; die Anmeldeseite fragt danach.',

  'checkFailure.sign-in-expired.happened': 'Ihre Anmeldung ist abgelaufen.',
  'checkFailure.sign-in-expired.meaning': 'Sie wurde lange nicht genutzt, oder der Tenant begrenzt ihre Dauer.',
  'checkFailure.sign-in-expired.next': 'Melden Sie sich noch einmal an.',

  'checkFailure.sign-in-revoked.happened': 'Ihre Anmeldung wurde widerrufen.',
  'checkFailure.sign-in-revoked.meaning':
    'Ein neues Kennwort oder ein Administrator beendet alle Anmeldungen eines Kontos. Ihre habe ich gelöscht.',
  'checkFailure.sign-in-revoked.next': 'Melden Sie sich noch einmal an.',

  'checkFailure.sign-in-blocked.happened': 'Der Tenant lässt Sie von hier aus nicht hinein.',
  'checkFailure.sign-in-blocked.meaning':
    'Seine Zugriffsregeln sperren diese App, dieses Konto oder dieses Gerät. Das kann ich nicht ändern, und es wurde nichts gelesen.',
  'checkFailure.sign-in-blocked.next':
    'Fragen Sie einen Administrator dieses Tenants, welche Regel für Ihr Konto gilt.',

  'checkFailure.not-a-guest.happened': 'Ihr Konto ist in diesem Tenant nicht bekannt.',
  'checkFailure.not-a-guest.meaning':
    'Sie sind dort weder Gast noch über eine Partnerbeziehung zugelassen. Es wurde nichts gelesen.',
  'checkFailure.not-a-guest.next':
    'Bitten Sie den Kunden um ein Gastkonto mit Reader, oder prüfen Sie, ob Ihr delegierter Administratorzugriff aktiv ist.',

  'checkFailure.wrong-account.happened': 'Das war ein anderes Konto.',
  'checkFailure.wrong-account.meaning':
    'Das Konto auf der Anmeldeseite ist nicht das, mit dem Sie chatten. Ich habe nichts davon behalten.',
  'checkFailure.wrong-account.next':
    'Melden Sie sich noch einmal an und wählen Sie das Konto, das Sie in Teams verwenden.',

  'checkFailure.sign-in-cancelled.happened': 'Die Anmeldung wurde abgebrochen.',
  'checkFailure.sign-in-cancelled.meaning': 'Es wurde nichts geändert.',
  'checkFailure.sign-in-cancelled.next': 'Melden Sie sich an, wann immer Sie möchten.',
} as const;
