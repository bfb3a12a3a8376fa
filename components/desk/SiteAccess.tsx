import type { Supplier } from '../../utils/orders/supplier.ts';
import { Signal } from '../ui/Signal.tsx';
import { useTexts } from '../use-texts.ts';

interface SiteAccessProps {
  supplier: Supplier;
  allowed: ReadonlySet<string> | null;
}

/** Whether the supplier's site may be read, or is left alone for now. */
export function SiteAccess({ supplier, allowed }: SiteAccessProps) {
  const texts = useTexts().suppliers;
  if (supplier.origin === '') return <span class="soft">{texts.byHand}</span>;
  if (supplier.paused) return <Signal tone="unknown" icon="pause" word={texts.access.paused} />;
  if (allowed === null) return null;
  return allowed.has(supplier.id) ? (
    <Signal tone="done" icon="check" word={texts.access.granted} />
  ) : (
    <Signal tone="waiting" icon="lock" word={texts.access.missing} />
  );
}
