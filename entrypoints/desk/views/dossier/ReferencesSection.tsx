import { useMemo } from 'preact/hooks';
import { newTab } from '../../../../components/ui/Button.tsx';
import type { Bookmark } from '../../../../utils/dossier/bookmark.ts';
import { referencesOf } from '../../../../utils/dossier/page-links.ts';
import type { Desk } from '../../desk.ts';
import { hrefTo } from '../../route.ts';

interface ReferencesSectionProps {
  bookmark: Bookmark;
  desk: Desk;
}

/** The references in the quotes and the title, as they are written there, each with its address of today. */
export function ReferencesSection({ bookmark, desk }: ReferencesSectionProps) {
  const texts = desk.texts.dossierDesk;
  const { title, quotes, references } = bookmark;
  const recognised = useMemo(() => referencesOf({ title, quotes }), [title, quotes]);
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
              {reference?.code && <span class="soft"> {reference.code}</span>}
              {reference?.url && (
                <>
                  {' · '}
                  <a href={reference.url} {...newTab(reference.url)}>
                    {texts.opensToday}
                  </a>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
