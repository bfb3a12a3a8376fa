import type { Partner } from '../../utils/partners/partner.ts';
import { Button } from '../ui/Button.tsx';
import { Line, Lines } from '../ui/Line.tsx';
import { Signal } from '../ui/Signal.tsx';
import { useTexts } from '../use-texts.ts';

interface LostPartnersProps {
  partners: Partner[];
  /** Leads to where their city is chosen. */
  onOpen: (partner: Partner) => void;
}

/** Partners whose clock nobody here knows: no time is shown rather than a wrong one. */
export function LostPartners({ partners, onOpen }: LostPartnersProps) {
  const { partnerList: texts } = useTexts();
  if (partners.length === 0) return null;
  return (
    <Lines label={texts.noClock}>
      {partners.map((partner) => (
        <Line
          key={partner.id}
          when="—"
          title={
            <b>
              <bdi>{partner.name}</bdi>
            </b>
          }
          detail={<Signal tone="unknown" icon="question" word={texts.noClock} />}
          action={
            <Button
              kind="link"
              aria-label={texts.about(texts.edit, partner.name)}
              onClick={() => onOpen(partner)}
            >
              {texts.edit}
            </Button>
          }
        />
      ))}
    </Lines>
  );
}
