import type { FirstTexts } from '../texts.ts';

export const failures: FirstTexts['failures'] = {
  action: 'Cela n’a pas été fait. Rien n’a changé. Réessayez.',
  diskFull:
    'Le disque est plein, ou le navigateur n’accorde plus de place. Rien n’a changé, et rien de ce que vous gardez n’est perdu. Libérez de la place, puis réessayez.',
  /** The database does not open: popup and desk say why, and what can be done. */
  unreadable:
    'Rien n’a été fait : le navigateur ne peut pas ouvrir ce que vous gardez. Ouvrez le bureau pour voir ce qui est possible.',
};
