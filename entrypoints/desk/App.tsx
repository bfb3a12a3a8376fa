import { useEffect } from 'preact/hooks';
import { TextsContext } from '../../components/use-texts.ts';
import { browserLanguage, languageOf } from '../../utils/settings-store.ts';
import { textsFor } from '../../utils/texts/texts.ts';
import { DeskFrame } from './DeskFrame.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useSettings } from './use-settings.ts';

/** The desk in the owner's language. Nothing is drawn until that is known: it takes a few milliseconds. */
export function App() {
  const settings = useSettings();
  const language = settings && languageOf(settings, browserLanguage());
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  if (!settings || !language) return null;
  return (
    <TextsContext.Provider value={textsFor(language)}>
      <ErrorBoundary>
        <DeskFrame settings={settings} language={language} />
      </ErrorBoundary>
    </TextsContext.Provider>
  );
}
