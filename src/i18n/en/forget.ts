/** Deleting what is kept about somebody. */
export const forget = {
  'forget.title': 'Delete what I keep about you?',
  'forget.goes':
    'This goes: your language and time zone, how to reach you in this chat, the watches and alerts of this chat, what I remember of our conversation and of unfinished forms, questions of yours that wait for a colleague, and your sign-in. Watches that you set for a group or channel rest, without your ids, until a colleague goes on with them.',
  'forget.stays':
    'This stays: the record of who asked for which customer, in ids and without words, until its time is over; reports of customers; the partner profile; and what others gave you access to. What you said of answers never had your name.',
  'forget.yes': 'Delete my data',
  'forget.no': 'Keep everything',
  'forget.done':
    'Deleted: {settings, plural, =0 {no settings} one {# setting} other {# settings}}, {conversations, plural, =0 {no address of a chat} one {# address of a chat} other {# addresses of chats}}, {memories, plural, =0 {nothing remembered} one {# thing remembered} other {# things remembered}}, {handOffs, plural, =0 {no open question} one {# open question} other {# open questions}}, {watches, plural, =0 {no watch} one {# watch} other {# watches}}. {unowned, plural, =0 {} one {# watch of a group or channel rests until a colleague goes on with it. } other {# watches of groups or channels rest until a colleague goes on with them. }}You are signed out.',
  'forget.again':
    'When you write to me again, I remember again how to reach you here. The messages in this chat are kept by Teams, where you can delete them.',
  'forget.kept': 'Nothing was deleted.',
  'forget.private': 'I do that in our personal chat only. Open one with me and type “delete my data”.',
} as const;
