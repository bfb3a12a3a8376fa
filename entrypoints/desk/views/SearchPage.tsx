import { useRef } from 'preact/hooks';
import { Unsearched } from '../../../components/dossier/Unsearched.tsx';
import { newTab } from '../../../components/ui/Button.tsx';
import { EmptyState } from '../../../components/ui/EmptyState.tsx';
import { GroupHead } from '../../../components/ui/GroupHead.tsx';
import { Icon } from '../../../components/ui/Icon.tsx';
import { Line, Lines } from '../../../components/ui/Line.tsx';
import { walkRows } from '../../../components/ui/walk-rows.ts';
import { leftOut } from '../../../utils/dossier/search/read-documents.ts';
import { recentSuggestions } from '../../../utils/search/recent-suggestions.ts';
import { suggestionsFor } from '../../../utils/search/suggest.ts';
import type { Suggestion } from '../../../utils/search/suggestion.ts';
import type { PageProps } from '../desk.ts';
import { useLastAnswer } from '../use-last-answer.ts';

/** All that the words find, the best first across kinds; what was last, where nothing is typed. */
export function SearchPage({ route, desk }: PageProps) {
  const { search, popup } = desk.texts;
  const { settings, zone, language, texts, now } = desk;
  const words = (route.query.get('q') ?? '').trim();
  const list = useRef<HTMLDivElement>(null);
  const rows = useLastAnswer(
    (db) => {
      const asked = { words, openDatabase: async () => db, settings, zone, language, texts, at: now };
      return words === '' ? recentSuggestions(asked) : suggestionsFor(asked);
    },
    [words, settings, language, now],
  );
  const unsearched = useLastAnswer(leftOut, []) ?? 0;
  // Sites lead elsewhere: they are no find of ours.
  const here = (rows ?? []).filter(({ kind }) => kind !== null).length;
  return (
    <>
      <header class="page-head">
        <h1 tabIndex={-1}>{search.title}</h1>
      </header>
      <p class="spoken" role="status">
        {rows && words !== '' && (here > 0 || unsearched === 0) && search.count(here)}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what bubbles from the rows' links */}
      <div class="ruled page-ruled" ref={list} onKeyDown={(event) => walkRows(event, list.current)}>
        {rows && here === 0 && unsearched === 0 && (
          <EmptyState title={words === '' ? search.empty : popup.nothingFound(words)}>
            {popup.nothingFoundHint}
          </EmptyState>
        )}
        {rows && words === '' && rows.length > 0 && <GroupHead id="found" title={popup.recent} />}
        {rows && rows.length > 0 && (
          <Lines label={words === '' ? popup.recent : popup.results}>
            {rows.map((row, index) => (
              <FoundRow key={`${index} ${row.name}`} row={row} kind={row.kind && search.kinds[row.kind]} />
            ))}
          </Lines>
        )}
        {words !== '' && <Unsearched count={unsearched} />}
      </div>
    </>
  );
}

/** In the margin what kind of thing it is; an address of a site opens beside. */
function FoundRow({ row: { title, detail, leadsTo }, kind }: { row: Suggestion; kind: string | null }) {
  const href = 'place' in leadsTo ? leadsTo.place : leadsTo.url;
  return (
    <Line
      when={kind ?? <Icon name="out" />}
      title={
        <b>
          <a class="line-link" href={href} data-row={href} {...('url' in leadsTo && newTab(href))}>
            <bdi>{title}</bdi>
          </a>
        </b>
      }
      {...(detail !== '' && { detail: <span class="line-detail-text">{detail}</span> })}
    />
  );
}
