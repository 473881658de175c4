/** De opdrachten die alles wat bewaard wordt exporteren en importeren. */
export const backup = {
  'backup.usage':
    'Gebruik: npm run admin -- export BESTAND, of npm run admin -- import BESTAND. --lang en antwoordt in het Engels.',
  'backup.exported':
    '{rows, plural, one {Eén rij} other {# rijen}} uit {tables, plural, one {één tabel} other {# tabellen}} geëxporteerd naar {file}. Er staan namen van mensen en klanten in: bewaar het bestand even veilig als de database. Bewaarde aanmeldingen staan er versleuteld in, met TOKEN_KEY, en die sleutel staat er niet in.',
  'backup.imported':
    '{rows, plural, one {Eén rij is} other {# rijen zijn}} overgenomen in {tables, plural, one {één tabel} other {# tabellen}}, en elke tabel telt er evenveel als het bestand.',
  'backup.exists': '{file} bestaat al. Geef een ander bestand op.',
  'backup.unwritable': '{file} kan niet geschreven worden ({code}).',
  'backup.unreadable': '{file} kan niet gelezen worden ({code}).',
  'backup.untouched': 'De database blijft zoals die was.',
  'backup.problem.no-backup': '{file} is geen back-up van deze bot.',
  'backup.problem.newer': '{file} komt van een nieuwere versie van de bot. Importeer het met die versie.',
  'backup.problem.cut-off': '{file} houdt te vroeg op: de export is niet afgemaakt, of het bestand is afgekapt.',
  'backup.problem.target-used':
    'De back-up is ouder dan de tabellen van deze database. Geef een database op die nog door geen bot is gebruikt.',
  'backup.problem.damaged': '{file} is beschadigd op regel {line}, of kort daarvoor.',
  'backup.problem.not-empty': 'De database is niet leeg: er staan rijen in {table}. Geef een lege database op.',
  'backup.problem.count': 'Niet alle rijen van {table} staan in het bestand.',
} as const;
