/** Why somebody may not do something: what it is, what it means, who can change it. They never tell of a customer. */
export const denials = {
  'denial.unknown-sender.happened': 'I could not tell for sure who you are.',
  'denial.unknown-sender.meaning':
    'Teams did not give me your account and its tenant, and I give rights to nothing else.',
  'denial.unknown-sender.next':
    'Try again in a minute, or in a personal chat with me. If it stays, tell the people who run this bot.',

  'denial.not-a-member.happened': 'You do not belong to a partner that I work for.',
  'denial.not-a-member.meaning':
    'Questions about PEC I answer for everybody. Customers and profiles I show only to people of their own partner.',
  'denial.not-a-member.next': 'Ask the people who run this bot to add you to your partner.',

  'denial.no-profile.happened': 'I do not know yet whom I check for.',
  'denial.no-profile.meaning':
    'Without your tenant id and the object ids of your agent groups I cannot tell your access from somebody else’s.',
  'denial.no-profile.next': 'The people who run this bot can set the partner profile: PARTNER_PROFILE names the file.',

  'denial.admins-only.happened': 'Only a partner admin may do that.',
  'denial.admins-only.meaning': 'It changes what I do for everybody at your partner.',
  'denial.admins-only.next': 'Ask a partner admin to do it, or to make you one.',

  'denial.operators-only.happened': 'Only the people who run this bot may do that.',
  'denial.operators-only.meaning': 'It is about the partners that this bot serves.',
  'denial.operators-only.next': 'Ask them. They can add your Entra object id to OPERATORS.',

  'denial.no-grant.happened': 'You may not have that checked with my own identity.',
  'denial.no-grant.meaning':
    'A check reads a customer’s Azure with the bot’s rights, so a partner admin says who may have which customer checked. Whether the customer is known to me, I tell only those who may.',
  'denial.no-grant.next': 'Ask a partner admin to give it to you. I can show you what to send.',

  'denial.not-your-customer.happened': 'That is not one of this partner’s customers here.',
  'denial.not-your-customer.meaning':
    'The people who run this bot say which customers belong to a partner, and I check no others for it.',
  'denial.not-your-customer.next': 'If it should be one, ask them to add it, with its tenant id.',

  'denial.group-unreadable.happened': 'I could not look up whether you are in a group that may.',
  'denial.group-unreadable.meaning': 'Until I know, the answer is no.',
  'denial.group-unreadable.meaning.no-identity': 'I have no identity that can ask Microsoft Graph.',
  'denial.group-unreadable.meaning.no-consent':
    'Your tenant does not know the identity that I ask Microsoft Graph with.',
  'denial.group-unreadable.meaning.forbidden':
    'The identity that I ask Microsoft Graph with may not read group members.',
  'denial.group-unreadable.meaning.not-found': 'Your account or the group is not in the directory where I looked.',
  'denial.group-unreadable.meaning.unreachable': 'Microsoft Graph did not answer.',
  'denial.group-unreadable.next.no-identity': 'A partner admin can give it to you by name instead of by group.',
  'denial.group-unreadable.next.no-consent':
    'A partner admin can have the app consented to, or give it to you by name.',
  'denial.group-unreadable.next.forbidden':
    'An administrator of your tenant can grant the app GroupMember.Read.All and User.ReadBasic.All, or a partner admin gives it to you by name.',
  'denial.group-unreadable.next.not-found': 'A partner admin can compare the group id, or give it to you by name.',
  'denial.group-unreadable.next.unreachable': 'Try again in a minute.',

  'denial.not-recorded.happened': 'I could not write down that you asked, so I did not do it.',
  'denial.not-recorded.meaning':
    'What reads a customer or changes something is done only when the record of it is safe. The database is the usual cause.',
  'denial.not-recorded.next': 'Try again in a minute. If it stays, tell the people who run this bot.',

  'denial.choose-partner.happened': 'For which partner do you ask?',
  'denial.choose-partner.meaning': 'You may act for several, and I do not guess. I remember your choice in this chat.',
  'denial.choose-partner.next': 'Choose below, or type “partner” and the name.',
} as const;
