import { GapLine } from '../../../components/partners/GapLine.tsx';
import { Lines } from '../../../components/ui/Line.tsx';
import { useTexts } from '../../../components/use-texts.ts';
import type { Instant } from '../../../utils/dates/day.ts';
import { gapsOf } from '../../../utils/partners/gaps-of.ts';
import type { Partner } from '../../../utils/partners/partner.ts';

interface GapLinesProps {
  partners: Partner[];
  /** The owner's own zone. */
  own: string;
  at: Instant;
}

/** What changes soon between the owner's clock and theirs. */
export function GapLines({ partners, own, at }: GapLinesProps) {
  const { partnerList } = useTexts();
  const gaps = gapsOf(partners, own, at);
  if (gaps.length === 0) return null;
  return (
    <Lines label={partnerList.gaps}>
      {gaps.map((day) => (
        <GapLine key={day.at} day={day} at={at} zone={own} />
      ))}
    </Lines>
  );
}
