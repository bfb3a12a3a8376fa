import browser from 'webextension-polyfill';
import type { Desk } from '../../desk.ts';

export function AboutSection({ desk }: { desk: Desk }) {
  const texts = desk.texts.settings;
  return (
    <section class="page-section">
      <h2>{texts.about}</h2>
      <p>{texts.version(browser.runtime.getManifest().version)}</p>
      <p class="soft">{texts.privacy}</p>
    </section>
  );
}
