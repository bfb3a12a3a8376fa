/** What was asked for could not be done. */
export const failures = {
  action: 'That was not done. Nothing was changed. Please try again.',
  diskFull:
    'The disk is full, or the browser gives no more room. Nothing was changed, and nothing you keep was lost. Free some space, then try again.',
  /** The database does not open: popup and desk say why, and what can be done. */
  unreadable:
    'That was not done: the browser cannot open what you keep. Open the desk to see what can be done.',
};
