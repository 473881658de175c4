/** What a button asks for. The names travel in cards that may be pressed weeks later, so they never change their meaning. */
export const VERBS = {
  help: 'help',
  /** data: language */
  language: 'language',
  /** data: line, taken as if it had been typed */
  say: 'say',
  /** data: topic; answer, where it was offered for a question */
  askTopic: 'ask-topic',
  askPrompt: 'ask-prompt',
  /** input: question */
  ask: 'ask',
  /** data: customer */
  check: 'check',
  /** input: customer */
  checkPrompt: 'check-prompt',
  /** data: customer, as */
  checkAs: 'check-as',
  /** data: check */
  checkStop: 'check-stop',
  /** data: customer */
  recheck: 'recheck',
  /** data: check, page */
  reportPage: 'report-page',
  /** data: check, subscription */
  reportSubscription: 'report-subscription',
  /** data: check */
  reportDetailsPrivate: 'report-details-private',
  /** data: check, from */
  history: 'history',
  /** input: customer */
  historyPrompt: 'history-prompt',
  /** data: check */
  historyDetailsPrivate: 'history-details-private',
  /** data: check, subscription, from, principal */
  attestForm: 'attest-form',
  /** data: check, subscription, from, principal; input: partnerId, signedInAs */
  attest: 'attest',
  /** data: check, subscription, from, principal, tenant */
  attestTakeBack: 'attest-take-back',
  /** data: check, of a report */
  watchReport: 'watch-report',
  /** input: customer */
  watchPrompt: 'watch-prompt',
  /** data: watch */
  watchOpen: 'watch-open',
  /** data: watch */
  watchRun: 'watch-run',
  /** data: watch */
  watchForm: 'watch-form',
  /** data: watch; input: days, hour, zone */
  watchChange: 'watch-change',
  /** data: watch */
  watchPause: 'watch-pause',
  /** data: watch */
  watchResume: 'watch-resume',
  /** data: watch */
  watchStop: 'watch-stop',
  /** data: from, and place where it is another conversation's */
  watchList: 'watch-list',
  watchListPrivate: 'watch-list-private',
  /** data: on, place */
  watchDigest: 'watch-digest',
  /** data: alert */
  alertDetails: 'alert-details',
  /** data: alert */
  alertAcknowledge: 'alert-acknowledge',
  /** data: alert */
  alertSnoozeAsk: 'alert-snooze-ask',
  /** data: alert, for */
  alertSnooze: 'alert-snooze',
  /** data: alert */
  alertShow: 'alert-show',
  /** data: alert */
  alertStop: 'alert-stop',
  /** data: check; subscription, where it is about one. Answers beside the alert, which stays as it is. */
  alertReport: 'alert-report',
  rolePrompt: 'role-prompt',
  /** data or input: role */
  role: 'role',
  /** data: check, where it begins from a report */
  choose: 'choose',
  /** data: run, owner, question, answer */
  chooseAnswer: 'choose-answer',
  /** data: run, owner, question */
  chooseBack: 'choose-back',
  /** data: run, owner, question */
  chooseRestart: 'choose-restart',
  /** data: run */
  chooseFiles: 'choose-files',
  /** data: check, or plan: all; from; note */
  plan: 'plan',
  /** data: check, or plan: all; action, from */
  planAction: 'plan-action',
  /** data: check, or plan: all; format */
  planFile: 'plan-file',
  /** data: check, or plan: all */
  planDetailsPrivate: 'plan-details-private',
  /** data: check */
  planSpend: 'plan-spend',
  /** data: check; input: spendFor, amount */
  planSpendSave: 'plan-spend-save',
  /** data: check */
  planSpendRemove: 'plan-spend-remove',
  /** data: from */
  grants: 'grants',
  /** data: grant */
  grantOpen: 'grant-open',
  grantForm: 'grant-form',
  /** input: customer, holder, holderKind */
  grantAdd: 'grant-add',
  /** data: grant */
  grantRemove: 'grant-remove',
  /** data: asked, where it was told */
  askAdmin: 'ask-admin',
  partner: 'partner',
  /** data or input: partner */
  actFor: 'act-for',
  /** data: from */
  operate: 'operate',
  /** data: partner */
  operatePartner: 'operate-partner',
  /** data: form; partner, where it is about one */
  operateForm: 'operate-form',
  /** data: form; partner, where it is about one; input: what the form asks for */
  operateSave: 'operate-save',
  profile: 'profile',
  profileChange: 'profile-change',
  profileLookUp: 'profile-look-up',
  /** data: kind */
  profileForm: 'profile-form',
  /** data: kind, partner, version; inputs: the fields */
  profilePreview: 'profile-preview',
  /** data: draft */
  profileSave: 'profile-save',
  profileCancel: 'profile-cancel',
  forgetAsk: 'forget-ask',
  forget: 'forget',
  forgetNot: 'forget-not',
  /** data: tenant, where it is not the reader's own */
  signIn: 'sign-in',
  /** The same in the browser, where Teams cannot. */
  signInPage: 'sign-in-page',
  /** input: code */
  signInConfirm: 'sign-in-confirm',
  signOut: 'sign-out',
  /** data: topic, answer */
  feedbackYes: 'feedback-yes',
  /** data: topic, answer */
  feedbackNo: 'feedback-no',
  /** data: topic, answer; input: comment */
  feedbackComment: 'feedback-comment',
  /** data: topic and answer, where it was about one */
  askPerson: 'ask-person',
  /** data: handoff; input: note */
  handOffSend: 'handoff-send',
  /** data: handoff */
  handOffDrop: 'handoff-drop',
  /** data: handoff */
  handOffAnswered: 'handoff-answered',
} as const;

export type Verb = (typeof VERBS)[keyof typeof VERBS];

const KNOWN: ReadonlySet<string> = new Set(Object.values(VERBS));

/** Whether a verb that came back is one of ours. */
export function isVerb(text: unknown): text is Verb {
  return typeof text === 'string' && KNOWN.has(text);
}

/** Ids of the inputs on cards, under which what was typed comes back. */
export const INPUTS = {
  question: 'question',
  customer: 'customer',
  role: 'role',
  comment: 'comment',
  partnerId: 'partnerId',
  signedInAs: 'signedInAs',
  note: 'note',
  spendFor: 'spendFor',
  amount: 'amount',
  days: 'days',
  hour: 'hour',
  zone: 'zone',
  code: 'code',
  holder: 'holder',
  holderKind: 'holderKind',
  partner: 'partner',
  partnerName: 'partnerName',
  person: 'person',
  memberRole: 'memberRole',
} as const;
