import type { failures as english } from '../en/failures.ts';

/** Why a check could not be made, in Dutch: what happened, what it means, what to do next. */
export const failures = {
  'checkFailure.malformed-tenant.happened': 'Dat is geen tenant-ID of domein.',
  'checkFailure.malformed-tenant.meaning': 'Ik vind een klant via de tenant-ID of een van de domeinen.',
  'checkFailure.malformed-tenant.next':
    'Kopieer de tenant-ID uit Partner Center, of typ een domein zoals fabrikam.com.',

  'checkFailure.unknown-tenant.happened': 'Microsoft kent geen tenant met die ID of dat domein.',
  'checkFailure.unknown-tenant.meaning':
    'Er is niets gelezen. Meestal is het een typefout; het kan ook dat een domein in geen enkele tenant is geverifieerd.',
  'checkFailure.unknown-tenant.next':
    'Vergelijk het met de pagina van de klant in Partner Center en probeer het opnieuw.',

  'checkFailure.no-consent.happened': 'De tenant van de klant kent de identiteit niet waarmee ik controleer.',
  'checkFailure.no-consent.meaning': 'Er is niets gelezen. Of je daar PEC krijgt, blijkt hier niet uit.',
  'checkFailure.no-consent.next':
    'Een beheerder van de klant kan de app toestemming (consent) geven, en de rol Reader op de subscriptions.',

  'checkFailure.bad-credentials.happened': 'Mijn eigen aanmelding is geweigerd.',
  'checkFailure.bad-credentials.meaning':
    'Het secret of certificaat van de app waarmee ik controleer, klopt niet of is verlopen. Het ligt niet aan de klant.',
  'checkFailure.bad-credentials.next': 'Vraag de beheerders van deze bot om het te vernieuwen.',

  'checkFailure.sign-in-required.happened': 'De tenant van de klant wil dat een persoon zich aanmeldt.',
  'checkFailure.sign-in-required.meaning':
    'De aanmeldregels daar laten de identiteit niet zelfstandig toe. Er is niets gelezen.',
  'checkFailure.sign-in-required.next': 'Vraag een beheerder van de klant welke aanmeldregel voor de app geldt.',

  'checkFailure.unreachable.happened': 'Azure was niet te bereiken.',
  'checkFailure.unreachable.meaning':
    'Er is niets gelezen. Meestal ligt het aan het netwerk of aan het adres van Azure.',
  'checkFailure.unreachable.next':
    'Probeer het over een minuut opnieuw. Blijft het zo, meld het dan aan de beheerders van deze bot.',

  'checkFailure.service-unavailable.happened': 'Azure gaf alleen maar fouten terug.',
  'checkFailure.service-unavailable.meaning': 'Er was niets te lezen. Het ligt niet aan je toegang.',
  'checkFailure.service-unavailable.next': 'Probeer het over een paar minuten opnieuw, of kijk op status.azure.com.',

  'checkFailure.forbidden.happened': 'Ik zie geen enkele subscription van deze klant.',
  'checkFailure.forbidden.meaning':
    'De identiteit waarmee ik controleer, heeft daar geen rol. Misschien krijg je er wel PEC: ik kan alleen niet kijken.',
  'checkFailure.forbidden.next':
    'Reader op de subscriptions is voor mij genoeg om te controleren. Reader levert zelf geen PEC op.',

  'checkFailure.cancelled.happened': 'De controle is gestopt.',
  'checkFailure.cancelled.meaning': 'Dat gebeurde voordat er iets te tonen was.',
  'checkFailure.cancelled.next': 'Controleer opnieuw wanneer je wilt.',

  'checkFailure.timed-out.happened': 'De controle duurde te lang.',
  'checkFailure.timed-out.meaning': 'Azure antwoordde niet op tijd, en er was niets te lezen.',
  'checkFailure.timed-out.next': 'Probeer het over een paar minuten opnieuw.',

  'checkFailure.unexpected.happened': 'De controle mislukte op een manier die ik niet had verwacht.',
  'checkFailure.unexpected.meaning': 'Bij de klant is niets veranderd; ik lees alleen.',
  'checkFailure.unexpected.next':
    'Probeer het nog een keer. Gaat het weer mis, geef dan het nummer hieronder door aan de beheerders van deze bot.',

  'checkFailure.no-profile.happened': 'Ik weet nog niet voor wie ik controleer.',
  'checkFailure.no-profile.meaning':
    'Zonder je tenant-ID en de object-ID’s van je agentgroepen kan ik jouw toegang niet van die van een ander onderscheiden.',
  'checkFailure.no-profile.next':
    'De beheerders van deze bot kunnen het partnerprofiel instellen: PARTNER_PROFILE verwijst naar het bestand.',

  'checkFailure.no-identity.happened': 'Ik heb geen identiteit om mee te controleren.',
  'checkFailure.no-identity.meaning':
    'Vragen kan ik beantwoorden; voor een controle moet iemand me een identiteit geven die de Azure-omgeving van de klant mag lezen.',
  'checkFailure.no-identity.next':
    'De beheerders van deze bot kunnen CHECK_TENANT_ID, CHECK_CLIENT_ID en een secret of certificaat instellen.',

  'checkFailure.gone.happened': 'Die controle heb ik niet meer.',
  'checkFailure.gone.meaning': 'De controle is te oud, of is van iemand anders.',
  'checkFailure.gone.next': 'Controleer de klant opnieuw voor het antwoord van vandaag.',
} as const satisfies Record<keyof typeof english, string>;
