import { useMemo } from 'preact/hooks';
import { IconButton } from '../../../../components/ui/Button.tsx';
import { Select } from '../../../../components/ui/Field.tsx';
import { languageName, languageOptions } from './languages.ts';
import type { PartnerSectionProps } from './section.ts';

/** What to speak with them, the first one first. */
export function LanguagesSection({ partner, desk, lists }: PartnerSectionProps) {
  const texts = desk.texts.partnerPane;
  const { languages } = partner;
  const options = useMemo(() => languageOptions(desk.language), [desk.language]);
  return (
    <section class="pane-section">
      <h3>{texts.languages}</h3>
      <p class="soft">{texts.languagesHint}</p>
      <ul class="pane-rows">
        {languages.map((code) => {
          const name = languageName(code, desk.language);
          return (
            <li key={code}>
              <span>{name}</span>
              <IconButton
                icon="cross"
                label={texts.removeLanguage(name)}
                onClick={() => lists.remove({ list: 'languages', entry: code })}
              />
            </li>
          );
        })}
      </ul>
      <div class="pane-form">
        <Select
          label={texts.addLanguage}
          value=""
          options={[{ value: '', label: '—' }, ...options.filter(({ value }) => !languages.includes(value))]}
          onValue={(code) => code !== '' && lists.add({ list: 'languages', entry: code })}
        />
      </div>
    </section>
  );
}
