import { useEffect, useState } from 'preact/hooks';
import { FirstGestures } from '../../../components/first/FirstGestures.tsx';
import { Button } from '../../../components/ui/Button.tsx';
import { Line, Lines } from '../../../components/ui/Line.tsx';
import { useTexts } from '../../../components/use-texts.ts';
import type { PageAtHand } from '../../../utils/orders/page-at-hand.ts';
import { beginningTextsFor } from '../../../utils/texts/beginning-texts.ts';
import type { Language } from '../../../utils/texts/texts.ts';
import { openDesk } from '../open-desk.ts';
import { pageState } from '../page-state.ts';
import type { Act } from '../use-order-actions.ts';
import { exampleActions } from './example-actions.ts';
import { type MadeGestures, watchGestures } from './live-gestures.ts';

export interface BeginningProps {
  language: Language;
  /** Nothing is followed: the first gestures are taught. Else there is an example to be removed. */
  first: boolean;
  /** `null` while it is read. */
  page: PageAtHand | null;
  act: Act;
}

/** How to begin, or the way back from the example. */
export function Beginning({ language, first, page, act }: BeginningProps) {
  const texts = useTexts();
  const words = beginningTextsFor(language);
  const made = useMadeGestures();
  const { kind } = pageState(page);
  const { example } = words;
  const { fill, remove } = exampleActions(words, texts.popup.done.undo, act);
  if (!first)
    return (
      <Lines label={example.title}>
        <Line
          when={example.mark}
          title={<span class="line-wrap">{example.shown}</span>}
          foot={
            <div class="page-foot">
              <Button kind="link" onClick={remove}>
                {example.remove}
              </Button>
            </div>
          }
        />
      </Lines>
    );
  return (
    made && (
      <FirstGestures
        words={words}
        page={{ hasOrder: kind === 'orders', isReadable: kind !== 'unreadable' }}
        done={made}
        onPartner={() => openDesk('#/partners')}
        onExample={fill}
      />
    )
  );
}

function useMadeGestures(): MadeGestures | null {
  const [made, setMade] = useState<MadeGestures | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    // What cannot be read is said above by the list itself.
    void watchGestures(setMade, () => setMade(null), stop.signal);
    return () => stop.abort();
  }, []);
  return made;
}
