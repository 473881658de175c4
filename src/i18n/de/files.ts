import type { files as english } from '../en/files.ts';

/** Words around a file that is offered, in German. */
export const files = {
  'file.summary': 'Darf ich {name} in Ihr OneDrive legen?',
  'file.done': '{name} liegt in Ihrem OneDrive.',
  'file.declined': 'Gut, {name} wird nicht erstellt. Der Inhalt bleibt hier im Chat.',
  'file.over': 'Diese Datei steht nicht mehr bereit. Klicken Sie noch einmal auf ihre Schaltfläche.',
  'file.notYours': 'Diese Datei wurde jemand anderem angeboten.',
  'file.failed': '{name} ließ sich nicht in Ihr OneDrive legen.',
  'file.failed.meaning': 'Sonst hat sich nichts geändert, und anderswo wurde nichts gespeichert.',
  'file.failed.next':
    'Klicken Sie noch einmal auf ihre Schaltfläche. Klappt es wieder nicht, nennen Sie die Nummer unten.',
  'file.refused':
    'Ich habe {name} nicht gesendet: Die genannte Adresse ist keine Adresse von Microsoft, die ich kenne.',
  'file.personal': 'Dateien gibt es nur in unserem persönlichen Chat.',
  'file.noCard': 'Erscheint hier keine Dateikarte, nimmt diese Teams-App keine Dateien von Bots an.',
} as const satisfies Record<keyof typeof english, string>;
