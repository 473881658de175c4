/** Les commandes qui exportent et importent tout ce qui est conservé. */
export const backup = {
  'backup.usage':
    'Utilisation : npm run admin -- export FICHIER, ou npm run admin -- import FICHIER. --lang en répond en anglais.',
  'backup.exported':
    '{rows, plural, one {Une ligne} other {# lignes}} de {tables, plural, one {une table} other {# tables}} exportées dans {file}. Le fichier nomme des personnes et des clients : protégez-le aussi bien que la base. Les connexions conservées y sont chiffrées avec TOKEN_KEY ; cette clé n’y figure pas.',
  'backup.imported':
    '{rows, plural, one {Une ligne a été reprise} other {# lignes ont été reprises}} dans {tables, plural, one {une table} other {# tables}}, et chaque table en a autant que le fichier en a compté.',
  'backup.exists': '{file} existe déjà. Indiquez un autre fichier.',
  'backup.unwritable': '{file} ne peut pas être écrit ({code}).',
  'backup.unreadable': '{file} ne peut pas être lu ({code}).',
  'backup.untouched': 'La base reste comme elle était.',
  'backup.problem.no-backup': '{file} n’est pas une sauvegarde de ce bot.',
  'backup.problem.newer': '{file} vient d’une version plus récente du bot. Importez-le avec cette version.',
  'backup.problem.cut-off': '{file} s’arrête trop tôt : l’export n’est pas allé au bout, ou le fichier a été coupé.',
  'backup.problem.target-used':
    'La sauvegarde est plus ancienne que les tables de cette base. Indiquez une base qu’aucun bot n’a encore utilisée.',
  'backup.problem.damaged': '{file} est endommagé à la ligne {line}, ou juste avant.',
  'backup.problem.not-empty': 'La base n’est pas vide : il y a des lignes dans {table}. Indiquez une base vide.',
  'backup.problem.count': 'Les lignes de {table} ne sont pas toutes dans le fichier.',
} as const;
