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

  'check.progress.title': 'Vérification de {customer}',
  'check.progress.titlePrivate': 'Vérification d’un client',
  'check.progress.count':
    '{total, plural, one {{done, number} abonnement sur #} other {{done, number} sur # abonnements}}',
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
    '{customer} : {total, plural, one {il n’est pas certain que l’abonnement génère du PEC} other {aucun des # abonnements ne génère du PEC de façon certaine}}',
  'report.headline.empty': '{customer} : aucun abonnement à évaluer',
  'report.empty.text':
    'L’identité qui vérifie ne voit ici aucun abonnement. Il lui faut le rôle Reader sur les abonnements pour les voir.',
  'report.empty.unread': 'Les abonnements n’ont pas pu être lus ; rien n’en est donc dit.',
  'report.row': '{name} · {verdict}',
  'report.open': 'Afficher le détail de {name}',
  'report.shown':
    'Abonnements {from, number} à {to, number} sur {total, number}, les plus graves d’abord. Sélectionnez-en un pour voir le détail.',
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
  'report.unread': '{count, plural, one {# élément n’a pas pu être lu} other {# éléments n’ont pas pu être lus}}',
  'report.unreadOn': '{text} ({count, number} fois)',
  'report.more': '{count, plural, one {et # autre} other {et # autres}}',
  'report.stopped': 'La vérification a été arrêtée. Voici ce qui avait été lu.',

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
  'detail.sawNothing': 'Aucun accès à évaluer.',
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
  'detail.commands.template': 'Modèle ARM',
  'detail.notes': 'À savoir aussi',
  'detail.unread': 'Lecture impossible',
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

  'failure.meaning': 'Ce que cela signifie : {text}',
  'failure.next': 'Que faire',
  'failure.errorId': 'Si vous demandez de l’aide, indiquez {errorId}.',

  'check.cli.usage':
    'Usage : npm run check -- --tenant <ID de tenant ou domaine> [--depth full|sweep] [--save-snapshot <fichier>] [--json]\n        npm run check -- --snapshot <fichier> [--json]\n\nCode de sortie : 0 tous les abonnements génèrent du PEC, 1 ce n’est pas le cas partout, 2 la vérification n’a pas pu être faite.',
  'check.cli.snapshotUnreadable': 'L’instantané {path} ne peut pas être évalué : {problem}',
  'check.cli.snapshotNotSaved': 'L’instantané n’a pas pu être enregistré dans {path} : {problem}',
} as const satisfies Record<keyof typeof english, string>;
