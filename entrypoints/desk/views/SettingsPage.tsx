import { sendMessage } from '../../../utils/messages.ts';
import type { Settings } from '../../../utils/settings.ts';
import type { Desk, PageProps } from '../desk.ts';
import { AboutSection } from './settings/AboutSection.tsx';
import { AccessSection } from './settings/AccessSection.tsx';
import { CountrySection } from './settings/CountrySection.tsx';
import { DataSection } from './settings/DataSection.tsx';
import { DossierSection } from './settings/DossierSection.tsx';
import { ExampleSection } from './settings/ExampleSection.tsx';
import { ExportSection } from './settings/ExportSection.tsx';
import { HoursSection } from './settings/HoursSection.tsx';
import { LanguageSection } from './settings/LanguageSection.tsx';
import { NotificationsSection } from './settings/NotificationsSection.tsx';
import { SourcesSection } from './settings/SourcesSection.tsx';
import { ZoneSection } from './settings/ZoneSection.tsx';

/** What every section of the settings gets. */
export interface SettingsSectionProps {
  desk: Desk;
  /** Keeps some settings at once, and offers to take them back. */
  save: (changes: Partial<Settings>) => void;
}

/** The owner's choices. */
export function SettingsPage({ desk }: PageProps) {
  const texts = desk.texts.settings;
  const save = (changes: Partial<Settings>) => {
    const before: Partial<Settings> = Object.fromEntries(
      Object.keys(changes).map((field) => [field, Reflect.get(desk.settings, field)]),
    );
    void desk.act(() => sendMessage('settings.save', changes), {
      text: texts.saved,
      undo: {
        label: desk.texts.desk.undo,
        run: () => void desk.act(() => sendMessage('settings.save', before)),
      },
    });
  };
  const section = { desk, save };
  return (
    <>
      <header class="page-head">
        <h1 tabIndex={-1}>{desk.texts.desk.settings}</h1>
        <span class="soft">{texts.intro}</span>
      </header>
      <div class="page-body">
        <LanguageSection {...section} />
        <CountrySection {...section} />
        <ZoneSection {...section} />
        <HoursSection {...section} />
        <NotificationsSection {...section} />
        <SourcesSection {...section} />
        <DossierSection {...section} />
        <AccessSection desk={desk} />
        <ExportSection desk={desk} />
        <ExampleSection desk={desk} />
        <DataSection desk={desk} />
        <AboutSection desk={desk} />
      </div>
    </>
  );
}
