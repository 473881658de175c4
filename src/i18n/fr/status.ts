/** Mots de la vue d’ensemble pour les responsables du bot et les administrateurs partenaires. */
export const status = {
  'status.title': 'Où en sont les surveillances',
  'status.watches': 'Surveillances',
  'status.watchesLine':
    '{active, plural, one {# active} other {# actives}}, {paused, plural, one {# en pause} other {# en pause}}',
  'status.unreachable':
    '{count, plural, one {# dans une conversation que je ne peux plus joindre} other {# dans des conversations que je ne peux plus joindre}}',
  'status.late': '{count, plural, one {# a plus de dix minutes de retard} other {# ont plus de dix minutes de retard}}',
  'status.last': 'Dernière vérification',
  'status.next': 'Prochaine vérification',
  'status.none': 'aucune',
  'status.runs': 'Vérifications des dernières 24 heures',
  'status.runsLine':
    '{ok, plural, one {# réussie} other {# réussies}}, {failed, plural, one {# échouée} other {# échouées}}',
  'status.runsFailed': 'Raisons des échecs : {reasons}',
  'status.alerts': 'Alertes ouvertes',
  'status.queue': 'File d’attente',
  'status.queueLine':
    '{waiting, plural, one {# en attente} other {# en attente}}, {active, plural, one {# en cours} other {# en cours}}, {dead, plural, one {# abandonnée} other {# abandonnées}}',
  'status.messages': 'Messages envoyés et en attente',
  'status.messagesLine':
    '{sent, plural, one {# envoyé} other {# envoyés}} ces dernières 24 heures, {pending, plural, one {# en attente} other {# en attente}}',
  'status.waitingSince': 'le plus ancien depuis le {since}',
  'status.undelivered': 'Non remis',
  'status.undeliveredLine':
    '{failed, plural, one {# refusé} other {# refusés}}, {gone, plural, one {# vers une conversation disparue} other {# vers des conversations disparues}}',
  'status.unknown': 'Incertain',
  'status.unknownLine':
    '{count, plural, one {# a été envoyé sans confirmation. Il n’est pas renvoyé, car il est peut-être arrivé.} other {# ont été envoyés sans confirmation. Ils ne sont pas renvoyés, car ils sont peut-être arrivés.}}',
  'status.summary': '{active, plural, one {# surveillance est active} other {# surveillances sont actives}}.',
  'status.gone': 'Conversations injoignables : {ids}',
  'admin.status.usage': 'Utilisation : npm run admin -- status [--json] [--lang en|nl|de|fr]',
  'admin.watchAll.usage':
    'Utilisation : npm run admin -- watch-all <ID de tenant du partenaire> --conversation <ID> [--time-zone Europe/Paris] [--lang en|nl|de|fr]',
  'admin.noBot': 'Aucun bot n’a encore rien enregistré sous {dataDir}.',
  'admin.watchAll.noConversation':
    'Le bot ne connaît pas cette conversation. Mentionnez-le une fois là-bas, puis réessayez.',
  'admin.watchAll.done':
    '{added, plural, =0 {Aucun client ajouté} one {# client ajouté} other {# clients ajoutés}} ; {known, plural, one {# y était déjà surveillé} other {# y étaient déjà surveillés}}. Les vérifications sont réparties sur la journée.',
  'admin.watchAll.none':
    'Aucun client de ce partenaire n’est encore connu : aucun n’est inscrit et aucun n’a été vérifié.',
} as const;
