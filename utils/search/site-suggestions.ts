import { destinationWords } from '../dossier/sources/destination-words.ts';
import { destinationsFor } from '../dossier/sources/destinations.ts';
import { shownSources } from '../dossier/sources/owner-sources.ts';
import type { Asked, Suggestion } from './suggestion.ts';

const SHOWN = 3;

/** Sites to look the words up on; each row says that it leaves for one. */
export async function siteSuggestions({ words, settings, texts }: Asked): Promise<Suggestion[]> {
  const destinations = destinationsFor(words, shownSources(settings.lawSources)).slice(0, SHOWN);
  return destinations.map((destination) => {
    const { title, host } = destinationWords(destination, texts.lookUp);
    return {
      rank: 'words',
      kind: null,
      name: title,
      title,
      detail: texts.lookUp.onSite(host),
      leadsTo: { url: destination.url },
    };
  });
}
