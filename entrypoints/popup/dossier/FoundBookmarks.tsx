import { FoundLine } from '../../../components/dossier/FoundLine.tsx';
import { Button } from '../../../components/ui/Button.tsx';
import { Lines } from '../../../components/ui/Line.tsx';
import { useTexts } from '../../../components/use-texts.ts';
import type { Day } from '../../../utils/dates/day.ts';
import { openDesk } from '../open-desk.ts';
import type { FoundInDossier } from './live-search.ts';

interface FoundBookmarksProps {
  words: string;
  answer: FoundInDossier;
  today: Day;
  labelledBy: string;
}

/** The bookmarks that the search found, each opening in the desk's reader; the desk shows the rest. */
export function FoundBookmarks({ words, answer, today, labelledBy }: FoundBookmarksProps) {
  const { popup } = useTexts();
  const query = `?${new URLSearchParams({ q: words })}`;
  return (
    <>
      <Lines labelledBy={labelledBy}>
        {answer.found.map((found) => {
          const place = `#/dossier/${encodeURIComponent(found.bookmark.id)}${query}`;
          return (
            <FoundLine
              key={found.bookmark.id}
              found={found}
              folder={answer.folders.find(({ id }) => id === found.bookmark.folderId)}
              today={today}
              href={`/desk.html${place}`}
              onOpen={() => void openDesk(place)}
            />
          );
        })}
      </Lines>
      {answer.total > answer.found.length && (
        <Button kind="link" onClick={() => void openDesk(`#/dossier${query}`)}>
          {popup.allFound(answer.total)}
        </Button>
      )}
    </>
  );
}
