import { useTexts } from '../../../../components/use-texts.ts';
import type { UnreadableKind } from '../../../../utils/safety/unreadable-database.ts';
import { browserLanguage, languageOf, zoneOf } from '../../../../utils/settings-store.ts';
import { useSettings } from '../../use-settings.ts';
import { Repair } from './Repair.tsx';

/** Instead of the desk, whose database does not open. */
export function UnreadableDesk({ kind }: { kind: UnreadableKind }) {
  const texts = useTexts();
  const settings = useSettings();
  if (!settings) return null;
  const language = languageOf(settings, browserLanguage());
  return (
    <main class="desk-main repair-alone">
      <Repair texts={texts} language={language} zone={zoneOf(settings)} unreadable={kind} />
    </main>
  );
}
