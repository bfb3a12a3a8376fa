// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseRoute } from '../../../../entrypoints/desk/route.ts';
import { SettingsPage } from '../../../../entrypoints/desk/views/SettingsPage.tsx';
import { aDesk } from '../../../support/a-desk.ts';
import { sent } from '../../../support/sent-messages.ts';
import '../../../support/dom.ts';

const events = { addListener: vi.fn(), removeListener: vi.fn() };
beforeEach(() => {
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => false, onAdded: events, onRemoved: events },
  });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: '',
    version: '1.2',
  });
  vi.stubGlobal('Notification', { permission: 'granted' });
});

function show() {
  const desk = aDesk();
  desk.settings.country = 'FR';
  render(<SettingsPage route={parseRoute('#/settings')} desk={desk} />);
  return desk;
}
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('a choice is kept at once, and taken back by its undo', async () => {
  const desk = show();
  choose('Sous-main speaks', 'fr');
  await waitFor(() => expect(sent).toEqual([['settings.save', { ...desk.settings, language: 'fr' }]]));
  const [, done] = vi.mocked(desk.act).mock.calls[0] ?? [];
  done?.undo?.run();
  await waitFor(() => expect(sent[1]).toEqual(['settings.save', desk.settings]));
});

test('another country forgets the part of France', async () => {
  const desk = show();
  choose('Part of France', 'FR-67');
  choose('Your country', 'BE');
  await waitFor(() =>
    expect(sent.map(([, settings]) => settings)).toEqual([
      { ...desk.settings, region: 'FR-67' },
      { ...desk.settings, country: 'BE', region: null },
    ]),
  );
});

test('hours are added to a day off and removed from a working day', async () => {
  const desk = show();
  fireEvent.click(screen.getByRole('button', { name: 'Add hours on Saturday' }));
  fireEvent.click(screen.getByRole('button', { name: 'Remove the hours on Monday from 09:00' }));
  const { ownHours } = desk.settings;
  await waitFor(() =>
    expect(sent.map(([, settings]) => settings)).toEqual([
      { ...desk.settings, ownHours: { ...ownHours, 6: [{ from: '09:00', to: '12:30' }] } },
      { ...desk.settings, ownHours: { ...ownHours, 1: ownHours[1].slice(1) } },
    ]),
  );
});

test('an hour that is not finished being typed is not kept', () => {
  show();
  choose('Monday, hours 1, from', '');
  expect(sent).toEqual([]);
});

test.each([
  ['seen', 'Yes', /come through/],
  ['swallowed', 'No', /system refuses notifications/],
])('a notification that is %s is told from one that is not', async (_what, answer, said) => {
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Try one' }));
  fireEvent.click(await screen.findByRole('button', { name: answer }));
  expect(screen.getByText(said)).toBeDefined();
});

test('a browser that refuses notifications is believed at once', () => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: '',
    version: '1.2',
  });
  vi.stubGlobal('Notification', { permission: 'denied' });
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Try one' }));
  expect(screen.getByText(/system refuses notifications/)).toBeDefined();
});
