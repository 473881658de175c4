import type { files as english } from '../en/files.ts';

/** Words around a file that is offered, in Dutch. */
export const files = {
  'file.summary': 'Mag ik {name} in je OneDrive zetten?',
  'file.done': '{name} staat in je OneDrive.',
  'file.declined': 'Goed, {name} wordt niet gemaakt. De inhoud blijft hier in de chat.',
  'file.over': 'Dat bestand staat niet meer klaar. Klik nog eens op de knop ervoor.',
  'file.notYours': 'Dat bestand is aan iemand anders aangeboden.',
  'file.failed': '{name} kon niet in je OneDrive worden gezet.',
  'file.failed.meaning': 'Verder is er niets veranderd, en er is nergens anders iets opgeslagen.',
  'file.failed.next': 'Klik nog eens op de knop ervoor. Lukt het weer niet, noem dan het nummer hieronder.',
  'file.refused': 'Ik heb {name} niet verstuurd: het opgegeven adres is geen adres van Microsoft dat ik ken.',
  'file.personal': 'Bestanden geef ik alleen in onze persoonlijke chat.',
  'file.noCard': 'Verschijnt hier geen bestandskaart, dan neemt deze Teams-app geen bestanden van bots aan.',
} as const satisfies Record<keyof typeof english, string>;
