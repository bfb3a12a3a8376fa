// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DataSection } from '../../../../entrypoints/desk/views/settings/DataSection.tsx';
import { ZoneSection } from '../../../../entrypoints/desk/views/settings/ZoneSection.tsx';
import { aDesk } from '../../../support/a-desk.ts';
import { render } from '../../../support/render.tsx';
import '../../../support/dom.ts';

let machine = 'Europe/Paris';
vi.mock('../../../../utils/dates/own-zone.ts', () => ({ ownZone: () => machine }));

vi.mock('../../../../utils/load-holidays.ts', () => ({
  loadHolidays: async () => ({
    country: 'FR',
    from: '2026-01-01',
    until: '2029-12-31',
    regions: [],
    holidays: [],
  }),
}));

function show(zone: string | null, on = 'Europe/Paris') {
  machine = on;
  const desk = aDesk();
  const save = vi.fn();
  render(<ZoneSection desk={{ ...desk, settings: { ...desk.settings, zone } }} save={save} />);
  return save;
}

test('the machine’s clock is followed until the owner fixes one', () => {
  const save = show(null);
  const machineToo = screen.getByLabelText<HTMLInputElement>('The machine’s: Europe/Paris, 10:00');
  expect(machineToo.checked).toBe(true);
  fireEvent.click(screen.getByLabelText('Always the same'));
  expect(save).toHaveBeenCalledWith({ zone: 'Europe/Paris' });
});

test('a browser that hides the clock behind UTC is said, with the way out', () => {
  show(null, 'UTC');
  expect(screen.getByRole('alert').textContent).toContain('Choose your city');
});

test('a fixed clock is shown, and given back to the machine', () => {
  const save = show('America/Vancouver', 'UTC');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByLabelText<HTMLInputElement>('Always America/Vancouver, 2:00').checked).toBe(true);
  fireEvent.click(screen.getByLabelText(/^The machine’s/));
  expect(save).toHaveBeenCalledWith({ zone: null });
});

test('which rules of clocks are used is said, and what of the browser’s is corrected', async () => {
  await fakeBrowser.storage.session.set({
    'browser-zones': { level: '2025a', corrects: ['America/Vancouver', 'Africa/Casablanca'], yieldsTo: [] },
  });
  render(<DataSection desk={aDesk()} />);
  expect(screen.getByText(/tz database 20\d\d[a-z]/)).toBeDefined();
  expect(await screen.findByText(/own rules: 2025a or later/)).toBeDefined();
  expect(await screen.findByText(/does not know the clocks of Vancouver, Casablanca/)).toBeDefined();
  expect(await screen.findByText('Those of your country are known up to 2029.')).toBeDefined();
  expect(screen.getByRole('link', { name: 'CC BY-SA 3.0' }).getAttribute('href')).toBe(
    '/holidays/LICENCE.txt',
  );
});
