import { useEffect, useState } from 'preact/hooks';

/** The drawings of sites and references, with all that recognises: the popup is painted without them. */
export type LawPieces = typeof import('./pieces.ts');

/** The pieces once they are wanted and loaded. */
export function useLawPieces(wanted: boolean): LawPieces | null {
  const [pieces, setPieces] = useState<LawPieces | null>(null);
  useEffect(() => {
    if (wanted && !pieces) void import('./pieces.ts').then(setPieces);
  }, [wanted]);
  return pieces;
}
