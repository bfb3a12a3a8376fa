import { Button } from '../../../components/ui/Button.tsx';
import { EmptyState } from '../../../components/ui/EmptyState.tsx';
import { useTexts } from '../../../components/use-texts.ts';
import type { Language } from '../../../utils/texts/texts.ts';
import { ExampleOffer } from '../first/ExampleOffer.tsx';
import { openDesk } from '../open-desk.ts';
import type { Act } from '../use-order-actions.ts';

/** Nobody yet: the first gesture. */
export function NoPartners({ language, act }: { language: Language; act: Act }) {
  const { empty } = useTexts().partnerList;
  return (
    <EmptyState title={empty.title}>
      <p>{empty.first}</p>
      <p>{empty.next}</p>
      <Button kind="main" onClick={() => openDesk('#/partners')}>
        {empty.add}
      </Button>
      <ExampleOffer language={language} act={act} />
    </EmptyState>
  );
}
