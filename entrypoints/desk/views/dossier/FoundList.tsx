import { useRef } from 'preact/hooks';
import { Pager } from '../../../../components/desk/Pager.tsx';
import { FoundLine } from '../../../../components/dossier/FoundLine.tsx';
import { Unsearched } from '../../../../components/dossier/Unsearched.tsx';
import { Button } from '../../../../components/ui/Button.tsx';
import { EmptyState } from '../../../../components/ui/EmptyState.tsx';
import { Lines } from '../../../../components/ui/Line.tsx';
import { walkRows } from '../../../../components/ui/walk-rows.ts';
import type { Folder } from '../../../../utils/dossier/bookmark.ts';
import type { SearchAnswer } from '../../../../utils/dossier/search/search-bookmarks.ts';
import type { PageProps } from '../../desk.ts';
import { hrefTo, hrefWith } from '../../route.ts';
import { ExampleOffer } from '../ExampleOffer.tsx';

/** Rows drawn at once. */
export const ROWS = 50;

interface FoundListProps extends PageProps {
  answer: SearchAnswer;
  page: number;
  folders: Folder[];
  selected: ReadonlySet<string>;
  onSelected: (selected: ReadonlySet<string>) => void;
  onClear: () => void;
}

/** What was found, a page of it, each with its passage. */
export function FoundList(props: FoundListProps) {
  const { answer, page, folders, selected, route, desk, onSelected, onClear } = props;
  const { dossier, dossierDesk: texts } = desk.texts;
  const list = useRef<HTMLDivElement>(null);
  const inFolder = route.query.get('folder');
  const { total, found, unsearched } = answer;
  const select = (id: string, on: boolean) =>
    onSelected(new Set(on ? [...selected, id] : [...selected].filter((one) => one !== id)));
  return (
    <>
      <p class="spoken" role="status">
        {(total > 0 || unsearched === 0) && texts.count(total)}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what bubbles from the rows' links */}
      <div ref={list} onKeyDown={(event) => walkRows(event, list.current)}>
        {found.length > 0 && (
          <Lines label={dossier.title}>
            {found.map((one) => (
              <FoundLine
                key={one.bookmark.id}
                found={one}
                folder={
                  inFolder === null ? folders.find(({ id }) => id === one.bookmark.folderId) : undefined
                }
                today={desk.today}
                href={hrefTo('dossier', one.bookmark.id, route.query)}
                current={one.bookmark.id === route.id}
                selected={selected.has(one.bookmark.id)}
                onSelect={(on) => select(one.bookmark.id, on)}
              />
            ))}
          </Lines>
        )}
      </div>
      <Unsearched count={unsearched} />
      {total === 0 && unsearched === 0 && <NothingFound route={route} desk={desk} onClear={onClear} />}
      <Pager total={total} size={ROWS} page={page} hrefOf={(to) => hrefWith(route, { page: String(to) })} />
    </>
  );
}

function NothingFound({ route, desk, onClear }: Pick<FoundListProps, 'route' | 'desk' | 'onClear'>) {
  const { dossier, dossierDesk: texts } = desk.texts;
  const asked = ['q', 'tag', 'standing', 'from', 'to'].some((name) => route.query.get(name));
  if (asked) {
    return (
      <EmptyState title={texts.nothing}>
        <p>{texts.nothingHow}</p>
        <Button onClick={onClear}>{texts.showAll}</Button>
      </EmptyState>
    );
  }
  if (route.query.has('archived'))
    return <EmptyState title={texts.archiveEmpty}>{texts.archiveEmptyHow}</EmptyState>;
  return (
    <EmptyState title={route.query.get('folder') ? dossier.emptyFolder : dossier.empty.title}>
      <p>{dossier.empty.first}</p>
      <p>{dossier.empty.next}</p>
      {!route.query.get('folder') && <ExampleOffer desk={desk} />}
    </EmptyState>
  );
}
