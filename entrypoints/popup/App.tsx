import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { PlainSentence } from '../../components/ui/PlainSentence.tsx';
import { Toast, type ToastMessage } from '../../components/ui/Toast.tsx';
import { TextsContext } from '../../components/use-texts.ts';
import { searchOrders } from '../../utils/orders/search-orders.ts';
import { textsFor } from '../../utils/texts/texts.ts';
import type { FirstData } from './first-data.ts';
import { Headline } from './Headline.tsx';
import { NoOrders } from './NoOrders.tsx';
import { OpenDialog } from './OpenDialog.tsx';
import { OrderGroups } from './OrderGroups.tsx';
import { PageCard } from './PageCard.tsx';
import { SearchBar } from './SearchBar.tsx';
import { SearchResults } from './SearchResults.tsx';
import { TaughtLine } from './TaughtLine.tsx';
import { useLineKeys } from './use-line-keys.ts';
import { useLiveOrders } from './use-live-orders.ts';
import { useNow } from './use-now.ts';
import { useOrderActions } from './use-order-actions.ts';

/** The popup: search, the pile in one sentence, this page, and the orders by what they ask for. */
export function App({ first }: { first: FirstData }) {
  const { snapshot, all, failed } = useLiveOrders(first.snapshot);
  const language = snapshot?.language ?? first.language;
  const texts = textsFor(language);
  const now = useNow();
  const [words, setWords] = useState('');
  const [said, setSaid] = useState<ToastMessage | null>(null);
  const { actions, dialog, closeDialog, act } = useOrderActions(texts, setSaid);
  const silence = useCallback(() => setSaid(null), []);
  const main = useRef<HTMLElement>(null);
  useLineKeys(main);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const found = words.trim() === '' ? null : searchOrders(all ?? snapshot?.views ?? [], words);
  return (
    <TextsContext.Provider value={texts}>
      <SearchBar words={words} onWords={setWords} />
      <main ref={main} class="popup">
        <Headline snapshot={snapshot} found={found} today={now.today} />
        <div class="popup-page ruled">
          {failed && (
            <PlainSentence tone="late">
              {snapshot ? texts.popup.failed.database : texts.popup.failed.databaseEmpty}
            </PlainSentence>
          )}
          {/* Hidden, not gone: after a search the page is not read again. */}
          <div hidden={found !== null}>
            <TaughtLine />
            <PageCard tab={first.tab} now={now} act={act} onSaid={setSaid} />
          </div>
          {found && <SearchResults words={words} views={found} now={now} actions={actions} />}
          {!found && snapshot && <OrderGroups snapshot={snapshot} now={now} actions={actions} />}
          {!found && all?.length === 0 && <NoOrders />}
        </div>
      </main>
      {dialog && <OpenDialog dialog={dialog} language={language} now={now} act={act} onClose={closeDialog} />}
      <Toast message={said} onGone={silence} />
    </TextsContext.Provider>
  );
}
