import { useEffect } from 'preact/hooks';
import { useSpoken } from '../../components/use-spoken.ts';
import { TextsContext } from '../../components/use-texts.ts';
import { browserLanguage, languageOf } from '../../utils/settings-store.ts';
import { DeskFrame } from './DeskFrame.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useSettings } from './use-settings.ts';

/** The desk in the owner's language. Nothing is drawn until that is known: it takes a few milliseconds. */
export function App() {
  const settings = useSettings();
  const spoken = useSpoken(settings && languageOf(settings, browserLanguage()));
  useEffect(() => {
    if (spoken) document.documentElement.lang = spoken.language;
  }, [spoken]);
  if (!settings || !spoken) return null;
  return (
    <TextsContext.Provider value={spoken.texts}>
      <ErrorBoundary>
        <DeskFrame settings={settings} language={spoken.language} />
      </ErrorBoundary>
    </TextsContext.Provider>
  );
}
