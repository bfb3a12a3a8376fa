import type { ComponentChildren, ComponentType } from 'preact';
import { clockWords } from '../../utils/dates/day-words.ts';
import type { HelpTexts } from '../../utils/texts/help-texts.ts';
import { DayStrip } from '../partners/DayStrip.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Line } from '../ui/Line.tsx';
import { Signal } from '../ui/Signal.tsx';
import { useTexts } from '../use-texts.ts';
import './gesture-picture.css';

export type Gesture = keyof HelpTexts['gestures'];

interface PictureProps {
  words: HelpTexts['pictures'];
}

/** A small picture of a gesture, made of the product's own pieces. The words beside it say the same. */
export function GesturePicture({ gesture, words }: PictureProps & { gesture: Gesture }) {
  const Picture = PICTURES[gesture];
  return (
    <div class="gesture-picture" aria-hidden="true">
      <Picture words={words} />
    </div>
  );
}

/** Every gesture has its picture. */
const PICTURES: Record<Gesture, ComponentType<PictureProps>> = {
  follow: FollowPicture,
  watch: WatchPicture,
  call: CallPicture,
  convert: ConvertPicture,
  keep: KeepPicture,
  find: FindPicture,
};

function FollowPicture({ words }: PictureProps) {
  const { pageCard, popup, status } = useTexts();
  return (
    <Lines>
      <Line
        current
        when={popup.page.here}
        title={<b>{words.supplier}</b>}
        detail={<Signal tone="moving" icon="truck" word={status.words.shipped} />}
        foot={<Pressed icon="plus">{pageCard.follow}</Pressed>}
      />
    </Lines>
  );
}

function WatchPicture({ words }: PictureProps) {
  const { dates, orders, status } = useTexts();
  return (
    <Lines>
      <Line
        when={dates.yesterday}
        whenTone="late"
        title={<b>{words.supplier}</b>}
        detail={<Signal tone="late" icon="clock" word={orders.late} />}
      />
      <Line
        when={dates.today}
        title={<b>{words.supplier}</b>}
        detail={<Signal tone="done" icon="check" word={status.words.delivered} />}
      />
    </Lines>
  );
}

const STRIP = { open: [{ from: 0.3, to: 0.8 }], shared: [{ from: 0.58, to: 0.75 }], now: 0.64 };

function CallPicture() {
  const { dates, pile } = useTexts();
  return (
    <Lines>
      <Line
        when={clockWords('08:20', dates)}
        whenTone="now"
        title={<b>Vancouver</b>}
        detail={<Signal tone="done" icon="check" word={pile.words.reachable} />}
        foot={<DayStrip label="" strip={STRIP} />}
      />
    </Lines>
  );
}

function ConvertPicture({ words }: PictureProps) {
  const { dates } = useTexts();
  const [before, time] = words.time;
  return (
    <p class="gesture-page">
      {before} <mark>{time}</mark>
      <span class="gesture-card">
        <Icon name="clock" /> {clockWords('18:00', dates)}
      </span>
    </p>
  );
}

function KeepPicture({ words }: PictureProps) {
  const { popup } = useTexts();
  const [before, selected, after] = words.law;
  return (
    <p class="gesture-page">
      {before} <mark>{selected}</mark> {after}
      <span class="gesture-card">
        <Icon name="bookmark" /> {popup.saveThis}
      </span>
    </p>
  );
}

function FindPicture({ words }: PictureProps) {
  const { dates } = useTexts();
  const [before, selected, after] = words.law;
  return (
    <>
      <div class="gesture-search">
        <Icon name="search" /> {words.found}
      </div>
      <Lines>
        <Line
          when={dates.yesterday}
          title={<span class="line-wrap">{`${before} ${selected} ${after}`}</span>}
        />
      </Lines>
    </>
  );
}

/** Lines that are only drawn: a list inside is none for a screen reader. */
function Lines({ children }: { children: ComponentChildren }) {
  return <ul class="lines">{children}</ul>;
}

/** A button that is only drawn. */
function Pressed({ icon, children }: { icon: 'plus'; children: string }) {
  return (
    <span class="button button-main">
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}
