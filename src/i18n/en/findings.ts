/**
 * What each finding says: what was seen, why it matters, what would mend it. Asking a customer for access merely to
 * earn is something Microsoft warns against, so a fix that needs the customer says what it is for and leaves the choice.
 */
export const findings = {
  'finding.offer-not-csp.message': 'This subscription is not a CSP subscription, so it cannot earn.',
  'finding.offer-not-csp.why':
    'Credit is given on Azure plan usage that a CSP partner bills. Azure names the offer {quotaId}, which is another kind.',
  'finding.offer-not-csp.fix':
    'Access changes nothing here. If the customer plans to buy this through you, it would have to move to an Azure plan first.',

  'finding.offer-legacy.message': 'This is the legacy CSP offer, which does not earn.',
  'finding.offer-legacy.why':
    'Only the Azure plan earns. The legacy offer (MS-AZR-0145P) has its own prices and no credit.',
  'finding.offer-legacy.fix': 'Moving the subscription to an Azure plan would make it eligible. Access alone does not.',

  'finding.offer-plan-unknown.message':
    '{known, select, csp {A CSP subscription. Whether it is an Azure plan or the legacy offer could not be seen.} other {Azure did not say which offer this is.}}',
  'finding.offer-plan-unknown.why':
    'Only the Azure plan earns, and both offers carry the same quota id. The billing property tells them apart.',
  'finding.offer-plan-unknown.fix':
    'Partner Center shows it: open the customer, then the Azure subscriptions, and look for this one under an Azure plan.',

  'finding.subscription-deleted.message': 'This subscription is deleted.',
  'finding.subscription-deleted.why': 'A deleted subscription has no usage, so there is nothing to earn on.',
  'finding.subscription-deleted.fix': 'Nothing to do, unless it was deleted by mistake and should be restored.',

  'finding.subscription-disabled.message': 'Azure reports this subscription as {state}.',
  'finding.subscription-disabled.why':
    'Access still counts in this state. Credit is given on use: where Azure stops services, nothing is used, and there is none.',
  'finding.subscription-disabled.fix': 'Look at the subscription in Partner Center to see what Azure is waiting for.',

  'finding.no-grant.message': 'No access of yours was found here.',
  'finding.no-grant.why':
    'Credit needs an eligible role, the whole day, held by the partner that Microsoft bills or by the reseller of record. Guests, groups and service principals of yours count where your profile names them.',
  'finding.no-grant.fix':
    'If you manage this subscription, the customer can give your AdminAgents an eligible role back. Support Request Contributor is enough. An owner of the subscription runs the command.',

  'finding.grant-of-another-partner.message':
    '{path, select, lighthouse {A tenant that is not in your profile manages this by Azure Lighthouse: {tenant}.} other {Foreign group {principal} is not one of the agent groups in your profile.}}',
  'finding.grant-of-another-partner.why':
    '{path, select, lighthouse {Access of a third partner neither helps nor hurts your credit.} other {It may be another partner’s, or one of yours that does not earn, such as SalesAgents. Neither helps nor hurts your credit.}}',
  'finding.grant-of-another-partner.fix':
    '{path, select, lighthouse {Nothing to do. If the tenant is yours after all, add it to your profile and check again.} other {Nothing to do. If it is your AdminAgents or HelpdeskAgents after all, add its id to your profile and check again.}}',

  'finding.candidate-principal.message':
    '{type, select, ServicePrincipal {Service principal} other {Guest}} {principal} holds {role}. Is this one yours?',
  'finding.candidate-principal.why':
    'It would count if it is yours and carries your partner admin link (PAL). Only that identity itself can see its link.',
  'finding.candidate-principal.fix':
    'If it is yours, let it show its link with the command below, then add it to your profile as a linked identity.',

  'finding.role-not-eligible.message': '{who} holds {role}, which is not an eligible role.',
  'finding.role-not-eligible.why':
    'Microsoft lists the roles that earn, and {role} is on that list as one that does not.',
  'finding.role-not-eligible.fix':
    'Give the same principal an eligible role. Support Request Contributor is the least that is enough.',

  'finding.role-custom.message':
    '{who} holds the custom role {role}. Microsoft does not say whether custom roles earn.',
  'finding.role-custom.why': 'The list of eligible roles holds built-in roles only, so we cannot tell.',
  'finding.role-custom.fix':
    'A listed built-in role beside it settles the question. Support Request Contributor is enough.',

  'finding.role-unlisted.message': '{who} holds {role}, which is not on the list of roles.',
  'finding.role-unlisted.why':
    'A role that Microsoft does not list may or may not earn. We do not guess from its name or its rights.',
  'finding.role-unlisted.fix': 'A listed role beside it settles the question. Support Request Contributor is enough.',

  'finding.delegation-not-provisioned.message':
    'The Azure Lighthouse delegation is not in force: Azure reports {state}.',
  'finding.delegation-not-provisioned.why':
    'A delegation gives access once it is provisioned, and not before or after.',
  'finding.delegation-not-provisioned.fix':
    'Wait if it was made minutes ago. Otherwise look at why it failed, and have the delegation deployed again.',

  'finding.delegation-eligible-only.message':
    '{who} may activate {role} through Azure Lighthouse, but does not hold it.',
  'finding.delegation-eligible-only.why':
    'An eligible authorization gives access only while somebody activates it. Credit needs a permanent one.',
  'finding.delegation-eligible-only.fix':
    'Keep it for people, and add a permanent authorization with a small eligible role for a service principal that carries your partner admin link.',

  'finding.pal-unknown.message':
    '{who} holds {role}. Whether a partner admin link (PAL) stands behind it is not known.',
  'finding.pal-unknown.why':
    'This way of access earns through somebody with a link to your partner id. Only the linked identity can see its link, so neither you nor we can look it up.',
  'finding.pal-unknown.fix':
    'Sign in as an identity behind this access and show its link. Then note it in your profile as a linked identity.',

  'finding.pal-missing.message': '{who} holds {role} but has no partner admin link (PAL).',
  'finding.pal-missing.why': 'Without a link Microsoft does not know that this access is yours, so it does not earn.',
  'finding.pal-missing.fix':
    'Sign in as this identity and link it to your partner id {ourPartnerId}. The customer need not do anything.',

  'finding.pal-other-partner.message':
    '{who} holds {role}, but its partner admin link (PAL) points to partner id {partnerId}.',
  'finding.pal-other-partner.why':
    'That partner id is not one of those in your profile, so the access counts for somebody else.',
  'finding.pal-other-partner.fix':
    'If the identity should count for you, point its link to {ourPartnerId}. If {partnerId} is yours, add it to your profile.',

  'finding.grant-ends.message': '{who}: {role} ends on {date}.',
  'finding.grant-ends.why': 'Credit is measured day by day. It stops with the access.',
  'finding.grant-ends.fix': 'Arrange for permanent access before {date}. Support Request Contributor is enough.',

  'finding.grant-ended.message': '{who}: {role} ended on {date}.',
  'finding.grant-ended.why': 'Access that has ended does not earn from that day on.',
  'finding.grant-ended.fix':
    'A permanent assignment earns again from the first full day. Support Request Contributor is enough.',

  'finding.activated-just-in-time.message': '{who} holds {role} by activation only, for hours at a time.',
  'finding.activated-just-in-time.why':
    'Credit needs access for the entire day. Access that somebody activates in Privileged Identity Management does not reach that.',
  'finding.activated-just-in-time.fix':
    'Keep activation for the powerful roles, and add a small eligible role that is permanent. Support Request Contributor is enough.',

  'finding.eligible-only.message': '{who} may activate {role}, but does not hold it.',
  'finding.eligible-only.why':
    'A role that is only eligible gives no access until it is activated, so it does not earn.',
  'finding.eligible-only.fix':
    'Keep activation for the powerful roles, and add a small eligible role that is permanent. Support Request Contributor is enough.',

  'finding.activation-unknown.message':
    '{who} holds {role}. Whether permanently or activated for hours could not be read.',
  'finding.activation-unknown.why':
    'Privileged Identity Management could not be read, and this assignment is less than a day old. An activation lasts a day at most and does not earn.',
  'finding.activation-unknown.fix':
    'Check again a day later: what still stands then was not activated. With Reader on the subscription, a check sees it at once.',

  'finding.grant-new.message': 'Access was given on {since}. The first whole day is {firstDay}.',
  'finding.grant-new.why':
    'Credit needs access for the entire day, so the day on which it is given does not count in full. Microsoft does not say in which time zone; we take UTC.',
  'finding.grant-new.fix': 'Nothing to do. Usage shows credit about 48 hours later.',

  'finding.deny-assignment.message':
    '{count, plural, =0 {{who}: a deny assignment on {where} applies{reason, select, everyone {, because it denies everyone} other {}}.} one {A deny assignment takes one part out of your access: {names}.} other {Deny assignments take # parts out of your access: {names}.}}',
  'finding.deny-assignment.why':
    'A deny assignment can block access although the role shows. Microsoft advises to check for them, and does not say how they weigh in the credit.',
  'finding.deny-assignment.fix':
    '{count, plural, =0 {Look at what it denies and who made it. Managed applications and deployment stacks make such ones on purpose; the customer can exempt your group where that suits.} other {The daily-rated usage file shows whether this part earns. Azure makes such deny assignments itself for Databricks, AKS and managed applications; those stay as they are.}}',

  'finding.role-condition.message': '{who}: {role} carries a condition.',
  'finding.role-condition.why':
    'Microsoft does not document how a condition weighs in the credit, so this access is not certain.',
  'finding.role-condition.fix':
    'A small eligible role without a condition settles it. Support Request Contributor is enough.',

  'finding.scope-partial.message':
    'Your access covers {count, plural, one {one part} other {# parts}} of the subscription: {names}.',
  'finding.scope-partial.why':
    'Credit is given on what your access covers. Usage elsewhere in the subscription does not earn.',
  'finding.scope-partial.fix':
    'If you manage more than this, an eligible role on the subscription covers everything. Support Request Contributor is enough.',

  'finding.scope-inherited.message': 'The access comes from a management group above the subscription.',
  'finding.scope-inherited.why':
    'Azure passes it down, so we count it. Microsoft does not document credit for access that is given above the subscription.',
  'finding.scope-inherited.fix':
    'To be certain, have an eligible role assigned on the subscription itself. Support Request Contributor is enough.',

  'finding.unread.message': 'Could not read {subject}: {reason}.',
  'finding.unread.why': 'Access of yours may stand there unseen, so we do not say that there is none.',
  'finding.unread.fix': '{remedy}',

  'finding.single-linked-identity.message': 'One identity carries all of this access: {principal}.',
  'finding.single-linked-identity.why':
    'If its account is removed, or its person leaves, the link goes and so does the credit.',
  'finding.single-linked-identity.fix':
    'Link a second identity, best a service principal that nobody signs in with, and give it the same access.',

  'finding.membership-unseen.message': 'The access rests on membership of group {principal}.',
  'finding.membership-unseen.why':
    'Credit needs that membership the whole day. Azure does not show us whether it is permanent or activated just in time (PIM for Groups).',
  'finding.membership-unseen.fix':
    'Look at the group in Microsoft Entra: the linked identity should be a permanent, active member.',

  'finding.more-rights-than-needed.message': '{who} holds {role}. A smaller role would earn as much.',
  'finding.more-rights-than-needed.why':
    'Standing access with many rights is a risk for the customer and for you. The credit does not depend on how much a role allows.',
  'finding.more-rights-than-needed.fix':
    'If you do not need {role} every day, have Support Request Contributor added first and {role} removed after that, in this order.',

  'finding.helpdesk-group.message': 'The access rests on your HelpdeskAgents group alone.',
  'finding.helpdesk-group.why':
    'It counts. AdminAgents is the group that Azure uses by default, so this is easily taken for an oversight.',
  'finding.helpdesk-group.fix': 'Nothing to do if that is how you planned it.',

  'fix.portal.foreignGroup':
    'The portal shows the group under Access control (IAM), but Microsoft describes adding it with a command only.',
  'fix.portal.roleAssignment':
    'Open the subscription, then Access control (IAM), Add role assignment. Choose Support Request Contributor, the principal {principal}, and a permanent assignment.',
  'fix.portal.partnerLink':
    'Sign in as the identity, switch to directory {tenant}, and search for "Link to a partner ID".',
  'fix.portal.lighthouse':
    'Open Service providers in the customer tenant, then Service provider offers, and add an offer from the template.',
  'fix.portal.denyAssignments': 'Open the subscription, then Access control (IAM), Deny assignments.',
} as const;
