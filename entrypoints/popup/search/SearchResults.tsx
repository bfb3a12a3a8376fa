import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { useEffect } from 'preact/hooks';
import { Unsearched } from '../../../components/dossier/Unsearched.tsx';
import { Button } from '../../../components/ui/Button.tsx';
import { EmptyState } from '../../../components/ui/EmptyState.tsx';
import { Lines } from '../../../components/ui/Line.tsx';
import { PlainSentence } from '../../../components/ui/PlainSentence.tsx';
import { useTexts } from '../../../components/use-texts.ts';
import { LaterDialog } from '../loaded-later.tsx';
import { openDesk } from '../open-desk.ts';
import { type SheetMeans, useSheetDeeds } from '../use-sheet-deeds.ts';
import type { Findings, Means } from './kind.ts';

/** Enough to look through; more words find the rest. */
const SHOWN = 50;

interface SearchResultsProps extends SheetMeans, Omit<Means, 'deeds'> {
  words: string;
  findings: Findings;
  /** The sites to go on to. */
  elsewhere: ComponentChildren;
}

/** What the search found here, the best first, or that nothing was; below it the sites to go on to. */
export function SearchResults(props: SearchResultsProps) {
  const { popup } = useTexts();
  const { words, findings, elsewhere, now } = props;
  const { things, bookmarks, unsearched, failed, isRead } = findings;
  const { deeds, aside, closeAside } = useSheetDeeds(props);
  useDeskLinks();
  const more = bookmarks - things.filter(({ kind }) => kind === 'bookmark').length;
  return (
    <>
      {things.length === 0 && isRead && unsearched === 0 && !failed && (
        <EmptyState title={popup.nothingFound(words)}>{popup.nothingFoundHint}</EmptyState>
      )}
      {things.length > 0 && (
        <Lines label={popup.results}>
          {things.slice(0, SHOWN).map(({ key, draw }) => (
            <Fragment key={key}>{draw({ ...props, deeds })}</Fragment>
          ))}
        </Lines>
      )}
      {more > 0 && (
        <Button kind="link" onClick={() => void openDesk(`#/dossier?${new URLSearchParams({ q: words })}`)}>
          {popup.allFound(bookmarks)}
        </Button>
      )}
      {failed && <PlainSentence tone="late">{popup.dossierFailed}</PlainSentence>}
      <Unsearched count={unsearched} />
      {elsewhere}
      {aside && (
        <LaterDialog
          today={now.today}
          onSave={(on) => {
            deeds.later(aside, { on });
            closeAside();
          }}
          onClose={closeAside}
        />
      )}
    </>
  );
}

/** Links to the desk open a tab: the popup is too small for it. */
function useDeskLinks() {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="/desk.html#"]') : null;
      const place = link?.getAttribute('href')?.replace('/desk.html', '');
      if (event.defaultPrevented || place === undefined) return;
      event.preventDefault();
      void openDesk(place);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, []);
}
