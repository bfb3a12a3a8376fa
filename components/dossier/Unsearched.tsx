import { useTexts } from '../use-texts.ts';
import './unsearched.css';

/** While the dossier is made ready for the search: how many bookmarks what is found says nothing of. */
export function Unsearched({ count }: { count: number }) {
  const { popup } = useTexts();
  return count === 0 ? null : <p class="unsearched">{popup.unsearched(count)}</p>;
}
