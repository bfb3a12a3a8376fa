/** ` · Vancouver`, behind a name; nothing where no place is known. */
export function PlaceAside({ place }: { place: string }) {
  if (!place) return null;
  return (
    <>
      {' · '}
      <bdi>{place}</bdi>
    </>
  );
}
