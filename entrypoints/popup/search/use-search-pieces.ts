import { useEffect, useState } from 'preact/hooks';

/** What searches and draws what is found: the popup is painted without it. */
export type SearchPieces = typeof import('./pieces.ts');

/** The pieces once they are wanted and loaded. */
export function useSearchPieces(wanted: boolean): SearchPieces | null {
  const [pieces, setPieces] = useState<SearchPieces | null>(null);
  useEffect(() => {
    if (wanted && !pieces) void import('./pieces.ts').then(setPieces);
  }, [wanted]);
  return pieces;
}
