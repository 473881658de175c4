import type { findings as english } from '../en/findings.ts';

/**
 * What each finding says: what was seen, why it matters, what would mend it. A role's name stands without "die Rolle"
 * before it, since a role that has no name is called "Rolle 4f2…c1" itself.
 */
export const findings = {
  'finding.offer-not-csp.message': 'Das ist keine CSP-Subscription, deshalb kann sie keinen PEC bringen.',
  'finding.offer-not-csp.why':
    'PEC gibt es auf Verbrauch unter einem Azure plan, den ein CSP-Partner abrechnet. Azure nennt als Angebot {quotaId}, und das ist ein anderes.',
  'finding.offer-not-csp.fix':
    'Zugriff ändert daran nichts. Möchte der Kunde diese Subscription über Sie beziehen, müsste sie zuerst in einen Azure plan wechseln.',

  'finding.offer-legacy.message': 'Das ist das alte CSP-Angebot, und das bringt keinen PEC.',
  'finding.offer-legacy.why':
    'Nur der Azure plan bringt PEC. Das alte Angebot (MS-AZR-0145P) hat eigene Preise und keinen PEC.',
  'finding.offer-legacy.fix':
    'Mit dem Umstieg auf einen Azure plan würde die Subscription PEC-fähig. Zugriff allein reicht dafür nicht.',

  'finding.offer-plan-unknown.message':
    '{known, select, csp {Eine CSP-Subscription. Ob Azure plan oder altes Angebot, war nicht zu sehen.} other {Azure hat nicht gesagt, welches Angebot das ist.}}',
  'finding.offer-plan-unknown.why':
    'Nur der Azure plan bringt PEC, und beide Angebote tragen dieselbe Quota-ID. Erst die Abrechnungseigenschaft unterscheidet sie.',
  'finding.offer-plan-unknown.fix':
    'Das Partner Center zeigt es: den Kunden öffnen, dann die Azure-Subscriptions, und diese unter einem Azure plan suchen.',

  'finding.subscription-deleted.message': 'Diese Subscription ist gelöscht.',
  'finding.subscription-deleted.why':
    'Eine gelöschte Subscription hat keinen Verbrauch, also gibt es nichts, was PEC bringen könnte.',
  'finding.subscription-deleted.fix':
    'Nichts zu tun, außer sie wurde aus Versehen gelöscht und soll wiederhergestellt werden.',

  'finding.subscription-disabled.message': 'Azure meldet für diese Subscription den Zustand {state}.',
  'finding.subscription-disabled.why':
    'Der Zugriff zählt auch in diesem Zustand. PEC gibt es auf Verbrauch: Wo Azure Dienste anhält, wird nichts verbraucht, und es gibt keinen.',
  'finding.subscription-disabled.fix': 'Sehen Sie im Partner Center bei der Subscription nach, worauf Azure wartet.',

  'finding.no-grant.message': 'Hier wurde kein Zugriff von Ihnen gefunden.',
  'finding.no-grant.why':
    'Für PEC muss der Partner, dem Microsoft die Rechnung stellt, oder der Reseller of Record den ganzen Tag eine PEC-fähige Rolle haben. Eigene Gäste, Gruppen und Service Principals zählen, wenn sie in Ihrem Profil stehen.',
  'finding.no-grant.fix':
    'Wenn Sie diese Subscription verwalten, kann der Kunde Ihren AdminAgents wieder eine PEC-fähige Rolle geben. Support Request Contributor reicht. Den Befehl führt ein Owner der Subscription aus.',

  'finding.grant-of-another-partner.message':
    '{path, select, lighthouse {Ein Tenant, der nicht in Ihrem Profil steht, verwaltet das über Azure Lighthouse: {tenant}.} other {Foreign Principal {principal} ist keine der Agent-Gruppen aus Ihrem Profil.}}',
  'finding.grant-of-another-partner.why':
    '{path, select, lighthouse {Der Zugriff eines dritten Partners nützt Ihrem PEC nicht und schadet ihm nicht.} other {Die Gruppe kann einem anderen Partner gehören oder eine von Ihren sein, die nicht zählt, etwa SalesAgents. Beides nützt Ihrem PEC nicht und schadet ihm nicht.}}',
  'finding.grant-of-another-partner.fix':
    '{path, select, lighthouse {Nichts zu tun. Ist der Tenant doch Ihrer, nehmen Sie ihn in Ihr Profil auf, und prüfen Sie noch einmal.} other {Nichts zu tun. Sind es doch Ihre AdminAgents oder HelpdeskAgents, nehmen Sie die ID in Ihr Profil auf, und prüfen Sie noch einmal.}}',

  'finding.candidate-principal.message':
    '{type, select, ServicePrincipal {Service Principal} other {Gast}} {principal} hat {role}. Gehört diese Identität zu Ihnen?',
  'finding.candidate-principal.why':
    'Sie würde zählen, wenn sie Ihre ist und Ihren Partner Admin Link (PAL) trägt. Nur die Identität selbst kann ihre Verknüpfung sehen.',
  'finding.candidate-principal.fix':
    'Gehört die Identität zu Ihnen, melden Sie sich als diese an, und führen Sie den Befehl unten aus; er zeigt ihre Verknüpfung. Nehmen Sie die Identität dann als verknüpft in Ihr Profil auf.',

  'finding.role-not-eligible.message': '{who} hat {role}. Diese Rolle ist nicht PEC-fähig.',
  'finding.role-not-eligible.why':
    'In Microsofts Liste der Rollen für PEC steht {role} als eine, die keinen PEC bringt.',
  'finding.role-not-eligible.fix':
    'Geben Sie demselben Principal eine PEC-fähige Rolle. Support Request Contributor ist die kleinste, die reicht.',

  'finding.role-custom.message':
    '{who} hat {role}, eine benutzerdefinierte Rolle. Ob solche Rollen PEC bringen, sagt Microsoft nicht.',
  'finding.role-custom.why':
    'Die Liste der PEC-fähigen Rollen enthält nur integrierte Rollen, deshalb ist es nicht feststellbar.',
  'finding.role-custom.fix':
    'Eine integrierte Rolle von der Liste, zusätzlich zugewiesen, klärt die Frage. Support Request Contributor reicht.',

  'finding.role-unlisted.message': '{who} hat {role}. Diese Rolle steht nicht auf der Rollenliste.',
  'finding.role-unlisted.why':
    'Eine Rolle, die Microsoft nicht aufführt, kann PEC bringen oder auch nicht. Aus ihrem Namen oder ihren Rechten raten wir das nicht.',
  'finding.role-unlisted.fix':
    'Eine Rolle von der Liste, zusätzlich zugewiesen, klärt die Frage. Support Request Contributor reicht.',

  'finding.delegation-not-provisioned.message':
    'Die Azure-Lighthouse-Delegierung ist nicht wirksam: Azure meldet {state}.',
  'finding.delegation-not-provisioned.why':
    'Eine Delegierung gibt Zugriff, sobald sie bereitgestellt ist, nicht davor und nicht danach.',
  'finding.delegation-not-provisioned.fix':
    'Warten Sie, wenn die Delegierung erst vor ein paar Minuten angelegt wurde. Sonst sehen Sie nach, woran sie gescheitert ist, und lassen Sie sie neu bereitstellen.',

  'finding.delegation-eligible-only.message':
    '{who} kann {role} über Azure Lighthouse aktivieren, hat die Rolle aber nicht dauerhaft.',
  'finding.delegation-eligible-only.why':
    'Eine Eligible Authorization gibt nur Zugriff, solange jemand sie aktiviert hat. PEC braucht eine dauerhafte.',
  'finding.delegation-eligible-only.fix':
    'Behalten Sie die Eligible Authorization für Personen, und fügen Sie eine dauerhafte Autorisierung mit einer kleinen PEC-fähigen Rolle hinzu, für einen Service Principal, der Ihren Partner Admin Link trägt.',

  'finding.pal-unknown.message': '{who} hat {role}. Ob dahinter ein Partner Admin Link (PAL) steht, ist nicht bekannt.',
  'finding.pal-unknown.why':
    'Dieser Zugriffsweg bringt PEC über eine Identität, die mit Ihrer Partner-ID verknüpft ist. Nur die verknüpfte Identität sieht ihre Verknüpfung; weder Sie noch wir können sie nachschlagen.',
  'finding.pal-unknown.fix':
    'Melden Sie sich als eine Identität hinter diesem Zugriff an, und lassen Sie sich ihre Verknüpfung zeigen. Nehmen Sie die Identität dann als verknüpft in Ihr Profil auf.',

  'finding.pal-missing.message': '{who} hat {role}, aber keinen Partner Admin Link (PAL).',
  'finding.pal-missing.why':
    'Ohne Verknüpfung weiß Microsoft nicht, dass dieser Zugriff Ihrer ist, deshalb bringt er keinen PEC.',
  'finding.pal-missing.fix':
    'Melden Sie sich als diese Identität an, und verknüpfen Sie sie mit Ihrer Partner-ID {ourPartnerId}. Der Kunde muss dafür nichts tun.',

  'finding.pal-other-partner.message':
    '{who} hat {role}, aber der Partner Admin Link (PAL) zeigt auf die Partner-ID {partnerId}.',
  'finding.pal-other-partner.why':
    'Diese Partner-ID gehört nicht zu denen in Ihrem Profil, der Zugriff zählt also für jemand anderen.',
  'finding.pal-other-partner.fix':
    'Soll die Identität für Sie zählen, ändern Sie die Verknüpfung auf {ourPartnerId}. Ist {partnerId} Ihre, nehmen Sie sie in Ihr Profil auf.',

  'finding.grant-ends.message': '{who}: {role} endet am {date}.',
  'finding.grant-ends.why': 'PEC wird Tag für Tag gemessen. Er endet mit dem Zugriff.',
  'finding.grant-ends.fix': 'Sorgen Sie vor dem {date} für dauerhaften Zugriff. Support Request Contributor reicht.',

  'finding.grant-ended.message': '{who}: {role} endete am {date}.',
  'finding.grant-ended.why': 'Beendeter Zugriff bringt von diesem Tag an keinen PEC mehr.',
  'finding.grant-ended.fix':
    'Eine dauerhafte Zuweisung bringt ab dem ersten vollen Tag wieder PEC. Support Request Contributor reicht.',

  'finding.activated-just-in-time.message': '{who} hat {role} nur per Aktivierung, jeweils für ein paar Stunden.',
  'finding.activated-just-in-time.why':
    'PEC braucht Zugriff den ganzen Tag. Zugriff, den jemand in Privileged Identity Management (PIM) aktiviert, erreicht das nicht.',
  'finding.activated-just-in-time.fix':
    'Behalten Sie die Aktivierung für die mächtigen Rollen, und nehmen Sie eine kleine PEC-fähige Rolle dazu, die dauerhaft ist. Support Request Contributor reicht.',

  'finding.eligible-only.message': '{who} kann {role} aktivieren, hat die Rolle aber nicht dauerhaft.',
  'finding.eligible-only.why':
    'Eine Rolle, die erst aktiviert werden muss (Eligible), gibt bis dahin keinen Zugriff und bringt deshalb keinen PEC.',
  'finding.eligible-only.fix':
    'Behalten Sie die Aktivierung für die mächtigen Rollen, und nehmen Sie eine kleine PEC-fähige Rolle dazu, die dauerhaft ist. Support Request Contributor reicht.',

  'finding.activation-unknown.message':
    '{who} hat {role}. Ob dauerhaft oder nur für Stunden aktiviert, ließ sich nicht lesen.',
  'finding.activation-unknown.why':
    'Privileged Identity Management (PIM) ließ sich nicht lesen, und diese Zuweisung ist weniger als einen Tag alt. Eine Aktivierung dauert höchstens einen Tag und bringt keinen PEC.',
  'finding.activation-unknown.fix':
    'Prüfen Sie einen Tag später noch einmal: Was dann noch besteht, war keine Aktivierung. Mit Reader auf der Subscription sieht eine Prüfung es sofort.',

  'finding.grant-new.message': 'Der Zugriff besteht seit {since}. Der erste volle Tag ist der {firstDay}.',
  'finding.grant-new.why':
    'PEC braucht Zugriff den ganzen Tag, der Tag der Zuweisung zählt also nicht voll. In welcher Zeitzone, sagt Microsoft nicht; wir nehmen UTC an.',
  'finding.grant-new.fix': 'Nichts zu tun. In den Nutzungsdaten erscheint PEC etwa 48 Stunden später.',

  'finding.deny-assignment.message':
    '{count, plural, =0 {{who}: Auf {where} greift ein Deny Assignment{reason, select, everyone {, weil es für alle gilt} other {}}.} one {Ein Deny Assignment nimmt einen Teil aus Ihrem Zugriff: {names}.} other {Deny Assignments nehmen # Teile aus Ihrem Zugriff: {names}.}}',
  'finding.deny-assignment.why':
    'Ein Deny Assignment kann Zugriff blockieren, obwohl die Rolle angezeigt wird. Microsoft rät, danach zu suchen, sagt aber nicht, wie es sich auf PEC auswirkt.',
  'finding.deny-assignment.fix':
    '{count, plural, =0 {Sehen Sie nach, was das Deny Assignment verbietet und von wem es stammt. Managed Applications und Deployment Stacks legen solche mit Absicht an; der Kunde kann Ihre Gruppe ausnehmen, wo das passt.} other {Die tägliche Nutzungsdatei zeigt, ob dieser Teil PEC bringt. Für Databricks, AKS und Managed Applications legt Azure solche Deny Assignments selbst an; sie bleiben, wie sie sind.}}',

  'finding.role-condition.message': '{who}: {role} hat eine Bedingung.',
  'finding.role-condition.why':
    'Wie sich eine Bedingung auf PEC auswirkt, dokumentiert Microsoft nicht, deshalb ist dieser Zugriff nicht sicher.',
  'finding.role-condition.fix':
    'Eine kleine PEC-fähige Rolle ohne Bedingung schafft Klarheit. Support Request Contributor reicht.',

  'finding.scope-partial.message':
    'Ihr Zugriff umfasst {count, plural, one {einen Teil} other {# Teile}} der Subscription: {names}.',
  'finding.scope-partial.why':
    'PEC gibt es auf das, was Ihr Zugriff abdeckt. Verbrauch anderswo in der Subscription bringt keinen PEC.',
  'finding.scope-partial.fix':
    'Verwalten Sie mehr als das, deckt eine PEC-fähige Rolle auf der Subscription alles ab. Support Request Contributor reicht.',

  'finding.scope-inherited.message': 'Der Zugriff kommt von einer Management Group über der Subscription.',
  'finding.scope-inherited.why':
    'Azure vererbt ihn, deshalb zählen wir ihn. PEC für Zugriff oberhalb der Subscription dokumentiert Microsoft nicht.',
  'finding.scope-inherited.fix':
    'Um sicherzugehen, lassen Sie eine PEC-fähige Rolle direkt auf der Subscription zuweisen. Support Request Contributor reicht.',

  'finding.unread.message': 'Nicht lesbar: {subject} ({reason}).',
  'finding.unread.why': 'Dort kann ungesehen Zugriff von Ihnen stehen, deshalb sagen wir nicht, dass es keinen gibt.',
  'finding.unread.fix': '{remedy}',

  'finding.single-linked-identity.message': 'Dieser ganze Zugriff hängt an einer einzigen Identität: {principal}.',
  'finding.single-linked-identity.why':
    'Wird ihr Konto gelöscht oder geht die Person, verschwindet die Verknüpfung und mit ihr der PEC.',
  'finding.single-linked-identity.fix':
    'Verknüpfen Sie eine zweite Identität, am besten einen Service Principal, mit dem sich niemand anmeldet, und geben Sie ihr denselben Zugriff.',

  'finding.membership-unseen.message': 'Der Zugriff beruht auf der Mitgliedschaft in der Gruppe {principal}.',
  'finding.membership-unseen.why':
    'PEC braucht diese Mitgliedschaft den ganzen Tag. Azure zeigt uns nicht, ob sie dauerhaft ist oder jeweils aktiviert wird (PIM for Groups).',
  'finding.membership-unseen.fix':
    'Sehen Sie sich die Gruppe in Microsoft Entra an: Die verknüpfte Identität sollte dort dauerhaft aktives Mitglied sein.',

  'finding.more-rights-than-needed.message': '{who} hat {role}. Eine kleinere Rolle brächte genauso viel PEC.',
  'finding.more-rights-than-needed.why':
    'Dauerhafter Zugriff mit vielen Rechten ist ein Risiko für den Kunden und für Sie. Der PEC hängt nicht davon ab, wie viel eine Rolle erlaubt.',
  'finding.more-rights-than-needed.fix':
    'Wenn Sie {role} nicht jeden Tag brauchen, lassen Sie zuerst Support Request Contributor hinzufügen und erst danach {role} entfernen, in dieser Reihenfolge.',

  'finding.helpdesk-group.message': 'Der Zugriff hängt allein an Ihrer Gruppe HelpdeskAgents.',
  'finding.helpdesk-group.why':
    'Die Gruppe zählt. Azure nimmt von sich aus AdminAgents, deshalb sieht das leicht nach einem Versehen aus.',
  'finding.helpdesk-group.fix': 'Nichts zu tun, wenn Sie das so geplant haben.',

  'fix.portal.foreignGroup':
    'Das Portal zeigt die Gruppe unter Access control (IAM), aber das Hinzufügen beschreibt Microsoft nur per Befehl.',
  'fix.portal.roleAssignment':
    'Öffnen Sie die Subscription, dann Access control (IAM), Add role assignment. Wählen Sie Support Request Contributor, den Principal {principal} und eine dauerhafte Zuweisung.',
  'fix.portal.partnerLink':
    'Melden Sie sich als die Identität an, wechseln Sie in das Verzeichnis {tenant}, und suchen Sie nach „Link to a partner ID“.',
  'fix.portal.lighthouse':
    'Öffnen Sie im Tenant des Kunden Service providers, dann Service provider offers, und fügen Sie mit dem Template ein Angebot hinzu.',
  'fix.portal.denyAssignments': 'Öffnen Sie die Subscription, dann Access control (IAM), Deny assignments.',
} as const satisfies Record<keyof typeof english, string>;
