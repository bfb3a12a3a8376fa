import type { Bookmark, Quote } from '../../utils/dossier/bookmark.ts';
import { consultationWords } from '../../utils/dossier/export/consultation-words.ts';
import { pageLinks } from '../../utils/dossier/page-links.ts';
import { useTexts } from '../use-texts.ts';

/** A bookmark on paper: what it is, where and when it was read and in which version, its quotes and notes. */
export function PrintedBookmark({ bookmark }: { bookmark: Bookmark }) {
  const texts = useTexts();
  const { dossier, dossierDesk } = texts;
  const { title, site, standing, url, quotes, note, tags, unread } = bookmark;
  const { read } = pageLinks(bookmark);
  return (
    <article class="printed">
      <header>
        <h3>
          <bdi>{title}</bdi>
        </h3>
        <p>
          <bdi>{site}</bdi>
          {` · ${dossier.standing[standing]} · ${consultationWords(bookmark, texts)}`}
        </p>
        <p class="printed-address">{url}</p>
        {read !== null && read !== url && (
          <p class="printed-address">
            {dossierDesk.versionRead}
            {texts.dossierFiles.colon}
            {read}
          </p>
        )}
        {unread && <p>{dossier.unread[unread]}</p>}
      </header>
      {quotes.map((quote) => (
        <PrintedQuote key={quote.id} quote={quote} />
      ))}
      {note && <Labelled label={dossier.note} text={note} />}
      {tags.length > 0 && <Labelled label={dossier.tags} text={tags.join(', ')} />}
    </article>
  );
}

function PrintedQuote({ quote: { exact, headings, note } }: { quote: Quote }) {
  return (
    <div class="printed-quote">
      {headings.length > 0 && (
        <p>
          <bdi>{headings.join(' › ')}</bdi>
        </p>
      )}
      <blockquote>
        <bdi>{exact}</bdi>
      </blockquote>
      {note && (
        <p class="printed-note">
          <bdi>{note}</bdi>
        </p>
      )}
    </div>
  );
}

function Labelled({ label, text }: { label: string; text: string }) {
  const { colon } = useTexts().dossierFiles;
  return (
    <p class="printed-note">
      {label}
      {colon}
      <bdi>{text}</bdi>
    </p>
  );
}
