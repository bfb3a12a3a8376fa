import { useMemo } from 'preact/hooks';
import { newTab } from '../../../../components/ui/Button.tsx';
import type { Bookmark } from '../../../../utils/dossier/bookmark.ts';
import { referencesOf } from '../../../../utils/dossier/page-links.ts';
import { linkMeaning } from '../../../../utils/dossier/references/link-templates.ts';
import type { Texts } from '../../../../utils/texts/texts.ts';
import type { Desk } from '../../desk.ts';
import { hrefTo } from '../../route.ts';

interface ReferencesSectionProps {
  bookmark: Bookmark;
  desk: Desk;
}

/** The references in the quotes and the title, as they are written there, each with where it can be read. */
export function ReferencesSection({ bookmark, desk }: ReferencesSectionProps) {
  const texts = desk.texts.dossierDesk;
  const { lookUp } = desk.texts;
  const { url, title, quotes, references } = bookmark;
  const recognised = useMemo(() => referencesOf({ url, title, quotes }), [url, title, quotes]);
  const byKey = new Map(recognised.map((reference) => [reference.canonical, reference]));
  const keys = [...new Set([...byKey.keys(), ...references])];
  return (
    <section class="pane-section">
      <h3>{texts.references}</h3>
      {keys.length === 0 && <p class="soft">{texts.noReferences}</p>}
      <ul class="reference-list">
        {keys.map((key) => {
          const reference = byKey.get(key);
          const words = reference?.match ?? key;
          return (
            <li key={key}>
              <a href={hrefTo('dossier', null, { q: key.split('#').at(-1) ?? key })}>
                <bdi>{words}</bdi>
              </a>
              {reference?.code && (
                <span class="soft">
                  {` ${reference.code}`}
                  {reference.deduced && ` (${lookUp.deduced})`}
                </span>
              )}
              {reference?.url && (
                <>
                  {' · '}
                  <PlaceLink url={reference.url} words={words} texts={lookUp.page} />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Says what stands behind it: the text in force, as it was published, a decision, a search. */
function PlaceLink({ url, words, texts }: { url: string; words: string; texts: Texts['lookUp']['page'] }) {
  const label = texts.links[linkMeaning(url)];
  return (
    <a href={url} aria-label={texts.linkTo(label, words)} {...newTab(url)}>
      {label}
    </a>
  );
}
