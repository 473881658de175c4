import type { check as english } from '../en/check.ts';

/** Words of a check: asking for it, watching it run, reading its report. */
export const check = {
  'check.prompt.title': 'Quel client ?',
  'check.prompt.text': 'Je ne fais que lire. Rien ne change chez le client.',
  'check.prompt.label': 'ID de tenant ou domaine du client',
  'check.prompt.placeholder': 'contoso.onmicrosoft.com',
  'check.prompt.error': 'Écrivez un ID de tenant ou un domaine, par exemple contoso.onmicrosoft.com.',
  'check.prompt.submit': 'Vérifier',
  'check.prompt.demo': 'Ou essayez l’un de ceux-ci',
  'check.prompt.summary': 'Quel client dois-je vérifier ? Tapez son ID de tenant ou son domaine.',

  'check.near.one': 'Vouliez-vous dire {customer} ?',
  'check.near.many': 'Lequel de ces clients est-ce ?',
  'check.near.else':
    'Si vous pensez à un autre client, copiez l’ID de tenant depuis le Partner Center, ou tapez un domaine, par exemple fabrikam.com.',

  'check.progress.title': 'Vérification de {customer}',
  'check.progress.titlePrivate': 'Vérification d’un client',
  'check.progress.count':
    '{done, plural, one {# abonnement sur {total, number}} other {# abonnements sur {total, number}}}',
  'check.progress.starting': 'Recherche des abonnements',
  'check.progress.reading': 'Je lis {subject} · {seconds, plural, one {# seconde} other {# secondes}}',
  'check.progress.elapsed': '{seconds, plural, one {# seconde} other {# secondes}}',
  'check.stop': 'Arrêter',
  'check.stopping': 'J’arrête. Ce qui a été lu jusqu’ici suit.',

  'report.headline.all':
    '{customer} : {total, plural, one {l’abonnement génère du PEC} other {les # abonnements génèrent du PEC}}',
  'report.headline.some':
    '{customer} : {earning, plural, one {# abonnement sur {total, number} génère du PEC} other {# abonnements sur {total, number} génèrent du PEC}}',
  'report.headline.none':
    '{customer} : {total, plural, one {l’abonnement ne génère pas clairement du PEC} other {aucun des # abonnements ne génère clairement du PEC}}',
  'report.headline.notEarning':
    '{customer} : {total, plural, one {l’abonnement ne génère pas de PEC} other {aucun des # abonnements ne génère de PEC}}',
  'report.headline.atRisk':
    '{customer} : {total, plural, one {l’abonnement est à risque} other {les # abonnements sont à risque}}',
  'report.headline.partial':
    '{customer} : {total, plural, one {l’abonnement génère du PEC en partie} other {les # abonnements génèrent du PEC en partie}}',
  'report.headline.unknown':
    '{customer} : impossible de dire si {total, plural, one {l’abonnement génère} other {les # abonnements génèrent}} du PEC',
  'report.headline.empty': '{customer} : aucun abonnement à évaluer',
  'report.empty.text':
    'L’identité qui vérifie ne voit ici aucun abonnement. Il lui faut le rôle Reader sur les abonnements pour les voir.',
  'report.empty.unread': 'Les abonnements n’ont pas pu être lus : nous ne pouvons rien en dire.',
  'report.row': '{name} · {verdict}',
  'report.open': 'Afficher le détail de {name}',
  'report.shown':
    'Abonnements {from, number} à {to, number} sur {total, number}, les problèmes d’abord. Sélectionnez-en un pour voir le détail.',
  'report.select': 'Sélectionnez un abonnement pour voir le détail.',
  'report.showAll': '{total, plural, one {Afficher l’abonnement} other {Tout afficher (#)}}',
  'report.next': '{count, plural, one {Le suivant} other {Les # suivants}}',
  'report.previous': '{count, plural, one {Le précédent} other {Les # précédents}}',
  'report.recheck': 'Vérifier à nouveau',
  'report.back': 'Retour au rapport',
  'report.full': 'vérification complète',
  'report.sweep': 'survol',
  'report.readAs': 'Lu en tant que : {identity} · {depth} · {when}',
  'report.confidence':
    'Ceci ne montre que le côté autorisations. Le fichier d’utilisation quotidienne montre ce que Microsoft a crédité ; comptez 48 heures.',
  'report.sweepNote':
    'Un survol ne lit ni les dates de fin, ni les attributions de refus, ni si l’offre est l’ancienne : ici, le PEC signifie qu’un accès a été trouvé. Une vérification complète (--depth full) lit le reste.',
  'report.unread': '{count, plural, one {# élément n’a pas pu être lu} other {# éléments n’ont pas pu être lus}}',
  'report.unreadOn': '{text} ({count, number} fois)',
  'report.more': '{count, plural, one {et # autre} other {et # autres}}',
  'report.stopped': 'La vérification a été arrêtée. Voici ce qui avait été lu.',

  'report.history': 'Historique',
  'report.since': 'Depuis le {date} : {changes}.',

  'change.count.worse': '{count, plural, one {# dégradé} other {# dégradés}}',
  'change.count.better': '{count, plural, one {# amélioré} other {# améliorés}}',
  'change.count.new': '{count, plural, one {# nouveau} other {# nouveaux}}',
  'change.count.gone': '{count, plural, one {# qui n’apparaît plus} other {# qui n’apparaissent plus}}',
  'change.count.unclear': '{count, plural, one {# non comparable} other {# non comparables}}',
  'change.count.changed':
    '{count, plural, one {# comme avant mais pour d’autres raisons} other {# comme avant mais pour d’autres raisons}}',
  'change.line.worse': '{name} : dégradé, {before} → {after}',
  'change.line.better': '{name} : amélioré, {before} → {after}',
  'change.line.new': '{name} : nouveau, {after}',
  'change.line.gone': '{name} : n’apparaît plus, avant : {before}',
  'change.line.unclear': '{name} : avant {before}, maintenant {after} ; ce n’est peut-être pas un changement',
  'change.line.changed': '{name} : toujours {after}, pour d’autres raisons',

  'history.prompt.title': 'L’historique de quel client ?',
  'history.prompt.text': 'Je montre les vérifications que j’ai conservées pour un client, et ce qui a changé.',
  'history.prompt.submit': 'Afficher l’historique',
  'history.prompt.summary': 'De quel client dois-je montrer l’historique ? Tapez son ID de tenant ou son domaine.',
  'history.title': '{customer} : {count, plural, one {# vérification conservée} other {# vérifications conservées}}',
  'history.none': 'Je n’ai conservé aucune vérification de ce client.',
  'history.none.next': 'Vérifiez-le aujourd’hui : ce qui changera ensuite figurera ici.',
  'history.empty': 'Aucun abonnement n’a pu être évalué.',
  'history.onlyOne': 'Il n’y a pas encore de vérification antérieure pour comparer.',
  'history.changes': 'Ce qui a changé depuis le {when}',
  'history.nothing': 'Rien n’a changé depuis le {when}.',
  'history.checks': 'La plus récente d’abord. Sélectionnez-en une pour l’ouvrir.',
  'history.rowPartial': '{when} · tout n’a pas pu être lu',
  'history.open': 'Ouvrir la vérification du {when}',
  'history.next': 'Plus anciennes',
  'history.previous': 'Plus récentes',
  'history.channel':
    '{count, plural, one {# vérification est conservée} other {# vérifications sont conservées}} pour ce client. Dans la plus récente, {earning, plural, one {# abonnement sur {total, number} génère du PEC} other {# abonnements sur {total, number} génèrent du PEC}}.',
  'history.channelNone': 'Aucune vérification de ce client n’est conservée.',

  'attest.button.linked': 'Je l’ai liée',
  'attest.button.ours': 'Elle est à nous et liée',
  'attest.pick.title': 'De quelle identité s’agit-il ?',
  'attest.pick.row': '{role} ← {principal}',
  'attest.form.title': 'Déclarer que cette identité est liée',
  'attest.form.identity': 'Identité',
  'attest.form.role': 'Rôle',
  'attest.form.directory': 'Annuaire',
  'attest.form.how': 'Connectez-vous avec cette identité dans cet annuaire et lancez : az managementpartner show',
  'attest.form.statement':
    'En envoyant ceci, vous déclarez avoir lancé la commande avec cette identité et avoir vu l’ID partenaire ci-dessous. Je note votre nom et la date, et je compte l’accès à partir de là.',
  'attest.form.partnerId': 'ID partenaire affiché',
  'attest.form.partnerIdError': 'Écrivez l’ID partenaire affiché par la commande : des chiffres seulement.',
  'attest.form.signedInAs': 'ID d’objet de l’identité utilisée pour vous connecter',
  'attest.form.signedInAsHelp':
    'Une délégation peut nommer un groupe. Dans ce cas, donnez l’ID d’objet du membre qui porte le lien.',
  'attest.form.signedInAsError': 'Écrivez un ID d’objet, par exemple 00000000-0000-0000-0000-000000000000.',
  'attest.form.submit': 'Je le déclare',
  'attest.form.back': 'Retour sans déclarer',
  'attest.form.summary': 'Indiquez à quel ID partenaire cette identité est liée.',
  'attest.problem.partner-id': '« {partnerId} » n’est pas un ID partenaire : il compte de quatre à dix chiffres.',
  'attest.problem.not-yours':
    '{partnerId} n’est pas parmi vos ID partenaire ({partnerIds}) : un tel lien compte donc pour quelqu’un d’autre. Faites pointer le lien vers l’un des vôtres, ou demandez aux personnes qui gèrent ce bot d’ajouter {partnerId} au profil.',
  'attest.problem.object-id': '« {objectId} » n’est pas un ID d’objet.',
  'attest.problem.full': 'Le profil contient déjà le maximum d’identités liées. Retirez-en d’abord une.',
  'attest.label': 'Déclaré',
  'attest.line': '{principal} : lié à l’ID partenaire {partnerId}, déclaré par {who} le {date}.',
  'attest.takeBack': 'Retirer la déclaration',
  'attest.saved': 'Votre déclaration est notée. Vérifiez à nouveau le client pour voir ce qu’elle change.',

  'detail.title.troubled': '✅ {name} : l’accès compte, mais Azure indique {state}',
  'detail.title.earning': '✅ {name} génère du PEC',
  'detail.title.partial': '◐ {name} génère du PEC en partie',
  'detail.title.at-risk': '🟡 {name} génère du PEC, mais celui-ci est à risque',
  'detail.title.not-earning': '⛔ {name} ne génère pas de PEC',
  'detail.title.unknown': '❔ Impossible de dire si {name} génère du PEC',
  'detail.customer': 'Client',
  'detail.tenant': 'ID de tenant',
  'detail.subscription': 'ID d’abonnement',
  'detail.why': 'Pourquoi',
  'detail.whyEarning': 'Vous avez un accès permanent qui compte sur tout l’abonnement.',
  'detail.saw': 'Ce que nous avons vu',
  'detail.sawNothing': 'Aucun accès qui soit le vôtre, d’après votre profil.',
  'detail.sawUnread': 'Rien : l’endroit où un accès se verrait n’a pas pu être lu.',
  'detail.sawCandidates':
    'Aucun accès connu comme le vôtre. Pour les identités sur lesquelles cette carte vous interroge, vous seul pouvez le dire.',
  'detail.counts': '✓ {grant}',
  'detail.countsNot': '✗ {grant}',
  'detail.fix': 'Que faire',
  'detail.show.az': 'Azure CLI',
  'detail.show.powershell': 'PowerShell',
  'detail.show.portal': 'Portail',
  'detail.commands.az': 'Azure CLI',
  'detail.commands.powershell': 'PowerShell',
  'detail.commands.portal': 'Portail Azure',
  'detail.show.template': 'Modèle',
  'detail.commands.template': 'lighthouse.json : copiez tout dans un fichier de ce nom',
  'detail.show.parameters': 'Paramètres',
  'detail.commands.parameters': 'lighthouse.parameters.json : copiez tout dans un fichier de ce nom',
  'detail.notes': 'À savoir aussi',
  'detail.source': 'Source : [{title}]({url})',
  'detail.sourceTitle': 'Microsoft Learn',

  'channel.headline':
    'Vérifié pour {asker} : {earning, plural, one {# abonnement sur {total, number} génère du PEC} other {# abonnements sur {total, number} génèrent du PEC}}.',
  'channel.headlineNobody':
    'Vérifié : {earning, plural, one {# abonnement sur {total, number} génère du PEC} other {# abonnements sur {total, number} génèrent du PEC}}.',
  'channel.attention':
    '{count, plural, =0 {Rien à signaler.} one {# abonnement est à examiner.} other {# abonnements sont à examiner.}}',
  'channel.empty': 'Vérifié : aucun abonnement n’a pu être évalué.',
  'channel.private': 'Les noms et les raisons sont réservés à la personne qui peut les voir.',
  'channel.details': 'M’envoyer le détail',

  'failure.next': 'Que faire',
  'failure.errorId': 'Si vous demandez de l’aide, indiquez {errorId}.',

  'check.cli.usage':
    'Usage : npm run check -- --tenant <ID de tenant ou domaine> [--depth full|sweep] [--save-snapshot <fichier>] [--lang en|nl|de|fr] [--json]\n        npm run check -- --snapshot <fichier> [--lang en|nl|de|fr] [--json]\nLes deux acceptent --plan <fichier.pdf|fichier.xlsx> [--spend=<montant, <ID d’abonnement>=<montant>, ou un fichier qui en contient>] …\n\nCode de sortie : 0 tous les abonnements génèrent du PEC, 1 ce n’est pas le cas partout, 2 la vérification n’a pas pu être faite.',
  'check.cli.snapshotUnreadable': 'L’instantané {path} ne peut pas être évalué : {problem}',
  'check.cli.snapshotNotSaved': 'L’instantané n’a pas pu être enregistré dans {path} : {problem}',
} as const satisfies Record<keyof typeof english, string>;
