import { useRef } from 'preact/hooks';
import { Unsearched } from '../../../components/dossier/Unsearched.tsx';
import { newTab } from '../../../components/ui/Button.tsx';
import { EmptyState } from '../../../components/ui/EmptyState.tsx';
import { GroupHead } from '../../../components/ui/GroupHead.tsx';
import { Icon } from '../../../components/ui/Icon.tsx';
import { Line, Lines } from '../../../components/ui/Line.tsx';
import { ListNote } from '../../../components/ui/ListNote.tsx';
import { walkRows } from '../../../components/ui/walk-rows.ts';
import { leftOut } from '../../../utils/dossier/search/read-documents.ts';
import { recentSuggestions } from '../../../utils/search/recent-suggestions.ts';
import { suggestionsFor } from '../../../utils/search/suggest.ts';
import type { Suggestion } from '../../../utils/search/suggestion.ts';
import type { Texts } from '../../../utils/texts/texts.ts';
import type { PageProps } from '../desk.ts';
import { hrefTo } from '../route.ts';
import { useLastAnswer } from '../use-last-answer.ts';

/** Of each kind; its own page has all of them. */
const MOST = 20;
const PAGES = [
  { kind: 'order', page: 'orders' },
  { kind: 'partner', page: 'partners' },
  { kind: 'bookmark', page: 'dossier' },
] as const;

/** All that the words find, the best first across kinds; what was last, where nothing is typed. */
export function SearchPage({ route, desk }: PageProps) {
  const { search, popup } = desk.texts;
  const { settings, zone, language, texts, now } = desk;
  const words = (route.query.get('q') ?? '').trim();
  const list = useRef<HTMLDivElement>(null);
  const rows = useLastAnswer(
    (db) => {
      const asked = {
        words,
        openDatabase: async () => db,
        settings,
        zone,
        language,
        texts,
        at: now,
        most: MOST,
      };
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
        {words !== '' && (
          <>
            <WaysToMore rows={rows ?? []} words={words} texts={texts} />
            <Unsearched count={unsearched} />
          </>
        )}
      </div>
    </>
  );
}

/** Where there may be more of a kind than are shown, the way to them. */
function WaysToMore({ rows, words, texts }: { rows: Suggestion[]; words: string; texts: Texts }) {
  const full = PAGES.filter(({ kind }) => rows.filter((row) => row.kind === kind).length >= MOST);
  return full.map(({ kind, page }) => (
    <ListNote key={kind}>
      <a href={hrefTo(page, null, { q: words })}>{texts.search.more[kind](words)}</a>
    </ListNote>
  ));
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
