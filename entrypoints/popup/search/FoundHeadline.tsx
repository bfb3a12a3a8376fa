import { useRef } from 'preact/hooks';
import { useTexts } from '../../../components/use-texts.ts';
import type { FoundThing } from './kind.ts';

interface FoundHeadlineProps {
  found: FoundThing[];
  /** How many bookmarks were found, with those that are not shown. */
  bookmarks: number;
  /** Whether all that can be looked at was. */
  isRead: boolean;
  /** Whether that was everything: else more may be found. */
  isWhole: boolean;
}

/** What a search found takes the place of the sentence. It is told once, when all is read. */
export function FoundHeadline({ found, bookmarks, isRead, isWhole }: FoundHeadlineProps) {
  const { popup } = useTexts();
  const told = useRef('');
  const count = (kind: FoundThing['kind']) => found.filter((thing) => thing.kind === kind).length;
  const words =
    found.length === 0 && !isWhole
      ? popup.searching
      : popup.found(count('order'), count('partner'), bookmarks, count('sheet'), count('action'));
  if (isRead) told.current = words;
  return (
    <div class="headline">
      <div class="headline-words">
        <h1>{words}</h1>
      </div>
      <p class="spoken" role="status">
        {told.current}
      </p>
    </div>
  );
}
