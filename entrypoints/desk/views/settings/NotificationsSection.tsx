import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Button } from '../../../../components/ui/Button.tsx';
import { Choice } from '../../../../components/ui/Field.tsx';
import type { SettingsSectionProps } from '../SettingsPage.tsx';

/** Notifications on or off, and a try: no browser tells when the system swallows them, so the owner is asked. */
export function NotificationsSection({ desk, save }: SettingsSectionProps) {
  const texts = desk.texts.settings;
  const [tried, setTried] = useState<'sent' | 'well' | 'refused' | null>(null);
  const tryOne = async () => {
    if (Notification.permission === 'denied') return setTried('refused');
    const shown = browser.notifications.create({
      type: 'basic',
      iconUrl: '/icon/128.png',
      title: texts.testTitle,
      message: texts.testText,
    });
    setTried(
      await shown.then(
        () => 'sent' as const,
        () => 'refused' as const,
      ),
    );
  };
  return (
    <section class="page-section">
      <h2>{texts.notifications}</h2>
      <Choice
        label={texts.notificationsOn}
        hint={texts.notificationsHint}
        checked={desk.settings.notifications}
        onChecked={(notifications) => save({ notifications })}
      />
      {desk.settings.notifications && (
        <Choice
          label={texts.morningNote}
          hint={texts.morningNoteHint}
          checked={desk.settings.morningNote}
          onChecked={(morningNote) => save({ morningNote })}
        />
      )}
      <div class="page-buttons">
        <Button icon="bell" onClick={tryOne}>
          {texts.test}
        </Button>
        <span role="status">
          {tried === 'sent' && texts.testSent}
          {tried === 'well' && texts.testWell}
          {tried === 'refused' && texts.testRefused}
        </span>
        {tried === 'sent' && (
          <>
            <Button onClick={() => setTried('well')}>{texts.testSeen}</Button>
            <Button onClick={() => setTried('refused')}>{texts.testNotSeen}</Button>
          </>
        )}
      </div>
    </section>
  );
}
