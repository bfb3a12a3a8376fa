import { useMemo, useState } from 'preact/hooks';
import { DiffText } from '../../../../components/dossier/DiffText.tsx';
import { Button } from '../../../../components/ui/Button.tsx';
import type { Quote } from '../../../../utils/dossier/bookmark.ts';
import { passageNow } from '../../../../utils/dossier/changes/passage-now.ts';
import { diffWords } from '../../../../utils/dossier/changes/word-diff.ts';
import { placeQuote } from '../../../../utils/dossier/place-quote.ts';
import type { Desk } from '../../desk.ts';

/** Characters around a change that are shown with it. */
const AROUND = 160;

interface VersionDiffProps {
  kept: string;
  found: string;
  quotes: Quote[];
  desk: Desk;
}

/** The kept text and the one found, word by word, and what became of the quotes. */
export function VersionDiff({ kept, found, quotes, desk }: VersionDiffProps) {
  const { changes } = desk.texts;
  const [whole, setWhole] = useState(false);
  const parts = useMemo(() => diffWords(kept, found), [kept, found]);
  const gone = useMemo(
    () =>
      quotes
        .filter((quote) => quote.start !== null && placeQuote(found, quote) === null)
        .map((quote) => ({ quote, parts: passageNow(kept, found, quote) })),
    [kept, found, quotes],
  );
  return (
    <div class="version-diff">
      <h4 id="difference">{changes.difference}</h4>
      <p class="soft small">{changes.legend}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by the keyboard */}
      <section class="version-diff-text" aria-labelledby="difference" tabIndex={0} dir="auto">
        <DiffText parts={parts} around={whole ? null : AROUND} />
      </section>
      {parts.some(({ kind, text }) => kind === 'same' && text.length > 2 * AROUND + 40) && (
        <Button kind="link" onClick={() => setWhole(!whole)}>
          {whole ? changes.onlyChanges : changes.wholeText}
        </Button>
      )}
      {gone.map(({ quote, parts: near }) => (
        <div key={quote.id} class="version-quote">
          <blockquote>
            <bdi>{quote.exact}</bdi>
          </blockquote>
          <p class="small quote-lost">{near ? changes.quoteGone : changes.quoteLost}</p>
          {near && (
            <p class="version-passage">
              <DiffText parts={near} around={null} />
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
