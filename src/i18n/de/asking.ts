import type { asking as english } from '../en/asking.ts';

/** The same in German. */
export const asking = {
  'asking.role.entra.name': '⛔ {name} ist eine Microsoft-Entra-Rolle, keine Azure-Rolle',
  'asking.role.entra.text':
    'Entra-Rollen geben Rechte in einem Verzeichnis, nicht auf Subscriptions. PEC achtet deshalb nicht darauf, auch dann nicht, wenn Sie die Rolle über GDAP haben. Sie brauchen daneben eine Azure-Rolle: Support Request Contributor ist die kleinste, die zählt.',
  'asking.role.partner-center.name': '⛔ {name} gehört zum Partner Center und ist keine Azure-Rolle',
  'asking.role.partner-center.text':
    'Für sich allein zählt das nicht. Es zählt die Azure-Rolle, die Ihre Gruppe AdminAgents oder HelpdeskAgents auf der Subscription hat (AOBO, der dauerhafte Zugriff Ihrer Agents). SalesAgents zählt nicht.',
  'asking.role.classic.name': '⛔ {name} ist ein klassischer Administrator, keine Azure-Rolle',
  'asking.role.classic.text':
    'Klassische Administratoren sind abgeschafft und stehen nicht auf Microsofts Liste. Lassen Sie stattdessen eine Azure-Rolle zuweisen: Support Request Contributor ist die kleinste, die zählt.',
  'asking.role.gdap.name': '⛔ {name} ist eine Beziehung zu einem Kunden, keine Azure-Rolle',
  'asking.role.gdap.text':
    'Damit bekommen Sie Rollen im Verzeichnis des Kunden. PEC achtet auf Azure-Rollen auf Subscriptions; für PEC reicht das also nicht, und nötig ist es auch nicht.',
  'asking.role.titleSeveral': 'Welche dieser Rollen zählen für PEC?',
  'asking.role.scoped':
    '{scope, select, subscription {✅ {name} zählt auf einer Subscription} resourceGroup {✅ {name} zählt, nur für diese Ressourcengruppe} resource {✅ {name} zählt, nur für diese Ressource} other {✅ {name} zählt, sehr wahrscheinlich auch von einer Management Group aus}}',
  'asking.role.scope':
    '{scope, select, subscription {Von dort deckt die Rolle alles in der Subscription ab, auch was später dazukommt.} resourceGroup {Sie bekommen PEC auf das, was in dieser Ressourcengruppe liegt, und nichts auf den Rest der Subscription.} resource {Sie bekommen PEC auf diese Ressource und nichts auf den Rest der Subscription.} other {Microsoft dokumentiert Management Groups für PEC nicht. Wir nehmen an, dass es zählt, weil Azure die Rolle an jede Subscription darunter weitergibt.}}',
  'asking.role.everyScope':
    'Das gilt auf jeder Ebene: Subscription, Ressourcengruppe, einzelne Ressource und Management Group.',
  'asking.language.title': 'Sprache',
  'asking.language.chosen': 'Ich antworte Ihnen auf {language}, weil Sie das so gewählt haben.',
  'asking.language.followed':
    'Ich antworte Ihnen auf {language}, in der Sprache dieser Unterhaltung. Wählen Sie eine, dann bleibe ich dabei.',
  'asking.language.help': '**Sprache**: in welcher Sprache ich antworte',
  'asking.acknowledged': 'Gut. Ich bin da, wenn die nächste Frage kommt.',
  'asking.goodbye': 'Bis zum nächsten Mal.',
  'asking.who':
    'Ich bin ein Bot. Ich beantworte Fragen zum Partner Earned Credit (PEC) mit der Quelle dazu, und ich lese das Azure eines Kunden, um zu sehen, ob Sie dort PEC bekommen. Ich ändere dort nichts.',
  'asking.nothingOpen':
    'Ich kann nicht erkennen, worauf das antwortet. Drücken Sie auf der Karte, die Sie meinen, eine Schaltfläche, oder stellen Sie eine Frage.',
  'asking.complaint':
    'Dann habe ich nicht geholfen. Fragen Sie mit anderen Worten, oder lassen Sie jemanden darauf schauen.',
  'asking.next.nothing':
    'Worum geht es? Prüfen Sie einen Kunden, dann zeige ich, was dort zu tun ist. Oder beginnen Sie mit der Liste für fehlenden PEC.',
  'asking.next.choose': 'Was möchten Sie als Nächstes tun?',
  'asking.customer.which': 'Welchen Kunden meinen Sie?',
  'asking.money':
    'Beträge kenne ich nicht: Ich lese, wer Zugriff hat, nicht, was ausgegeben wird. Geben Sie beim Plan eines Kunden den monatlichen Verbrauch an, dann zeigt der Plan, wie viel PEC auf dem Spiel steht, als Spanne.',
} as const satisfies Record<keyof typeof english, string>;
