/** Signing in: what the chat, the browser's pages and the cards of a failed sign-in say. */
export const signIn = {
  'signIn.demo': 'Make-believe: nobody is signed in for real, and no account is asked for.',
  'signIn.title': 'Sign in to check as yourself',
  'signIn.title.tenant': 'Sign in at {tenant}',
  'signIn.why':
    'Then I read a customer with your own rights: I see what Azure shows you, and nothing more. I only ever read.',
  'signIn.step.open': '1. Open the sign-in page and use the account that you chat with.',
  'signIn.step.code': '2. The page then shows a code of six digits. Type it here.',
  'signIn.link': 'The link is yours alone and works for ten minutes. Do not pass it on.',
  'signIn.code.label': 'Code from the sign-in page',
  'signIn.code.placeholder': 'Six digits',
  'signIn.code.error': 'The code has six digits.',
  'signIn.open': 'Open the sign-in page',
  'signIn.confirm': 'Confirm',
  'signIn.button': 'Sign in',
  'signIn.button.tenant': 'Sign in there',
  'signIn.out.button': 'Sign out',
  'signIn.sso': 'I ask Teams to sign you in. Nothing more is needed if it can.',
  'signIn.done': 'You are signed in as {account}.',
  'signIn.done.next': 'Checks can now run with your own rights. “sign out” ends it at any time.',
  'signIn.done.restart': 'It lasts until you sign out, or until I am restarted.',
  'signIn.already': 'You are signed in as {account} already.',
  'signIn.out.done': 'You are signed out. I have forgotten every token of yours.',
  'signIn.out.none': 'You are not signed in. I hold nothing of yours.',
  'signIn.private': 'Signing in works in our personal chat only. Open one with me and type “sign in”.',
  'signIn.off': 'Signing in is not set up for this bot.',
  'signIn.off.next': 'The people who run it can set PUBLIC_URL and an app for sign-in.',
  'signIn.noIds': 'Teams did not tell me who you are, so I cannot sign you in.',
  'signIn.tooOften': 'You began to sign in very often within an hour. Try again later.',
  'signIn.code.wrong':
    '{triesLeft, plural, one {That is not the code on the page. One try is left.} other {That is not the code on the page. # tries are left.}}',
  'signIn.code.usedUp': 'That was not the code either, so this sign-in is over. Begin again.',
  'signIn.code.none': 'No sign-in of yours waits for a code. It may have ended after a few minutes.',
  'signIn.consent.button': 'Consent as an administrator',
  'signIn.checkAs.user': 'Check as me',
  'signIn.checkAs.app': 'Check as the app',
  'signIn.page.code': 'Type this code in your chat with the PEC bot',
  'signIn.page.code.next': 'It works once, for five minutes. You can then close this page.',
  'signIn.page.code.warning':
    'Only if you asked the bot to sign you in yourself. If somebody sent you here, close this page and tell nobody the code.',
  'signIn.page.over': 'This sign-in link is over',
  'signIn.page.over.next':
    'It was used already, or its time has passed. Go back to the chat and type “sign in” for a new one.',
  'signIn.page.failed': 'You are not signed in',
  'signIn.page.failed.next': 'The chat with the bot says why, and what to do next. You can close this page.',
  'signIn.page.consented': 'The consent was given',
  'signIn.page.consented.next': 'Go back to the chat and sign in. You can close this page.',
  'signIn.page.demo': 'Which way shall this sign-in go?',
  'signIn.page.demo.self': 'Sign in as myself',
  'signIn.page.demo.other': 'Sign in with somebody else’s account',
  'signIn.page.demo.consent': 'The tenant has not consented to the app',
  'signIn.page.demo.cancel': 'Cancel',

  'checkFailure.not-signed-in.happened': 'You are not signed in there.',
  'checkFailure.not-signed-in.meaning':
    'To check as yourself, I need your sign-in at the customer’s tenant. Nothing was read.',
  'checkFailure.not-signed-in.next': 'Sign in with the account that has access to the customer.',

  'checkFailure.no-user-consent.happened': 'The customer’s tenant has not consented to this app.',
  'checkFailure.no-user-consent.meaning':
    'Before anybody can sign in to it there, an administrator of that tenant has to agree.',
  'checkFailure.no-user-consent.next':
    'If you are an administrator there, use the button. Otherwise send its link to one, and sign in again afterwards.',

  'checkFailure.mfa-required.happened': 'The tenant wants one more proof that it is you.',
  'checkFailure.mfa-required.meaning': 'Its rules ask for a second factor, or for a fresh one. Nothing was read.',
  'checkFailure.mfa-required.next': 'Sign in again; the sign-in page asks for it.',

  'checkFailure.sign-in-expired.happened': 'Your sign-in has expired.',
  'checkFailure.sign-in-expired.meaning': 'It was not used for a long time, or the tenant limits how long it lasts.',
  'checkFailure.sign-in-expired.next': 'Sign in again.',

  'checkFailure.sign-in-revoked.happened': 'Your sign-in was revoked.',
  'checkFailure.sign-in-revoked.meaning':
    'A changed password or an administrator ends every sign-in of an account. I have forgotten yours.',
  'checkFailure.sign-in-revoked.next': 'Sign in again.',

  'checkFailure.sign-in-blocked.happened': 'The tenant does not let you in from here.',
  'checkFailure.sign-in-blocked.meaning':
    'Its access rules block this app, this account or this device. I cannot change that, and nothing was read.',
  'checkFailure.sign-in-blocked.next': 'Ask an administrator of that tenant which rule applies to your account.',

  'checkFailure.not-a-guest.happened': 'Your account is not known in that tenant.',
  'checkFailure.not-a-guest.meaning':
    'You are neither a guest there nor let in by a partner relationship. Nothing was read.',
  'checkFailure.not-a-guest.next':
    'Ask the customer for a guest account with Reader, or check that your delegated admin access is active.',

  'checkFailure.wrong-account.happened': 'That was a different account.',
  'checkFailure.wrong-account.meaning':
    'The account on the sign-in page is not the one that you chat with. I kept nothing of it.',
  'checkFailure.wrong-account.next': 'Sign in again, and pick the account that you use in Teams.',

  'checkFailure.sign-in-cancelled.happened': 'The sign-in was cancelled.',
  'checkFailure.sign-in-cancelled.meaning': 'Nothing was changed.',
  'checkFailure.sign-in-cancelled.next': 'Sign in whenever you like.',
} as const;
