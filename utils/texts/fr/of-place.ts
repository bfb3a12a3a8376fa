/** `de Vancouver`, `d’Osaka`, `du Caire`. Before an h nobody agrees, so it stays `de`. */
export function ofPlace(place: string): string {
  if (place.startsWith('Le ')) return `du ${place.slice(3)}`;
  if (place.startsWith('Les ')) return `des ${place.slice(4)}`;
  const first = place.charAt(0).normalize('NFD').charAt(0).toLowerCase();
  return 'aeiouyœæ'.includes(first) ? `d’${place}` : `de ${place}`;
}
