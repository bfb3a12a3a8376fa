import { useTexts } from '../../../components/use-texts.ts';
import type { FoundThing } from './kind.ts';

interface FoundHeadlineProps {
  found: FoundThing[];
  /** How many bookmarks were found, with those that are not shown. */
  bookmarks: number;
}

/** What a search found takes the place of the sentence. */
export function FoundHeadline({ found, bookmarks }: FoundHeadlineProps) {
  const { popup } = useTexts();
  const count = (kind: FoundThing['kind']) => found.filter((thing) => thing.kind === kind).length;
  return (
    <div class="headline">
      <div class="headline-words" role="status">
        <h1>{popup.found(count('order'), count('partner'), bookmarks, count('sheet'), count('action'))}</h1>
      </div>
    </div>
  );
}
