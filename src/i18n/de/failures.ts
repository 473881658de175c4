import type { failures as english } from '../en/failures.ts';

/** Why a check could not be made: what happened, what it means, what to do next. */
export const failures = {
  'checkFailure.malformed-tenant.happened': 'Das ist weder eine Tenant-ID noch eine Domain.',
  'checkFailure.malformed-tenant.meaning':
    'Einen Kunden finde ich über seine Tenant-ID oder eine seiner Domains, und über nichts anderes.',
  'checkFailure.malformed-tenant.next':
    'Kopieren Sie die Tenant-ID aus dem Partner Center, oder geben Sie eine Domain wie fabrikam.com ein.',

  'checkFailure.unknown-tenant.happened': 'Unter dieser ID oder Domain kennt Microsoft keinen Tenant.',
  'checkFailure.unknown-tenant.meaning':
    'Es wurde nichts gelesen. Meist ist es ein Tippfehler; es kann auch sein, dass die Domain in keinem Tenant bestätigt ist.',
  'checkFailure.unknown-tenant.next':
    'Vergleichen Sie die Angabe mit der Seite des Kunden im Partner Center, und versuchen Sie es noch einmal.',

  'checkFailure.no-consent.happened': 'Der Tenant des Kunden kennt die Identität nicht, mit der ich prüfe.',
  'checkFailure.no-consent.meaning':
    'Es wurde nichts gelesen. Ob Sie dort PEC bekommen, lässt sich daraus nicht ablesen.',
  'checkFailure.no-consent.next':
    'Ein Administrator des Kunden kann der App zustimmen und ihr auf den Subscriptions die Rolle Reader geben.',

  'checkFailure.bad-credentials.happened': 'Meine eigene Anmeldung wurde abgelehnt.',
  'checkFailure.bad-credentials.meaning':
    'Das Secret oder Zertifikat der App, mit der ich prüfe, ist falsch oder abgelaufen. Am Kunden liegt es nicht.',
  'checkFailure.bad-credentials.next': 'Bitten Sie die Betreiber dieses Bots, es zu erneuern.',

  'checkFailure.sign-in-required.happened': 'Der Tenant des Kunden verlangt, dass sich ein Mensch anmeldet.',
  'checkFailure.sign-in-required.meaning':
    'Seine Anmelderegeln lassen die Identität allein nicht hinein. Es wurde nichts gelesen.',
  'checkFailure.sign-in-required.next':
    'Fragen Sie einen Administrator des Kunden, welche Anmelderegel für die App gilt.',

  'checkFailure.unreachable.happened': 'Azure war nicht erreichbar.',
  'checkFailure.unreachable.meaning':
    'Es wurde nichts gelesen. Meist liegt es am Netzwerk oder an der Adresse von Azure.',
  'checkFailure.unreachable.next':
    'Versuchen Sie es in einer Minute noch einmal. Bleibt es dabei, sagen Sie den Betreibern dieses Bots Bescheid.',

  'checkFailure.service-unavailable.happened': 'Azure hat nur mit Fehlern geantwortet.',
  'checkFailure.service-unavailable.meaning': 'Es ließ sich nichts lesen. An Ihrem Zugriff liegt es nicht.',
  'checkFailure.service-unavailable.next':
    'Versuchen Sie es in ein paar Minuten noch einmal, oder sehen Sie auf status.azure.com nach.',

  'checkFailure.forbidden.happened': 'Ich sehe keine Subscription dieses Kunden.',
  'checkFailure.forbidden.meaning':
    'Die Identität, mit der ich prüfe, hat dort keine Rolle. Vielleicht bekommen Sie trotzdem PEC: Ich kann nur nicht nachsehen.',
  'checkFailure.forbidden.next':
    'Reader auf den Subscriptions reicht mir für die Prüfung. Reader allein bringt keinen PEC.',

  'checkFailure.cancelled.happened': 'Die Prüfung wurde abgebrochen.',
  'checkFailure.cancelled.meaning': 'Bis dahin gab es noch nichts zu zeigen.',
  'checkFailure.cancelled.next': 'Prüfen Sie noch einmal, wann immer Sie möchten.',

  'checkFailure.timed-out.happened': 'Die Prüfung hat zu lange gedauert.',
  'checkFailure.timed-out.meaning': 'Azure hat nicht rechtzeitig geantwortet, und es ließ sich nichts lesen.',
  'checkFailure.timed-out.next': 'Versuchen Sie es in ein paar Minuten noch einmal.',

  'checkFailure.unexpected.happened': 'Die Prüfung ist auf eine Weise gescheitert, mit der ich nicht gerechnet habe.',
  'checkFailure.unexpected.meaning': 'Beim Kunden wurde nichts geändert; ich lese immer nur.',
  'checkFailure.unexpected.next':
    'Versuchen Sie es noch einmal. Klappt es wieder nicht, nennen Sie den Betreibern dieses Bots die Nummer unten.',

  'checkFailure.no-profile.happened': 'Ich weiß noch nicht, für wen ich prüfe.',
  'checkFailure.no-profile.meaning':
    'Ohne Ihre Tenant-ID und die Objekt-IDs Ihrer Agent-Gruppen kann ich Ihren Zugriff nicht von dem anderer unterscheiden.',
  'checkFailure.no-profile.next':
    'Die Betreiber dieses Bots können das Partnerprofil einrichten: PARTNER_PROFILE nennt die Datei.',

  'checkFailure.no-identity.happened': 'Ich habe keine Identität, mit der ich prüfen kann.',
  'checkFailure.no-identity.meaning':
    'Fragen kann ich beantworten; für eine Prüfung muss mir jemand eine Identität geben, die das Azure des Kunden lesen darf.',
  'checkFailure.no-identity.next':
    'Die Betreiber dieses Bots können CHECK_TENANT_ID, CHECK_CLIENT_ID und die Anmeldedaten dazu setzen.',

  'checkFailure.gone.happened': 'Diese Prüfung habe ich nicht mehr.',
  'checkFailure.gone.meaning': 'Sie ist zu alt, oder sie gehört jemand anderem.',
  'checkFailure.gone.next': 'Prüfen Sie den Kunden noch einmal, dann haben Sie den Stand von heute.',
} as const satisfies Record<keyof typeof english, string>;
