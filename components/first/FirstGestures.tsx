import type { ComponentChildren } from 'preact';
import type { BeginningTexts } from '../../utils/texts/beginning-texts.ts';
import { Button } from '../ui/Button.tsx';
import { GroupHead } from '../ui/GroupHead.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Line, Lines } from '../ui/Line.tsx';
import './first-gestures.css';

interface FirstGesturesProps {
  words: BeginningTexts;
  /** The page in front shows an order; it can be read at all. */
  page: { hasOrder: boolean; isReadable: boolean };
  /** Which of the gestures were made. */
  done: { order: boolean; partner: boolean; sentence: boolean };
  onPartner: () => void;
  onExample: () => void;
}

/** Where nothing is yet: the three gestures it all begins with, as they are made on the page at hand. */
export function FirstGestures({ words, page, done, onPartner, onExample }: FirstGesturesProps) {
  const { order, partner, sentence, example } = words;
  return (
    <section aria-labelledby="first-gestures">
      <GroupHead id="first-gestures" title={words.title} />
      <Lines labelledBy="first-gestures">
        <Gesture number={1} title={order.title} done={done.order} words={words}>
          {page.hasOrder ? order.here : order.elsewhere}
        </Gesture>
        <Gesture
          number={2}
          title={partner.title}
          done={done.partner}
          words={words}
          action={
            <Button kind="link" aria-label={partner.title} onClick={onPartner}>
              {partner.add}
            </Button>
          }
        >
          {partner.how}
        </Gesture>
        <Gesture number={3} title={sentence.title} done={done.sentence} words={words}>
          {page.isReadable ? sentence.here : sentence.elsewhere}
        </Gesture>
      </Lines>
      <div class="first-example">
        <p>{example.offer}</p>
        <Button onClick={onExample}>{example.fill}</Button>
      </div>
    </section>
  );
}

interface GestureProps {
  number: number;
  title: string;
  done: boolean;
  words: BeginningTexts;
  action?: ComponentChildren;
  children: string;
}

/** One gesture: its number in the margin until it was made. */
function Gesture({ number, title, done, words, action, children }: GestureProps) {
  return (
    <Line
      when={
        done ? (
          <span class="first-done">
            <Icon name="check" size={14} /> {words.done}
          </span>
        ) : (
          <span class="first-number">{number}</span>
        )
      }
      title={<b class="line-wrap">{title}</b>}
      {...(!done && { note: children, action })}
    />
  );
}
