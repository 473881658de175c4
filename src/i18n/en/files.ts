/** Words around a file that is offered: may it be put into somebody's OneDrive, and what became of it. */
export const files = {
  'file.summary': 'May I put {name} into your OneDrive?',
  'file.done': '{name} is in your OneDrive.',
  'file.declined': 'All right, {name} is not made. What you asked it for stays here in the chat.',
  'file.over': 'That offer of a file is over. Press the button for it once more.',
  'file.notYours': 'That file was offered to somebody else.',
  'file.failed': '{name} could not be put into your OneDrive.',
  'file.failed.meaning': 'Nothing else changed, and nothing was stored anywhere else.',
  'file.failed.next': 'Press the button for it once more. If it fails again, quote the number below.',
  'file.refused': 'I did not send {name}: the place that was named for it is not one of Microsoft’s that I know.',
  'file.personal': 'Files come in our personal chat only.',
  'file.noCard': 'If no file card appears here, this client takes no files from bots.',
} as const;
