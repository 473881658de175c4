import type { files as english } from '../en/files.ts';

/** Words around a file that is offered, in German. */
export const files = {
  'file.summary': 'Darf ich {name} in Ihr OneDrive legen?',
  'file.done': '{name} liegt in Ihrem OneDrive.',
  'file.declined': 'Gut, {name} wird nicht erstellt. Worum es ging, bleibt hier im Chat.',
  'file.over': 'Dieses Angebot einer Datei ist abgelaufen. Wählen Sie die Schaltfläche dafür noch einmal.',
  'file.notYours': 'Diese Datei wurde jemand anderem angeboten.',
  'file.failed': '{name} ließ sich nicht in Ihr OneDrive legen.',
  'file.failed.meaning': 'Sonst hat sich nichts geändert, und anderswo wurde nichts gespeichert.',
  'file.failed.next':
    'Wählen Sie die Schaltfläche dafür noch einmal. Klappt es wieder nicht, nennen Sie die Nummer unten.',
  'file.refused': 'Ich habe {name} nicht gesendet: Der genannte Ort gehört zu keinem von Microsoft, den ich kenne.',
  'file.personal': 'Dateien kommen nur in unserem persönlichen Chat.',
  'file.noCard': 'Erscheint hier keine Dateikarte, nimmt dieses Programm keine Dateien von Bots an.',
} as const satisfies Record<keyof typeof english, string>;
