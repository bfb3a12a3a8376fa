import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { PlainSentence } from '../../components/ui/PlainSentence.tsx';
import type { ToastMessage } from '../../components/ui/Toast.tsx';
import { useSpoken } from '../../components/use-spoken.ts';
import { TextsContext } from '../../components/use-texts.ts';
import type { NewIds } from '../../utils/dossier/save-bookmark.ts';
import { areWhole } from '../../utils/texts/texts.ts';
import { DrawerTabs } from './DrawerTabs.tsx';
import { type DossierPieces, useDossierPieces } from './dossier/use-dossier-pieces.ts';
import { newIds } from './dossier/use-save-here.ts';
import { useSavedHere } from './dossier/use-saved-here.ts';
import type { FirstData } from './first-data.ts';
import { Headline, OrdersHeadline } from './Headline.tsx';
import { type Drawer, keepDrawer } from './last-drawer.ts';
import { useLawPieces } from './law/use-law-pieces.ts';
import { OrderDialogs, Toast } from './loaded-later.tsx';
import { PileAndOrders } from './PileAndOrders.tsx';
import { keepHere } from './page-storage.ts';
import { type PartnerPieces, usePartnerPieces } from './partners/use-partner-pieces.ts';
import { usePartners } from './partners/use-partners.ts';
import { SearchBar } from './SearchBar.tsx';
import { useSafety } from './safety/use-safety.ts';
import { useSearch } from './search/use-search.ts';
import { useLineKeys } from './use-line-keys.ts';
import { useLiveLists } from './use-live-lists.ts';
import { useNow } from './use-now.ts';
import { useOrderActions } from './use-order-actions.ts';

interface AppProps {
  first: FirstData;
  /** What draws partners, where they are shown at once. */
  pieces?: PartnerPieces | null;
  /** What draws the dossier, where it is shown at once. */
  dossierPieces?: DossierPieces | null;
}

/** The popup: search over everything, and one drawer at a time: the pile or the orders with this page, the partners, or the dossier. */
export function App({ first, pieces: given = null, dossierPieces = null }: AppProps) {
  const lists = useLiveLists(first);
  const chosen = (lists.pile ?? lists.snapshot)?.language ?? first.language;
  const { language, texts } = useSpoken(chosen) ?? first;
  const all = areWhole(texts) ? texts : null;
  const now = useNow();
  const [drawer, setDrawer] = useState(first.drawer);
  // The page in front is read when a drawer with it is first opened, not before.
  const [pageWanted, setPageWanted] = useState(isWithPage(first.drawer));
  const [words, setWords] = useState('');
  const [said, setSaid] = useState<ToastMessage | null>(null);
  const { actions, dialog, closeDialog, act } = useOrderActions(texts, setSaid);
  const silence = useCallback(() => setSaid(null), []);
  const main = useRef<HTMLElement>(null);
  useLineKeys(main);
  useEffect(() => {
    document.documentElement.lang = language;
    keepHere('language', language);
  }, [language]);
  const asked = words.trim();
  const searching = asked !== '';
  const partnersWanted = drawer === 'partners' || searching;
  const partners = usePartners(first.partners, partnersWanted);
  const pieces = usePartnerPieces(given, drawer === 'partners');
  const dossier = useDossierPieces(dossierPieces, drawer === 'dossier');
  const law = useLawPieces(searching);
  const safety = useSafety(lists.failed, lists.keptAt);
  const here = useSavedHere(first.tab);
  const [toSave, setToSave] = useState<NewIds | null>(null);
  const open = (chosen: Drawer) => {
    setDrawer(chosen);
    setWords('');
    if (isWithPage(chosen)) setPageWanted(true);
    keepDrawer(chosen);
  };
  const search = useSearch(asked, lists, partners, all, open);
  const { findings } = search;
  const shown = searching ? 'found' : drawer;
  const failed = shown === 'partners' ? partners.failed : lists.failed === 'other';
  const isOpen = lists.failed === null || lists.failed === 'other';
  const known = shown === 'partners' ? partners.snapshot : (lists.pile ?? lists.snapshot);
  return (
    <TextsContext.Provider value={texts}>
      <SearchBar words={words} onWords={setWords} onEnter={search.openBest} onGo={search.go} />
      <main ref={main} class="popup" tabIndex={-1}>
        <div id="drawer" class="popup-drawer" role="tabpanel" aria-label={texts.popup.drawers[drawer]}>
          {findings && search.pieces && <search.pieces.FoundHeadline findings={findings} />}
          {shown === 'pile' && <Headline pile={lists.pile} />}
          {shown === 'orders' && <OrdersHeadline snapshot={lists.snapshot} />}
          <div class="popup-page ruled">
            {safety && <safety.SafetyNotice danger={safety.danger} language={language} now={now} />}
            {safety && !isOpen && (shown === 'pile' || shown === 'orders') && (
              <safety.KeptDrawer drawer={shown} lists={lists} now={now} />
            )}
            {failed && isOpen && all && (
              <PlainSentence tone="late">
                {known ? all.popup.failed.database : all.popup.failed.databaseEmpty}
              </PlainSentence>
            )}
            {here && !searching && all && first.tab && (
              <here.SavedHere bookmarkId={here.bookmarkId} tab={first.tab} today={now.today} />
            )}
            {pageWanted && isOpen && (
              <PileAndOrders
                drawer={shown === 'pile' || shown === 'orders' ? shown : null}
                lists={lists}
                language={language}
                texts={texts}
                tab={first.tab}
                now={now}
                actions={actions}
                act={act}
                onSaid={setSaid}
                onSave={() => {
                  open('dossier');
                  setToSave(newIds());
                }}
              />
            )}
            {shown === 'partners' && pieces && all && (
              <pieces.PartnersDrawer partners={partners} language={language} at={now.at} act={act} />
            )}
            {shown === 'dossier' && dossier && all && (
              <dossier.DossierDrawer
                language={language}
                tab={first.tab}
                now={now}
                act={act}
                say={setSaid}
                onLookUp={setWords}
                asked={toSave}
                onAsked={() => setToSave(null)}
              />
            )}
            {findings && search.pieces && all && (
              <search.pieces.SearchResults
                words={asked}
                findings={findings}
                elsewhere={law && <law.LookElsewhere words={asked} />}
                texts={all}
                now={now}
                today={now.today}
                orders={lists.all}
                actions={actions}
                act={act}
                say={setSaid}
                go={search.go}
              />
            )}
          </div>
        </div>
      </main>
      <footer>
        <DrawerTabs drawer={drawer} onDrawer={open} />
      </footer>
      {dialog && all && (
        <OrderDialogs dialog={dialog} language={language} now={now} act={act} onClose={closeDialog} />
      )}
      <Toast message={said} onGone={silence} />
    </TextsContext.Provider>
  );
}

/** The pile and the orders begin with the page in front. */
function isWithPage(drawer: Drawer): boolean {
  return drawer === 'pile' || drawer === 'orders';
}
