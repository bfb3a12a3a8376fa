// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseRoute } from '../../../../entrypoints/desk/route.ts';
import { SettingsPage } from '../../../../entrypoints/desk/views/SettingsPage.tsx';
import { type WorkCalendar, workCalendar } from '../../../../utils/dates/work-calendar.ts';
import { aDesk } from '../../../support/a-desk.ts';
import { holidayFile } from '../../../support/holiday-files.ts';
import { servePackagedFiles } from '../../../support/packaged-files.ts';
import { render } from '../../../support/render.tsx';
import { sent } from '../../../support/sent-messages.ts';
import '../../../support/dom.ts';

const events = { addListener: vi.fn(), removeListener: vi.fn() };
beforeEach(() => {
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async () => false,
      getAll: async () => ({}),
      onAdded: events,
      onRemoved: events,
    },
  });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: '',
    version: '1.2',
  });
  servePackagedFiles();
  vi.stubGlobal('Notification', { permission: 'granted' });
});

function show(country = 'FR', calendar?: WorkCalendar) {
  const desk = aDesk();
  desk.settings.country = country;
  if (calendar) desk.calendar = calendar;
  render(<SettingsPage route={parseRoute('#/settings')} desk={desk} />);
  return desk;
}
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('a choice is kept at once, and taken back by its undo', async () => {
  const desk = show();
  choose('Sous-main speaks', 'fr');
  await waitFor(() => expect(sent).toEqual([['settings.save', { language: 'fr' }]]));
  const [, done] = vi.mocked(desk.act).mock.calls[0] ?? [];
  done?.undo?.run();
  await waitFor(() => expect(sent[1]).toEqual(['settings.save', { language: desk.settings.language }]));
});

test('another country forgets the part of the first', async () => {
  show();
  await screen.findByLabelText('Part of the country');
  choose('Part of the country', 'FR-67');
  choose('Your country', 'BE');
  await waitFor(() =>
    expect(sent.map(([, settings]) => settings)).toEqual([
      { region: 'FR-67' },
      { country: 'BE', region: null },
    ]),
  );
});

test('a country whose regions differ lets one be chosen, by its name', async () => {
  show('DE');
  const region = await screen.findByLabelText('Part of the country');
  const names = within(region)
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
  expect(names[0]).toBe('common holidays only');
  expect(names).toContain('Saxony');
  choose('Part of the country', 'DE-SN');
  await waitFor(() => expect(sent).toEqual([['settings.save', { region: 'DE-SN' }]]));
});

test('a country without such regions asks for none', async () => {
  show('PT', workCalendar('PT', null, holidayFile('PT')));
  await waitFor(() => expect(fetch).toHaveBeenCalled());
  expect(screen.queryByLabelText('Part of the country')).toBeNull();
  expect(screen.queryByText(/only its weekends/)).toBeNull();
});

test('a country whose holidays are not known is said to count weekends only', async () => {
  show('NP', { country: 'NP', region: null });
  await screen.findByText(/not known here: only its weekends/);
});

test('the last year whose holidays are known is said while it lasts', async () => {
  show('LK', workCalendar('LK', null, holidayFile('LK')));
  await screen.findByText(/known here until the end of 2026/);
});

test('hours are added to a day off and, before that is kept, removed from a working day', async () => {
  const desk = show();
  fireEvent.click(screen.getByRole('button', { name: 'Add hours on Saturday' }));
  fireEvent.click(screen.getByRole('button', { name: 'Remove the hours on Monday from 09:00' }));
  const { ownHours } = desk.settings;
  const saturday = [{ from: '09:00', to: '12:30' }];
  await waitFor(() =>
    expect(sent.map(([, settings]) => settings)).toEqual([
      { ownHours: { ...ownHours, 6: saturday } },
      { ownHours: { ...ownHours, 6: saturday, 1: ownHours[1].slice(1) } },
    ]),
  );
});

test('the end of the quiet hours, moved before their beginning is kept, leaves that as it was moved', async () => {
  show();
  const type = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
  type('From', '21:00');
  type('To', '07:30');
  await waitFor(() =>
    expect(sent.map(([, changes]) => changes)).toEqual([
      { quietHours: { from: '21:00', to: '08:00' } },
      { quietHours: { from: '21:00', to: '07:30' } },
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
