import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { TaughtOrders } from '../../../components/desk/TaughtOrders.tsx';
import { Button } from '../../../components/ui/Button.tsx';
import { EmptyState } from '../../../components/ui/EmptyState.tsx';
import { sendMessage } from '../../../utils/messages.ts';
import { interpretPage } from '../../../utils/orders/reading/interpret.ts';
import type { Teaching } from '../../../utils/orders/reading/teach.ts';
import type { PageProps } from '../desk.ts';
import { hrefTo } from '../route.ts';

/** What the owner pointed at in a shop's page, read back before it is kept. */
export function TeachPage({ desk }: PageProps) {
  const texts = desk.texts.teach;
  const [teaching, look] = useTeaching();
  const answer = (work: () => Promise<unknown>, text: string) => desk.act(work, { text }).then(look);
  const save = async (confirmed: Teaching) => {
    const done = await desk.act(() => sendMessage('teach.save', confirmed), { text: texts.saved });
    if (done) location.hash = hrefTo('orders');
  };
  return (
    <>
      <header class="page-head">
        <h1 tabIndex={-1}>{desk.texts.desk.teach}</h1>
      </header>
      {teaching === null && <EmptyState title={texts.nothing}>{texts.nothingHow}</EmptyState>}
      {teaching && <Confirm teaching={teaching} desk={desk} onSave={save} onAnswer={answer} />}
    </>
  );
}

interface ConfirmProps {
  teaching: Teaching;
  desk: PageProps['desk'];
  onSave: (teaching: Teaching) => void;
  onAnswer: (work: () => Promise<unknown>, text: string) => void;
}

function Confirm({ teaching, desk, onSave, onAnswer }: ConfirmProps) {
  const texts = desk.texts.teach;
  const { page, recipe, tabId } = teaching;
  const reading = interpretPage(page, { recipe, corrections: {}, dateOrder: null });
  const named = reading.orders.some((order) => order.reference !== null || order.platformId !== null);
  return (
    <div class="page-body">
      <p>{texts.intro(new URL(page.url).host)}</p>
      <TaughtOrders orders={reading.orders} today={desk.today} />
      {!named && (
        <p class="field-error" role="alert">
          {texts.noReference}
        </p>
      )}
      <div class="page-buttons">
        <Button kind="main" disabled={!named} onClick={() => onSave(teaching)}>
          {texts.save}
        </Button>
        <Button onClick={() => onAnswer(() => pointAgain(tabId), texts.pointing)}>{texts.again}</Button>
        <Button kind="link" onClick={() => onAnswer(() => sendMessage('teach.cancel'), texts.cancelled)}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}

async function pointAgain(tabId: number) {
  await sendMessage('teach.start', tabId);
  await browser.tabs.update(tabId, { active: true });
}

/** What waits to be confirmed, looked for again whenever the owner comes back to this tab; `undefined` at first. */
function useTeaching(): [Teaching | null | undefined, () => void] {
  const [teaching, setTeaching] = useState<Teaching | null>();
  const look = () => {
    sendMessage('teach.current').then(setTeaching, () => setTeaching(null));
  };
  useEffect(() => {
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return [teaching, look];
}
