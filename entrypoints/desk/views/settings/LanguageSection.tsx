import { Select } from '../../../../components/ui/Field.tsx';
import type { SettingsSectionProps } from '../SettingsPage.tsx';

const LANGUAGES = ['browser', 'fr', 'en'] as const;

export function LanguageSection({ desk, save }: SettingsSectionProps) {
  const texts = desk.texts.settings;
  return (
    <section class="page-section">
      <h2>{texts.language}</h2>
      <div class="page-fields">
        <Select
          label={texts.languageLabel}
          value={desk.settings.language}
          options={LANGUAGES.map((language) => ({ value: language, label: texts.languages[language] }))}
          onValue={(language) => save({ language })}
        />
      </div>
    </section>
  );
}
