import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Bookmark } from '../../../../utils/dossier/bookmark.ts';
import { paintQuotes } from '../../../../utils/dossier/painted-quotes.ts';
import type { Desk } from '../../desk.ts';
import '../../../../components/dossier/marked-text.css';

interface KeptTextProps {
  bookmark: Bookmark;
  text: string | null;
  desk: Desk;
}

/** The page's text as it was read, its quotes marked where they stand exactly; it opens at the first of them. */
export function KeptText({ bookmark, text, desk }: KeptTextProps) {
  const texts = desk.texts.dossierDesk;
  const box = useRef<HTMLElement>(null);
  const painted = useMemo(() => text !== null && paintQuotes(text, bookmark.quotes), [text, bookmark.quotes]);
  useLayoutEffect(() => {
    const first = box.current?.querySelector('mark');
    if (box.current && first) box.current.scrollTop = first.offsetTop - box.current.clientHeight / 3;
  }, [bookmark.id]);
  return (
    <section class="pane-section">
      <h3 id="kept-text">{texts.keptText}</h3>
      {painted ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by the keyboard
        <section ref={box} class="kept-text" aria-labelledby="kept-text" tabIndex={0} dir="auto">
          {painted.stretches.map(({ start, text: words, quoteId }) =>
            quoteId === null ? words : <mark key={start}>{words}</mark>,
          )}
        </section>
      ) : (
        <p class="soft">{texts.noText}</p>
      )}
    </section>
  );
}
