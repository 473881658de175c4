import type { denials as english } from '../en/denials.ts';

/** Waarom iemand iets niet mag: wat er is, wat het betekent en wie dat kan veranderen. */
export const denials = {
  'denial.unknown-sender.happened': 'Ik kon niet met zekerheid zien wie je bent.',
  'denial.unknown-sender.meaning':
    'Teams gaf me je account en de tenant ervan niet door, en alleen daaraan geef ik rechten.',
  'denial.unknown-sender.next':
    'Probeer het over een minuut opnieuw, of in een persoonlijke chat met mij. Blijft het zo, zeg het dan tegen de beheerders van deze bot.',

  'denial.not-a-member.happened': 'Je hoort niet bij een partner waarvoor ik werk.',
  'denial.not-a-member.meaning':
    'Vragen over PEC beantwoord ik voor iedereen. Klanten en profielen laat ik alleen zien aan mensen van hun eigen partner.',
  'denial.not-a-member.next': 'Vraag de beheerders van deze bot om je aan je partner toe te voegen.',

  'denial.no-profile.happened': 'Ik weet nog niet voor wie ik controleer.',
  'denial.no-profile.meaning':
    'Zonder je tenant-ID en de object-ID’s van je agentgroepen kan ik jouw toegang niet van die van een ander onderscheiden.',
  'denial.no-profile.next':
    'De beheerders van deze bot kunnen het partnerprofiel instellen: PARTNER_PROFILE verwijst naar het bestand.',

  'denial.admins-only.happened': 'Dat mag alleen een partnerbeheerder.',
  'denial.admins-only.meaning': 'Het verandert wat ik voor iedereen bij je partner doe.',
  'denial.admins-only.next': 'Vraag een partnerbeheerder om het te doen, of om jou ook beheerder te maken.',

  'denial.operators-only.happened': 'Dat mogen alleen de beheerders van deze bot.',
  'denial.operators-only.meaning': 'Het gaat over de partners waarvoor deze bot werkt.',
  'denial.operators-only.next': 'Vraag het aan hen. Zij kunnen je Entra-object-ID toevoegen aan OPERATORS.',

  'denial.no-grant.happened': 'Je mag dat niet met mijn eigen identiteit laten controleren.',
  'denial.no-grant.meaning':
    'Een controle leest de Azure-omgeving van een klant met de rechten van de bot. Daarom bepaalt een partnerbeheerder wie welke klant mag laten controleren. Of ik de klant ken, zeg ik alleen tegen wie dat mag.',
  'denial.no-grant.next':
    'Vraag een partnerbeheerder om het je toe te staan. Ik kan laten zien wat je het best stuurt.',

  'denial.not-your-customer.happened': 'Dat is hier geen klant van deze partner.',
  'denial.not-your-customer.meaning':
    'De beheerders van deze bot bepalen welke klanten bij een partner horen, en andere controleer ik er niet voor.',
  'denial.not-your-customer.next': 'Hoort de klant er wel bij, vraag hen dan om die toe te voegen, met de tenant-ID.',

  'denial.group-unreadable.happened': 'Ik kon niet opzoeken of je in een groep zit die het mag.',
  'denial.group-unreadable.meaning': 'Zolang ik het niet weet, is het antwoord nee.',
  'denial.group-unreadable.meaning.no-identity': 'Ik heb geen identiteit om Microsoft Graph mee te bevragen.',
  'denial.group-unreadable.meaning.no-consent':
    'Jullie tenant kent de identiteit niet waarmee ik Microsoft Graph bevraag.',
  'denial.group-unreadable.meaning.forbidden':
    'De identiteit waarmee ik Microsoft Graph bevraag, mag geen groepsleden lezen.',
  'denial.group-unreadable.meaning.not-found': 'Je account of de groep staat niet in de directory waar ik keek.',
  'denial.group-unreadable.meaning.unreachable': 'Microsoft Graph gaf geen antwoord.',
  'denial.group-unreadable.next.no-identity':
    'Een partnerbeheerder kan het je op naam toestaan in plaats van via een groep.',
  'denial.group-unreadable.next.no-consent':
    'Een partnerbeheerder kan de tenant toestemming aan de app laten geven, of het je op naam toestaan.',
  'denial.group-unreadable.next.forbidden':
    'Een beheerder van jullie tenant kan de app GroupMember.Read.All en User.ReadBasic.All geven, of een partnerbeheerder staat het je op naam toe.',
  'denial.group-unreadable.next.not-found':
    'Een partnerbeheerder kan de groeps-ID nakijken, of het je op naam toestaan.',
  'denial.group-unreadable.next.unreachable': 'Probeer het over een minuut opnieuw.',

  'denial.not-recorded.happened': 'Ik kon niet vastleggen dat je dit vroeg, dus heb ik het niet gedaan.',
  'denial.not-recorded.meaning':
    'Wat een klant uitleest of iets verandert, doe ik alleen als dat ook echt is vastgelegd. Meestal ligt het aan de database.',
  'denial.not-recorded.next':
    'Probeer het over een minuut opnieuw. Blijft het zo, zeg het dan tegen de beheerders van deze bot.',

  'denial.choose-partner.happened': 'Voor welke partner vraag je dit?',
  'denial.choose-partner.meaning':
    'Je mag namens meerdere partners werken en ik gok niet. Ik onthoud je keuze in deze chat.',
  'denial.choose-partner.next': 'Kies hieronder, of typ “partner” en de naam.',
} as const satisfies Record<keyof typeof english, string>;
