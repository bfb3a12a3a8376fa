import { Button } from '../../../components/ui/Button.tsx';
import { EmptyState } from '../../../components/ui/EmptyState.tsx';
import { useTexts } from '../../../components/use-texts.ts';
import { openDesk } from '../open-desk.ts';

/** Nobody yet: the first gesture. */
export function NoPartners() {
  const { empty } = useTexts().partnerList;
  return (
    <EmptyState title={empty.title}>
      <p>{empty.first}</p>
      <p>{empty.next}</p>
      <Button kind="main" onClick={() => openDesk('#/partners')}>
        {empty.add}
      </Button>
    </EmptyState>
  );
}
