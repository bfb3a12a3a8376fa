import { AddSheet } from '../../../components/pile/AddSheet.tsx';
import { DoneLines } from '../../../components/pile/DoneLines.tsx';
import { LaterLines } from '../../../components/pile/LaterLines.tsx';
import { PileHistory } from '../../../components/pile/PileHistory.tsx';
import { SheetGroup } from '../../../components/pile/SheetGroup.tsx';
import { EmptyState } from '../../../components/ui/EmptyState.tsx';
import { Tabs } from '../../../components/ui/Tabs.tsx';
import { useMoreAfterPaint } from '../../../components/ui/use-more-after-paint.ts';
import { wallTimeAt } from '../../../utils/dates/wall-time.ts';
import { pileDeeds } from '../../../utils/pile/pile-deeds.ts';
import { pileHistory } from '../../../utils/pile/pile-history.ts';
import type { Thing } from '../../../utils/pile/sheet.ts';
import type { Desk, PageProps } from '../desk.ts';
import { hrefWith, replaceRoute } from '../route.ts';
import { type LivePile, useLivePile } from '../use-live-pile.ts';
import { useSheetDeeds } from '../use-sheet-deeds.ts';
import { HandSheetPane } from './pile/HandSheetPane.tsx';
import { PileSummary } from './pile/PileSummary.tsx';
import { SheetDialogs } from './pile/SheetDialogs.tsx';
import './panes.css';

const TABS = ['pile', 'later', 'done'] as const;
type Tab = (typeof TABS)[number];

/** Lines drawn at a time: more than a window is tall. */
const AT_ONCE = 30;

/** Both sides of the pile, what is aside and what is done; beside it the weeks before, or a sheet to be changed. */
export function PilePage({ route, desk }: PageProps) {
  const { pile: texts } = desk.texts;
  const pile = useLivePile(desk);
  const tab = TABS.find((name) => name === route.query.get('tab')) ?? 'pile';
  return (
    <div class={route.id ? 'panes panes-one' : 'panes'}>
      <header class="page-head">
        <h1 tabIndex={-1}>{texts.title}</h1>
      </header>
      {pile && (
        <div class="panes-row">
          <section class="panes-list ruled" aria-label={texts.title}>
            <PileSummary view={pile.view} />
            <div class="pile-tabs">
              <Tabs
                label={texts.tabs.label}
                value={tab}
                options={[
                  {
                    value: 'pile',
                    label: texts.title,
                    count: pile.view.counts.waits + pile.view.counts.awaited,
                  },
                  { value: 'later', label: texts.later, count: pile.view.counts.later },
                  { value: 'done', label: texts.done },
                ]}
                onValue={(chosen) =>
                  replaceRoute(hrefWith(route, { tab: chosen === 'pile' ? null : chosen }))
                }
                controls="pile-sheets"
              />
            </div>
            <div id="pile-sheets" role="tabpanel" aria-label={tab === 'pile' ? texts.title : texts[tab]}>
              <Sheets tab={tab} pile={pile} desk={desk} />
            </div>
          </section>
          <aside class="panes-side" aria-label={route.id ? texts.sheet : texts.history.title}>
            {route.id ? (
              <HandSheetPane key={route.id} route={route} desk={desk} />
            ) : (
              <PileHistory weeks={pileHistory(pile.rows.entries, desk)} today={desk.today} />
            )}
          </aside>
        </div>
      )}
    </div>
  );
}

/** What the chosen tab shows. */
function Sheets({ tab, pile, desk }: { tab: Tab; pile: LivePile; desk: Desk }) {
  const { texts, today, zone } = desk;
  const { deeds, carryOut, asked, close } = useSheetDeeds(desk);
  const { view, rows } = pile;
  const { waits, awaited, later } = view;
  const shown = useMoreAfterPaint(
    tab === 'later' ? later.length : waits.length + awaited.length,
    AT_ONCE,
    AT_ONCE,
  );
  const lines = { today, clock: wallTimeAt(desk.now, zone).time, deeds };
  const add = (title: string, thing: Thing | null) =>
    carryOut(pileDeeds.add(title, thing, 'waits-for-me', texts));
  if (tab === 'later') {
    if (later.length === 0) return <Empty words={texts.pile.emptyLater} />;
    return (
      <LaterLines
        later={later.slice(0, shown)}
        today={today}
        zone={zone}
        onBack={(sheet) => carryOut(pileDeeds.back(sheet, texts))}
      />
    );
  }
  if (tab === 'done') {
    return (
      <>
        <p class="pile-note small soft">
          <b>
            {texts.pile.doneToday(view.counts.doneToday)} · {texts.pile.doneInWeek(view.counts.doneInWeek)}
          </b>
          <br />
          {texts.pile.doneNote}
        </p>
        <DoneLines
          entries={rows.entries}
          today={today}
          zone={zone}
          onBack={(entry) => carryOut(pileDeeds.notDone(entry, texts))}
        />
      </>
    );
  }
  return (
    <>
      <AddSheet page={null} onAdd={add} />
      <SheetGroup side="waits-for-me" sheets={waits.slice(0, shown)} {...lines} />
      <SheetGroup side="i-wait-for" sheets={awaited.slice(0, Math.max(0, shown - waits.length))} {...lines} />
      {waits.length + awaited.length === 0 && <Empty words={texts.pile.empty} />}
      <SheetDialogs asked={asked} desk={desk} deeds={deeds} onClose={close} />
    </>
  );
}

function Empty({ words }: { words: { title: string; first: string; next: string } }) {
  return (
    <EmptyState title={words.title}>
      <p>{words.first}</p>
      {words.next && <p>{words.next}</p>}
    </EmptyState>
  );
}
