import { ListNote } from '../ui/ListNote.tsx';
import { useTexts } from '../use-texts.ts';

/** While the dossier is made ready for the search: how many bookmarks what is found says nothing of. */
export function Unsearched({ count }: { count: number }) {
  const { popup } = useTexts();
  return count === 0 ? null : <ListNote>{popup.unsearched(count)}</ListNote>;
}
