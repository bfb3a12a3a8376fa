import { useId, useState } from 'preact/hooks';
import { statusSignal } from '../../components/orders/order-signal.ts';
import type { Now } from '../../components/orders/order-words.ts';
import { Button } from '../../components/ui/Button.tsx';
import { Line, Lines } from '../../components/ui/Line.tsx';
import { Signal } from '../../components/ui/Signal.tsx';
import { useTexts } from '../../components/use-texts.ts';
import { shortDay } from '../../utils/dates/day-words.ts';
import type { PageOrder, PageState } from './page-state.ts';

interface PageOrdersProps {
  state: Extract<PageState, { kind: 'orders' }>;
  host: string;
  now: Now;
  /** By key; `null` for all of the page. */
  onFollow: (keys: string[] | null) => void;
  onAllow: () => void;
}

/** The order of an order page, or the orders of a list: follow it, the others, or one by one. */
export function PageOrders(props: PageOrdersProps) {
  const { state, host } = props;
  const [first] = state.orders;
  if (!state.list && first)
    return (
      <Lines>
        <OneOrder {...props} order={first} host={host} />
      </Lines>
    );
  return <ListOfOrders {...props} />;
}

function OneOrder({ order, host, state, now, onFollow, onAllow }: PageOrdersProps & { order: PageOrder }) {
  const { popup } = useTexts();
  return (
    <Line
      current
      when={popup.page.here}
      title={
        <>
          <b>
            <bdi>{nameOf(order)}</bdi>
          </b>
          {' · '}
          <bdi>{host}</bdi>
        </>
      }
      detail={<Shown order={order} now={now} />}
      note={<Why state={state} host={host} followed={order.followed} />}
      action={<FollowOne order={order} main onFollow={onFollow} />}
      {...(order.followed && !state.granted && { menu: <Allow onAllow={onAllow} /> })}
    />
  );
}

function ListOfOrders({ state, host, now, onFollow, onAllow }: PageOrdersProps) {
  const { pageCard: words, popup } = useTexts();
  const [open, setOpen] = useState(false);
  const id = useId();
  const others = state.orders.filter((order) => !order.followed);
  const followed = state.orders.length - others.length;
  const all = others.length === 0;
  return (
    <>
      <Lines>
        <Line
          current
          when={popup.page.here}
          title={
            <>
              <b>{words.ordersHere(state.orders.length)}</b>
              {followed > 0 && `, ${all ? words.allFollowed(followed) : words.ofThemFollowed(followed)}`}
            </>
          }
          detail={<Why state={state} host={host} followed={all} />}
          foot={
            <div class="page-foot">
              {!all && (
                <Button
                  kind="main"
                  onClick={() => onFollow(followed > 0 ? others.map(({ key }) => key) : null)}
                >
                  {followed > 0 ? words.followOthers(others.length) : words.followAll(others.length)}
                </Button>
              )}
              {!all && (
                <Button kind="link" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
                  {words.oneByOne}
                </Button>
              )}
              {all && !state.granted && <Allow onAllow={onAllow} />}
            </div>
          }
        />
      </Lines>
      <div id={id} class="page-list" hidden={!open}>
        <Lines label={words.oneByOne}>
          {open &&
            state.orders.map((order) => (
              <Line
                key={order.key}
                when={order.reading.placedOn ? <PlacedOn order={order} now={now} /> : ''}
                title={
                  <b>
                    <bdi>{nameOf(order)}</bdi>
                  </b>
                }
                detail={<Shown order={order} />}
                action={<FollowOne order={order} onFollow={onFollow} />}
              />
            ))}
        </Lines>
      </div>
    </>
  );
}

/** The state as the shop shows it, the amount, and with a clock the day it was placed. */
function Shown({ order: { reading, followed }, now }: { order: PageOrder; now?: Now }) {
  const texts = useTexts();
  const placed =
    now && reading.placedOn && texts.orders.placedOn(shortDay(reading.placedOn, now.today, texts.dates));
  return (
    <>
      <Signal {...statusSignal(reading.status, reading.rawLabel, texts)} />
      <span class="line-detail-text">
        {followed && `${texts.pageCard.followed} · `}
        {reading.total && <bdi>{reading.total}</bdi>}
        {reading.total && placed && ' · '}
        {placed}
      </span>
    </>
  );
}

function PlacedOn({ order, now }: { order: PageOrder; now: Now }) {
  const { dates } = useTexts();
  return <>{shortDay(order.reading.placedOn ?? now.today, now.today, dates)}</>;
}

interface FollowOneProps {
  order: PageOrder;
  main?: boolean;
  onFollow: (keys: string[] | null) => void;
}

function FollowOne({ order, main = false, onFollow }: FollowOneProps) {
  const words = useTexts().pageCard;
  if (order.followed) return null;
  return (
    <Button
      kind={main ? 'main' : 'link'}
      aria-label={words.followOne(nameOf(order))}
      onClick={() => onFollow([order.key])}
    >
      {words.follow}
    </Button>
  );
}

function Allow({ onAllow }: { onAllow: () => void }) {
  const words = useTexts().pageCard;
  return (
    <Button kind="link" onClick={onAllow}>
      {words.grant}
    </Button>
  );
}

function nameOf({ reading, key }: PageOrder): string {
  return reading.reference ?? reading.platformId ?? key;
}

interface WhyProps {
  state: PageOrdersProps['state'];
  host: string;
  followed: boolean;
}

/** Before following: why the site will be asked for. After: who looks from now on. */
function Why({ state, host, followed }: WhyProps) {
  const words = useTexts().pageCard;
  if (followed) return <span>{state.granted ? words.checkedByItself : words.notGranted}</span>;
  return <span>{state.granted ? words.noNeed : words.why(host)}</span>;
}
