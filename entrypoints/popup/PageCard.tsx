import type { Now } from '../../components/orders/order-words.ts';
import { Button } from '../../components/ui/Button.tsx';
import { Line, Lines } from '../../components/ui/Line.tsx';
import type { ToastMessage } from '../../components/ui/Toast.tsx';
import { useTexts } from '../../components/use-texts.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { Texts } from '../../utils/texts/texts.ts';
import type { FrontTab } from './first-data.ts';
import { askFor, followHere } from './follow.ts';
import { LookingAtPage } from './LookingAtPage.tsx';
import { openDesk } from './open-desk.ts';
import { PageOrders } from './PageOrders.tsx';
import { type PageState, pageState } from './page-state.ts';
import { SavePage } from './SavePage.tsx';
import type { Act } from './use-order-actions.ts';
import type { ReadPage } from './use-page-at-hand.ts';
import './page-card.css';

export interface PageCardProps {
  tab: FrontTab | null;
  hand: ReadPage;
  now: Now;
  act: Act;
  onSaid: (message: ToastMessage) => void;
  /** Saves the page to the dossier. */
  onSave: () => void;
}

/** What the page in front holds, and the one thing to do with it. */
export function PageCard({ tab, hand, now, act, onSaid, onSave }: PageCardProps) {
  const texts = useTexts();
  const words = texts.pageCard;
  const { page, again } = hand;
  const state = pageState(page);
  const host = page?.reading ? hostOf(page.reading.url) : '';
  const follow = (keys: string[] | null) =>
    act(async () => {
      const { count, granted } = await followHere(tab?.id ?? -1, keys, page?.site ?? null);
      onSaid({ text: granted ? words.granted(count) : `${words.kept(count)} ${words.refused}` });
      again();
    });
  const allow = () =>
    act(async () => {
      await askFor(page?.site ?? null);
      again();
    });
  if (state.kind === 'looking') return <LookingAtPage onSave={onSave} />;
  if (state.kind === 'unreadable')
    return (
      <div class="page-quiet">
        {state.reason === 'browser' ? texts.popup.page.browser : words.unreadable[state.reason]}
        {state.reason !== 'browser' && <SavePage onSave={onSave} />}
      </div>
    );
  return (
    <section
      class={state.kind === 'orders' ? 'page-card page-card-found' : 'page-card'}
      aria-label={texts.popup.page.label}
    >
      {state.kind === 'orders' ? (
        <PageOrders state={state} host={host} now={now} onFollow={follow} onAllow={allow} />
      ) : (
        <Lines>
          <Line
            when={texts.popup.page.here}
            {...sentenceOf(state, texts)}
            {...(state.kind === 'none' && { foot: <Teach tab={tab} act={act} /> })}
            action={<SavePage onSave={onSave} />}
          />
        </Lines>
      )}
    </section>
  );
}

function sentenceOf(state: PageState, { pageCard: words, popup }: Texts) {
  const say = (title: string, note?: string) => ({
    title: <span class="line-wrap">{title}</span>,
    ...(note && { note }),
  });
  if (state.kind === 'blocked') return say(popup.page.label, words.blocked);
  if (state.kind === 'not-found') return say(words.notFound);
  if (state.kind !== 'sign-in') return say(words.none, words.noneHint);
  return state.known ? say(words.signIn, words.signInHint) : say(words.signInOther, words.signInOtherHint);
}

/** The page is not understood: point in it, or write the order down. */
function Teach({ tab, act }: { tab: FrontTab | null; act: Act }) {
  const words = useTexts().pageCard;
  const start = () =>
    act(async () => {
      if (tab) await sendMessage('teach.start', tab.id);
      window.close();
    });
  return (
    <div class="page-foot">
      <Button kind="link" icon="point" onClick={start}>
        {words.showMe}
      </Button>
      <Button kind="link" onClick={() => openDesk('#/add')}>
        {words.addByHand}
      </Button>
      {tab && (
        <Button kind="link" onClick={() => openDesk(`#/diagnostic?tab=${tab.id}`)}>
          {words.diagnose}
        </Button>
      )}
    </div>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
}
