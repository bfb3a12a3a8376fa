import { EmptyState } from '../ui/EmptyState.tsx';
import { useTexts } from '../use-texts.ts';
import { KeyList } from './KeyList.tsx';

/** Beside the list when no order is looked at: the keys; or that the address names one that is no longer there. */
export function NoOrderChosen({ missing }: { missing: boolean }) {
  const texts = useTexts().desk;
  if (missing) return <EmptyState title={texts.noSuchOrder}>{texts.noSuchOrderHow}</EmptyState>;
  return (
    <EmptyState title={texts.choose}>
      <p>{texts.chooseHow}</p>
      <KeyList keys={texts.keys} />
    </EmptyState>
  );
}
