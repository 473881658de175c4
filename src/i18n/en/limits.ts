/** What is said to whoever asks for too much at once. */
export const limits = {
  'limit.person':
    '{act, select, message {That is more than I can read from one person in so short a time.} check {You have had many checks in a short time.} export {You have taken many files in a short time.} other {You have signed in many times in a short time.}}',
  'limit.tenant':
    '{act, select, message {Your organisation writes more than I can read in so short a time.} check {Your organisation has had many checks in a short time.} export {Your organisation has taken many files in a short time.} other {Your organisation has signed in many times in a short time.}}',
  'limit.again': 'It goes on at {at}.',
  'limit.store': 'I cannot count how often that is done right now, so I did not do it. Try again in a minute.',
  'limit.atOnce':
    '{by, select, person {You have {count, number} checks under way, which is as many as one person may have.} other {Your organisation has {count, number} checks under way, which is as many as it may have.}} Try again when one of them is finished.',
} as const;
