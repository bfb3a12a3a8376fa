import { useRef } from 'preact/hooks';
import { useTexts } from '../../../components/use-texts.ts';
import type { Findings, FoundThing } from './kind.ts';

/** What a search found takes the place of the sentence. It is told once, when all is read. */
export function FoundHeadline({ findings }: { findings: Findings }) {
  const { popup } = useTexts();
  const told = useRef('');
  const { things, bookmarks, unsearched, isRead } = findings;
  const count = (kind: FoundThing['kind']) => things.filter((thing) => thing.kind === kind).length;
  const mayBeMore = !isRead || unsearched > 0;
  const words =
    things.length === 0 && mayBeMore
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
