import type { denials as english } from '../en/denials.ts';

/** Warum jemand etwas nicht darf: was ist, was es bedeutet und wer es ändern kann. */
export const denials = {
  'denial.unknown-sender.happened': 'Ich konnte nicht sicher erkennen, wer Sie sind.',
  'denial.unknown-sender.meaning':
    'Teams hat mir Ihr Konto und dessen Tenant nicht genannt, und nur daran vergebe ich Rechte.',
  'denial.unknown-sender.next':
    'Versuchen Sie es in einer Minute noch einmal, oder im persönlichen Chat mit mir. Bleibt es so, sagen Sie es den Betreibern dieses Bots.',

  'denial.not-a-member.happened': 'Sie gehören zu keinem Partner, für den ich arbeite.',
  'denial.not-a-member.meaning':
    'Fragen zu PEC beantworte ich allen. Kunden und Profile zeige ich nur den Personen ihres eigenen Partners.',
  'denial.not-a-member.next': 'Bitten Sie die Betreiber dieses Bots, Sie bei Ihrem Partner einzutragen.',

  'denial.no-profile.happened': 'Ich weiß noch nicht, für wen ich prüfe.',
  'denial.no-profile.meaning':
    'Ohne Ihre Tenant-ID und die Objekt-IDs Ihrer Agent-Gruppen kann ich Ihren Zugriff nicht von dem anderer unterscheiden.',
  'denial.no-profile.next':
    'Die Betreiber dieses Bots können das Partnerprofil einrichten: PARTNER_PROFILE nennt die Datei.',

  'denial.admins-only.happened': 'Das darf nur ein Partner-Admin.',
  'denial.admins-only.meaning': 'Es ändert, was ich für alle bei Ihrem Partner tue.',
  'denial.admins-only.next': 'Bitten Sie einen Partner-Admin, es zu tun oder Sie auch zum Admin zu machen.',

  'denial.operators-only.happened': 'Das dürfen nur die Betreiber dieses Bots.',
  'denial.operators-only.meaning': 'Es geht um die Partner, für die dieser Bot arbeitet.',
  'denial.operators-only.next': 'Fragen Sie die Betreiber. Sie können Ihre Entra-Objekt-ID in OPERATORS eintragen.',

  'denial.no-grant.happened': 'Das dürfen Sie nicht mit meiner eigenen Identität prüfen lassen.',
  'denial.no-grant.meaning':
    'Eine Prüfung liest die Azure-Umgebung eines Kunden mit den Rechten des Bots. Deshalb legt ein Partner-Admin fest, wer welchen Kunden prüfen lassen darf. Ob ich den Kunden kenne, sage ich nur denen, die es dürfen.',
  'denial.no-grant.next':
    'Bitten Sie einen Partner-Admin um die Freigabe. Ich kann Ihnen zeigen, was Sie dafür schicken.',

  'denial.not-your-customer.happened': 'Das ist hier kein Kunde dieses Partners.',
  'denial.not-your-customer.meaning':
    'Die Betreiber dieses Bots legen fest, welche Kunden zu einem Partner gehören, und andere prüfe ich für ihn nicht.',
  'denial.not-your-customer.next':
    'Gehört der Kunde dazu, bitten Sie die Betreiber, ihn mit seiner Tenant-ID einzutragen.',

  'denial.group-unreadable.happened': 'Ich konnte nicht nachsehen, ob Sie in einer Gruppe sind, die es darf.',
  'denial.group-unreadable.meaning': 'Solange ich es nicht weiß, lautet die Antwort nein.',
  'denial.group-unreadable.meaning.no-identity': 'Ich habe keine Identität, mit der ich Microsoft Graph fragen kann.',
  'denial.group-unreadable.meaning.no-consent':
    'Ihr Tenant kennt die Identität nicht, mit der ich Microsoft Graph frage.',
  'denial.group-unreadable.meaning.forbidden':
    'Die Identität, mit der ich Microsoft Graph frage, darf keine Gruppenmitglieder lesen.',
  'denial.group-unreadable.meaning.not-found':
    'Ihr Konto oder die Gruppe gibt es in dem Verzeichnis nicht, in dem ich nachgesehen habe.',
  'denial.group-unreadable.meaning.unreachable': 'Microsoft Graph hat nicht geantwortet.',
  'denial.group-unreadable.next.no-identity':
    'Ein Partner-Admin kann es Ihnen direkt statt über eine Gruppe freigeben.',
  'denial.group-unreadable.next.no-consent':
    'Ein Partner-Admin kann veranlassen, dass der App zugestimmt wird, oder es Ihnen direkt freigeben.',
  'denial.group-unreadable.next.forbidden':
    'Ein Administrator Ihres Tenants kann der App GroupMember.Read.All und User.ReadBasic.All geben, oder ein Partner-Admin gibt es Ihnen direkt frei.',
  'denial.group-unreadable.next.not-found':
    'Ein Partner-Admin kann die Gruppen-ID vergleichen oder es Ihnen direkt freigeben.',
  'denial.group-unreadable.next.unreachable': 'Versuchen Sie es in einer Minute noch einmal.',

  'denial.not-recorded.happened': 'Ich konnte Ihre Anfrage nicht protokollieren, also habe ich sie nicht ausgeführt.',
  'denial.not-recorded.meaning':
    'Einen Kunden auslesen oder etwas ändern: Das tue ich nur, wenn es sicher im Protokoll steht. Meist liegt es an der Datenbank.',
  'denial.not-recorded.next':
    'Versuchen Sie es in einer Minute noch einmal. Bleibt es so, sagen Sie es den Betreibern dieses Bots.',

  'denial.choose-partner.happened': 'Für welchen Partner fragen Sie?',
  'denial.choose-partner.meaning':
    'Sie dürfen für mehrere arbeiten, und ich rate nicht. In diesem Chat merke ich mir Ihre Wahl.',
  'denial.choose-partner.next': 'Wählen Sie unten, oder schreiben Sie „partner“ und den Namen.',
} as const satisfies Record<keyof typeof english, string>;
