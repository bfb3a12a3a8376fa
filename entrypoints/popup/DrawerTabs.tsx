import { Tabs } from '../../components/ui/Tabs.tsx';
import { useFirstTexts } from '../../components/use-texts.ts';
import type { Drawer } from './last-drawer.ts';

/** The popup's drawers, along its foot. */
export function DrawerTabs({ drawer, onDrawer }: { drawer: Drawer; onDrawer: (drawer: Drawer) => void }) {
  const { drawers } = useFirstTexts().popup;
  return (
    <Tabs
      kind="drawers"
      label={drawers.label}
      value={drawer}
      options={[
        { value: 'pile', label: drawers.pile, icon: 'layers' },
        { value: 'orders', label: drawers.orders, icon: 'package' },
        { value: 'partners', label: drawers.partners, icon: 'clock' },
        { value: 'dossier', label: drawers.dossier, icon: 'folder' },
      ]}
      onValue={onDrawer}
      controls="drawer"
    />
  );
}
