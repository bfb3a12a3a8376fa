// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { TextsContext } from '../../../../components/use-texts.ts';
import { NAV_PAGES } from '../../../../entrypoints/desk/pages.ts';
import { parseRoute } from '../../../../entrypoints/desk/route.ts';
import { HelpPage } from '../../../../entrypoints/desk/views/HelpPage.tsx';
import { type HelpTexts, helpTextsFor } from '../../../../utils/texts/help-texts.ts';
import config from '../../../../wxt.config.ts?raw';
import { aDesk } from '../../../support/a-desk.ts';
import { render } from '../../../support/render.tsx';
import { textsFor } from '../../../support/texts-for.ts';
import '../../../support/dom.ts';

HTMLElement.prototype.scrollIntoView ??= () => {};

/** Which words of the help speak of a permission of the manifest. */
const SPOKEN_OF: Record<string, keyof HelpTexts['permissions']> = {
  storage: 'storage',
  unlimitedStorage: 'storage',
  alarms: 'alarms',
  contextMenus: 'menu',
  notifications: 'notifications',
  downloads: 'downloads',
  browsingData: 'repair',
  activeTab: 'page',
  scripting: 'page',
  offscreen: 'offscreen',
};

function show(place: string, language: 'en' | 'fr' = 'en') {
  render(
    <TextsContext.Provider value={textsFor(language)}>
      <HelpPage route={parseRoute(place)} desk={{ ...aDesk(), language, texts: textsFor(language) }} />
    </TextsContext.Provider>,
  );
}

test.each(['en', 'fr'] as const)('in %s every part is in the contents, and led to', (language) => {
  show('#/help', language);
  const words = helpTextsFor(language);
  const links = within(screen.getByRole('navigation')).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(Object.values(words.sections));
  for (const link of links) {
    const { id } = parseRoute(link.getAttribute('href') ?? '');
    expect(document.getElementById(`help-${id}`)?.textContent).toBe(link.textContent);
  }
  for (const { title, how } of Object.values(words.gestures)) {
    expect(screen.getByRole('heading', { name: title })).toBeDefined();
    expect(document.body.textContent).toContain(how);
  }
});

test('a part has its address, and begins at its heading', () => {
  show('#/help/privacy');
  expect(document.activeElement).toBe(
    screen.getByRole('heading', { name: helpTextsFor('en').sections.privacy }),
  );
});

test('every way out leads to a page of the desk', () => {
  show('#/help');
  for (const place of ['backup', 'orders', 'partners', 'dossier', 'settings'])
    expect(NAV_PAGES.some(({ name }) => name === place)).toBe(true);
  const out = screen.getByRole('region', { name: helpTextsFor('en').sections.out });
  expect(
    within(out)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['#/backup', '#/orders', '#/partners', '#/dossier']);
});

test('every permission that is asked for is explained', () => {
  const asked = [...config.matchAll(/permissions: \[([^\]]*)\]/g)].flatMap(([, list = '']) => [
    ...list.matchAll(/'(\w+)'/g),
  ]);
  const names = asked.map(([, name = '']) => name).filter((name) => name !== 'firefox');
  expect(names.length).toBeGreaterThan(6);
  for (const name of names) expect(SPOKEN_OF, name).toHaveProperty(name);
});

test('the packages of others are listed, each with the words of its licence', async () => {
  const packages = [
    { name: 'preact', version: '11.2.0', licence: 'MIT', text: 'Permission is hereby granted' },
    { name: 'wxt', version: '0.21.4', licence: 'MIT', text: null },
  ];
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(packages)));
  show('#/help/packages');
  const list = screen.getByRole('region', { name: helpTextsFor('en').sections.packages });
  await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(2));
  const [first, second] = within(list).getAllByRole('listitem');
  expect(first?.querySelector('summary')?.textContent).toBe('preact 11.2.0 · MIT');
  expect(first?.textContent).toContain('Permission is hereby granted');
  expect(second?.textContent).toBe('wxt 0.21.4 · MIT');
});
