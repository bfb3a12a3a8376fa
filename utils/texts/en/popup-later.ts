import { countingIn } from '../counting.ts';

const { figure, plural } = countingIn('en');

/** What the popup says beyond its first words. */
export const popupLater = {
  failed: {
    database:
      'What you keep here cannot be read right now. What you see is the last list kept; nothing is lost. Close and open this window; if it stays so, restart the browser.',
    databaseEmpty:
      'What you keep here cannot be read right now. Nothing was deleted. Close and open this window; if it stays so, restart the browser.',
  },
  /** Of each kind that was found. */
  found: (orders: number, partners: number, bookmarks: number, sheets: number, actions: number) => {
    const all = [
      orders > 0 && plural(orders, 'order', 'orders'),
      partners > 0 && plural(partners, 'partner', 'partners'),
      bookmarks > 0 && plural(bookmarks, 'bookmark', 'bookmarks'),
      sheets > 0 && plural(sheets, 'sheet', 'sheets'),
      actions > 0 && plural(actions, 'action', 'actions'),
    ].filter(Boolean);
    return all.length === 0 ? 'Nothing found' : `${all.join(', ')} found`;
  },
  results: 'What was found',
  allFound: (n: number) => `All ${figure(n)} on the desk`,
  nothingFound: (words: string) => `Nothing with “${words}”.`,
  searching: 'Searching…',
  /** The index is being made, and does not have them yet. */
  unsearched: (n: number) =>
    `The dossier is being made ready for the search: ${plural(n, 'bookmark is', 'bookmarks are')} not searched yet.`,
  dossierFailed: 'The dossier could not be searched. Nothing was lost; please try again.',
  nothingFoundHint:
    'Orders are searched by item, supplier, reference, tracking number and note, the archive too; partners by name, place, group and number; the dossier by all its words; sheets by their title.',
};
