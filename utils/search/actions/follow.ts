import type { Action } from './action.ts';

/** The page in front is followed from the popup; elsewhere an order is added by hand. */
export const follow: Action = {
  words: ['follow', 'suivre', 'follow order', 'suivre la commande', 'suivre une commande', 'follow an order'],
  offer: async (rest, { texts: { search } }) =>
    rest === ''
      ? [
          {
            name: search.actions.follow,
            title: search.actions.follow,
            detail: search.actions.followHow,
            leadsTo: { place: '#/add', drawer: 'orders' },
          },
        ]
      : [],
};
