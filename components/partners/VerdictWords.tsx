import type { Instant } from '../../utils/dates/day.ts';
import type { PartnerView } from '../../utils/partners/partner-view.ts';
import { Signal } from '../ui/Signal.tsx';
import { useTexts } from '../use-texts.ts';
import { verdictLook } from './verdict-signal.ts';
import { asides, momentWords } from './verdict-words.ts';

interface VerdictWordsProps {
  view: PartnerView;
  at: Instant;
  /** The owner's own zone. */
  zone: string;
  corrected?: boolean;
}

/** Whether to call: the signal, and until when or when next. */
export function VerdictWords({ view, at, zone, corrected = false }: VerdictWordsProps) {
  const texts = useTexts();
  const { partnerList } = texts;
  const word = view.reachable ? partnerList.callNow : partnerList.states[view.verdict.state];
  const beside = [...asides(view, texts), momentWords(view, at, zone, texts)];
  return (
    <>
      <Signal {...verdictLook(view)} word={word} />
      <span class="line-detail-text">
        {beside.join(' · ')}
        {corrected && (
          <>
            {' · '}
            <span title={partnerList.correctedWhy(view.place)}>{partnerList.corrected}</span>
          </>
        )}
      </span>
    </>
  );
}
