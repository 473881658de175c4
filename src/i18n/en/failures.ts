/** Why a check could not be made: what happened, what it means, what to do next. */
export const failures = {
  'checkFailure.malformed-tenant.happened': 'That is not a tenant id or a domain.',
  'checkFailure.malformed-tenant.meaning': 'I find a customer by its tenant id or by one of its domains.',
  'checkFailure.malformed-tenant.next':
    'Copy the tenant id from Partner Center, or type a domain such as fabrikam.com.',

  'checkFailure.unknown-tenant.happened': 'Microsoft knows no tenant by that id or domain.',
  'checkFailure.unknown-tenant.meaning':
    'Nothing was read. A typing error is the usual cause; a domain may also not be verified in any tenant.',
  'checkFailure.unknown-tenant.next': 'Compare it with the customer’s page in Partner Center and try again.',

  'checkFailure.no-consent.happened': 'The customer’s tenant does not know the identity that I check with.',
  'checkFailure.no-consent.meaning': 'Nothing was read. This says nothing about whether you earn PEC there.',
  'checkFailure.no-consent.next':
    'An administrator of the customer can consent to the app and give it the Reader role on the subscriptions.',

  'checkFailure.bad-credentials.happened': 'My own credential was refused.',
  'checkFailure.bad-credentials.meaning':
    'The secret or certificate of the app that I check with is wrong or has expired. It is not about the customer.',
  'checkFailure.bad-credentials.next': 'Ask the people who run this bot to renew it.',

  'checkFailure.sign-in-required.happened': 'The customer’s tenant wants a person to sign in.',
  'checkFailure.sign-in-required.meaning': 'Its sign-in rules do not let the identity in by itself. Nothing was read.',
  'checkFailure.sign-in-required.next': 'Ask an administrator of the customer which sign-in rule applies to the app.',

  'checkFailure.unreachable.happened': 'Azure could not be reached.',
  'checkFailure.unreachable.meaning': 'Nothing was read. The network or the address of Azure is the usual cause.',
  'checkFailure.unreachable.next': 'Try again in a minute. If it stays, tell the people who run this bot.',

  'checkFailure.service-unavailable.happened': 'Azure answered with faults only.',
  'checkFailure.service-unavailable.meaning': 'Nothing could be read. It is not about your access.',
  'checkFailure.service-unavailable.next': 'Try again in a few minutes, or look at status.azure.com.',

  'checkFailure.forbidden.happened': 'I can see no subscription of this customer.',
  'checkFailure.forbidden.meaning':
    'The identity that I check with has no role there. You may still earn PEC: I just cannot look.',
  'checkFailure.forbidden.next':
    'Reader on the subscriptions is enough for me to check. It does not earn PEC by itself.',

  'checkFailure.cancelled.happened': 'The check was stopped.',
  'checkFailure.cancelled.meaning': 'It was stopped before there was anything to show.',
  'checkFailure.cancelled.next': 'Check again whenever you like.',

  'checkFailure.timed-out.happened': 'The check took too long.',
  'checkFailure.timed-out.meaning': 'Azure did not answer in time, and nothing could be read.',
  'checkFailure.timed-out.next': 'Try again in a few minutes.',

  'checkFailure.unexpected.happened': 'The check failed in a way that I did not expect.',
  'checkFailure.unexpected.meaning': 'Nothing was changed at the customer; I only ever read.',
  'checkFailure.unexpected.next':
    'Try once more. If it fails again, tell the people who run this bot the number below.',

  'checkFailure.no-profile.happened': 'I do not know yet whom I check for.',
  'checkFailure.no-profile.meaning':
    'Without your tenant id and the object ids of your agent groups I cannot tell your access from somebody else’s.',
  'checkFailure.no-profile.next':
    'The people who run this bot can set the partner profile: PARTNER_PROFILE names the file.',

  'checkFailure.no-identity.happened': 'I have no identity to check with.',
  'checkFailure.no-identity.meaning':
    'Questions I can answer; for a check, somebody has to give me an identity that may read the customer’s Azure.',
  'checkFailure.no-identity.next':
    'The people who run this bot can set CHECK_TENANT_ID, CHECK_CLIENT_ID and a credential.',

  'checkFailure.gone.happened': 'I no longer have that check.',
  'checkFailure.gone.meaning': 'It is too old, or it belongs to somebody else.',
  'checkFailure.gone.next': 'Check the customer again for today’s answer.',
} as const;
