import type { profile as english } from '../en/profile.ts';

/** The partner profile in chat, in German. */
export const profile = {
  'profile.change': 'Ändern',
  'profile.show': 'Profil anzeigen',
  'profile.lastChanged': 'Zuletzt geändert von {who} am {at}.',
  'profile.demo': 'Dieses Profil ist erfunden. Was Sie speichern, tritt an seine Stelle.',
  'profile.fromFile':
    'Die Betreiber dieses Bots legen die Organisationen in der Datei fest, die PARTNER_PROFILE nennt. Nur die Betreiber können sie ändern, also wurde hier nichts geändert.',
  'profile.fromFile.short':
    'Die Betreiber dieses Bots legen es in der Datei fest, die PARTNER_PROFILE nennt, und nur sie können es ändern.',
  'profile.kind.title': 'Wie nehmen Sie an CSP teil?',
  'profile.kind.intro':
    'Nur der Zugriff des Partners, dem Microsoft die Rechnung stellt, und der des Reseller of Record bringt PEC. Ich muss wissen, wer von beiden Sie sind.',
  'profile.kind.billed.means': 'Microsoft stellt uns die Rechnung: Sie verkaufen selbst an Ihre Kunden.',
  'profile.kind.reseller.means':
    'Wir kaufen bei einem Provider: Microsoft stellt dem Provider die Rechnung, und Sie sind der Reseller of Record.',
  'profile.kind.provider.means':
    'Wir beliefern einen Reseller: Microsoft stellt Ihnen die Rechnung, und der Reseller verkauft an die Kunden.',
  'profile.kind.billed': 'Microsoft stellt uns die Rechnung',
  'profile.kind.reseller': 'Wir kaufen bei einem Provider',
  'profile.kind.provider': 'Wir beliefern einen Reseller',
  'profile.kind.other': 'Andere Konstellation',
  'profile.kind.next': 'Es folgt ein Formular. Gespeichert wird erst, wenn Sie gesehen haben, was sich ändern würde.',
  'profile.lookUp': 'Meine Gruppen nachschlagen',
  'profile.lookUp.found':
    'In Ihrem Verzeichnis gefunden: AdminAgents {adminAgents}, HelpdeskAgents {helpdeskAgents}. Im Formular sind sie eingetragen.',
  'profile.lookUp.noHelpdesk': 'keine',
  'profile.lookUp.not-found':
    'Ihr Verzeichnis zeigt keine Gruppe namens AdminAgents. Es gibt sie nur in einem Tenant, der als CSP-Partner registriert ist. Kopieren Sie die Objekt-ID dann aus diesem Tenant.',
  'profile.lookUp.ambiguous':
    'Ihr Verzeichnis hat mehr als eine Gruppe dieses Namens, also trage ich keine ein. Kopieren Sie die Objekt-ID der richtigen aus Entra, unter Gruppen.',
  'profile.lookUp.not-signed-in':
    'Dafür müssen Sie angemeldet sein. Schreiben Sie „anmelden“, und klicken Sie dann noch einmal auf die Schaltfläche.',
  'profile.lookUp.no-consent':
    'Ihr Tenant hat nicht zugestimmt, dass ich seine Gruppen lese (GroupMember.Read.All). Ein Administrator kann zustimmen, oder Sie kopieren die Objekt-IDs aus Entra, unter Gruppen.',
  'profile.lookUp.unreachable':
    'Microsoft Graph war nicht erreichbar. Versuchen Sie es in einer Minute noch einmal, oder kopieren Sie die Objekt-IDs aus Entra, unter Gruppen.',
  'profile.lookUp.otherTenant':
    'Ich schlage Gruppen in dem Tenant nach, aus dem Sie schreiben, und das ist nicht der des Partners. Kopieren Sie die Objekt-IDs aus Entra im Tenant des Partners, unter Gruppen.',
  'profile.lookUp.off':
    'Dieser Bot kann keine Gruppen nachschlagen. Kopieren Sie die Objekt-IDs aus Entra, unter Gruppen.',
  'profile.form.title': 'Ihr Partnerprofil',
  'profile.form.resumed': 'Das haben Sie vorhin eingegeben. Gespeichert ist davon noch nichts.',
  'profile.section.us': '{kind, select, reseller {Sie, der Reseller of Record} other {Sie, der Rechnungsempfänger}}',
  'profile.section.other':
    '{kind, select, reseller {Ihr Provider, der Rechnungsempfänger} other {Ihr Reseller, der Reseller of Record}}',
  'profile.field.name': '{side, select, us {Ihr Name} other {Name des anderen}}',
  'profile.field.tenantId': '{side, select, us {Ihre Tenant-ID} other {Tenant-ID des anderen}}',
  'profile.field.adminAgents':
    '{side, select, us {Ihre Gruppe AdminAgents, Objekt-ID} other {Gruppe AdminAgents des anderen, Objekt-ID}}',
  'profile.field.helpdeskAgents':
    '{side, select, us {Ihre Gruppe HelpdeskAgents, Objekt-ID (darf leer bleiben)} other {Gruppe HelpdeskAgents des anderen, Objekt-ID (darf leer bleiben)}}',
  'profile.field.partnerIds':
    '{side, select, us {Ihre Partner-IDs, durch Kommas getrennt} other {Partner-IDs des anderen, durch Kommas getrennt}}',
  'profile.hint.tenantId': 'Eine GUID. Entra zeigt sie auf der Übersichtsseite.',
  'profile.hint.adminAgents': 'Entra, Gruppen, AdminAgents: die Objekt-ID, im eigenen Tenant des Partners.',
  'profile.hint.partnerIds': 'Standort-IDs aus dem Partner Center, je 4 bis 10 Ziffern.',
  'profile.preview': 'Zeigen, was sich ändern würde',
  'profile.cancel': 'Abbrechen',
  'profile.back': 'Zurück zum Formular',
  'profile.save': 'Speichern',
  'profile.problems':
    '{count, plural, one {Bitte prüfen Sie ein Feld noch einmal.} other {Bitte prüfen Sie # Felder noch einmal.}} Es ist noch nichts gespeichert.',
  'profile.problem.empty': 'Das ist noch leer.',
  'profile.problem.too-long': 'Es passen höchstens 200 Zeichen hinein.',
  'profile.problem.not-a-guid':
    '„{value}“ ist keine Objekt-ID. Sie sieht aus wie 00000000-0000-0000-0000-000000000000, nicht wie ein Name.',
  'profile.problem.a-domain':
    '„{value}“ ist eine Domain. Tragen Sie die Tenant-ID ein, eine GUID: Entra zeigt sie auf der Übersichtsseite.',
  'profile.problem.is-the-tenant': 'Das ist die Tenant-ID. Tragen Sie die Objekt-ID der Gruppe ein.',
  'profile.problem.same-group':
    'Das ist dieselbe Gruppe wie AdminAgents. Tragen Sie die andere ein, oder lassen Sie das Feld leer.',
  'profile.problem.same-tenant': 'Beide Organisationen haben diese Tenant-ID. Es müssen zwei sein.',
  'profile.problem.no-partner-id': '„{value}“ ist keine Partner-ID. Sie hat 4 bis 10 Ziffern und sonst nichts.',
  'profile.problem.too-many': 'Es passen höchstens 50 Partner-IDs hinein.',
  'profile.preview.title': 'Das würde sich ändern',
  'profile.preview.nothing': 'Es würde sich nichts ändern: So ist es gespeichert.',
  'profile.preview.meanwhile':
    'Während Sie schrieben, hat {who} das Profil geändert ({at}). Verglichen wird mit dem, was jetzt gespeichert ist.',
  'profile.preview.foreignTenant':
    'Ihre Tenant-ID ist nicht die des Tenants, aus dem Sie schreiben. Das ist richtig, wenn Sie für CSP einen eigenen Tenant haben.',
  'profile.preview.effect': 'Prüfungen werden von nun an danach beurteilt. Frühere Berichte bleiben, wie sie waren.',
  'profile.difference.name':
    '{holder, select, billTo {Name des Partners, dem Microsoft die Rechnung stellt} other {Name des Reseller of Record}}',
  'profile.difference.tenantId':
    '{holder, select, billTo {Tenant-ID des Partners, dem Microsoft die Rechnung stellt} other {Tenant-ID des Reseller of Record}}',
  'profile.difference.adminAgents':
    '{holder, select, billTo {AdminAgents des Partners, dem Microsoft die Rechnung stellt} other {AdminAgents des Reseller of Record}}',
  'profile.difference.helpdeskAgents':
    '{holder, select, billTo {HelpdeskAgents des Partners, dem Microsoft die Rechnung stellt} other {HelpdeskAgents des Reseller of Record}}',
  'profile.difference.partnerIds':
    '{holder, select, billTo {Partner-IDs des Partners, dem Microsoft die Rechnung stellt} other {Partner-IDs des Reseller of Record}}',
  'profile.difference.before': 'jetzt: {value}',
  'profile.difference.after': 'dann: {value}',
  'profile.difference.none': 'dann: nicht gesetzt',
  'profile.saved': 'Gespeichert. Von nun an prüfe ich nach diesem Profil.',
  'profile.cancelled': 'Es wurde nichts geändert.',
  'profile.gone': 'Dieses Formular ist schon gespeichert, oder es ist zu alt. Ihr Klick hat nichts geändert.',
} as const satisfies Record<keyof typeof english, string>;
