/** Die Befehle, die alles Gespeicherte exportieren und importieren. */
export const backup = {
  'backup.usage':
    'Aufruf: npm run admin -- export DATEI, oder npm run admin -- import DATEI. --lang en antwortet auf Englisch.',
  'backup.exported':
    '{rows, plural, one {Eine Zeile} other {# Zeilen}} aus {tables, plural, one {einer Tabelle} other {# Tabellen}} nach {file} exportiert. Die Datei nennt Personen und Kunden: Bewahren Sie sie so sicher auf wie die Datenbank. Gespeicherte Anmeldungen sind darin verschlüsselt, mit TOKEN_KEY, der Schlüssel selbst steht nicht darin.',
  'backup.imported':
    '{rows, plural, one {Eine Zeile wurde} other {# Zeilen wurden}} in {tables, plural, one {eine Tabelle} other {# Tabellen}} übernommen, und jede Tabelle hat so viele, wie die Datei gezählt hat.',
  'backup.exists': '{file} gibt es schon. Nennen Sie eine andere Datei.',
  'backup.unwritable': '{file} kann nicht geschrieben werden ({code}).',
  'backup.unreadable': '{file} kann nicht gelesen werden ({code}).',
  'backup.untouched': 'Die Datenbank bleibt, wie sie war.',
  'backup.problem.no-backup': '{file} ist keine Sicherung dieses Bots.',
  'backup.problem.newer':
    '{file} stammt von einer neueren Version des Bots. Importieren Sie die Datei mit jener Version.',
  'backup.problem.cut-off': '{file} endet zu früh: Der Export wurde nicht fertig, oder die Datei wurde abgeschnitten.',
  'backup.problem.target-used':
    'Die Sicherung ist älter als die Tabellen dieser Datenbank. Nennen Sie eine Datenbank, die noch kein Bot benutzt hat.',
  'backup.problem.damaged': '{file} ist in Zeile {line} beschädigt, oder kurz davor.',
  'backup.problem.not-empty':
    'Die Datenbank ist nicht leer: In {table} stehen Zeilen. Nennen Sie eine leere Datenbank.',
  'backup.problem.count': 'Nicht alle Zeilen von {table} stehen in der Datei.',
} as const;
