import { useEffect, useState } from 'preact/hooks';

/** The drawings of the dossier: the popup is painted without them. */
export type DossierPieces = typeof import('./pieces.ts');

export function loadDossierPieces(): Promise<DossierPieces> {
  return import('./pieces.ts');
}

/** The pieces once they are loaded; given where they were loaded before the first paint. */
export function useDossierPieces(given: DossierPieces | null, wanted: boolean): DossierPieces | null {
  const [pieces, setPieces] = useState(given);
  useEffect(() => {
    if (wanted && !pieces) void loadDossierPieces().then(setPieces);
  }, [wanted]);
  return pieces;
}
