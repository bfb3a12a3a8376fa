import type { Action } from './action.ts';

export const addPartner: Action = {
  words: [
    'add partner',
    'add a partner',
    'ajouter partenaire',
    'ajouter un partenaire',
    'new partner',
    'nouveau partenaire',
  ],
  offer: async (rest, { texts: { search } }) =>
    rest === ''
      ? [
          {
            name: search.actions.addPartner,
            title: search.actions.addPartner,
            detail: '',
            leadsTo: { place: '#/partners?do=add' },
          },
        ]
      : [],
};
