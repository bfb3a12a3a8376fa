// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Desk } from '../../../../entrypoints/desk/desk.ts';
import { useRoute } from '../../../../entrypoints/desk/route.ts';
import { PartnersPage } from '../../../../entrypoints/desk/views/PartnersPage.tsx';
import type { Partner } from '../../../../utils/partners/partner.ts';
import { aDesk } from '../../../support/a-desk.ts';
import { aPartner } from '../../../support/builders.ts';
import { AFTERNOON, fullPartners } from '../../../support/full-partners.ts';
import { weekOf } from '../../../support/parties.ts';
import { render } from '../../../support/render.tsx';
import { sent } from '../../../support/sent-messages.ts';
import '../../../support/dom.ts';

// The lists of countries and languages are long.
vi.setConfig({ testTimeout: 20_000 });

vi.mock('../../../../utils/load-holidays.ts', () => ({
  loadHolidays: async (country: string) =>
    country === 'CA'
      ? {
          country,
          from: '2026-01-01',
          until: '2029-12-31',
          regions: [{ code: 'CA-BC', fr: 'Colombie-Britannique', en: 'British Columbia' }],
          holidays: [{ fr: 'Noël', en: 'Christmas Day', on: ['2026-12-25'], toBeConfirmed: true }],
        }
      : null,
}));

function deskOf(partners: Partner[]): Desk {
  const all = aDesk();
  const ownHours = weekOf('Mon-Fri 09:00-12:30, Mon-Fri 14:00-19:00');
  return { ...all, now: AFTERNOON, partners, settings: { ...all.settings, ownHours } };
}

let desk: Desk;

function Page({ desk }: { desk: Desk }) {
  return <PartnersPage route={useRoute()} desk={desk} />;
}

async function open(hash: string, partners = fullPartners()) {
  location.hash = hash;
  desk = deskOf(partners);
  render(<Page desk={desk} />);
  await screen.findAllByText(partners[0]?.name ?? 'Add');
}

const edits = () => sent.filter(([name]) => name === 'partners.edit').map(([, , changes]) => changes);

beforeEach(() => {
  location.hash = '';
});

test('the list stands in sections: pinned, the owner’s groups, the others', async () => {
  await open('#/partners');
  const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
  expect(headings.slice(0, 4)).toEqual(['Pinned', 'Conseils', 'Fournisseurs', 'Others']);
  expect(screen.getByText('4 can be called now · it is 17:00 here')).toBeDefined();
});

test('only who can be called now is shown on demand, and the address holds it', async () => {
  await open('#/partners');
  fireEvent.click(screen.getByRole('button', { name: 'Reachable now' }));
  await waitFor(() => expect(location.hash).toBe('#/partners?now=1'));
  await waitFor(() => expect(screen.queryByText('Atelier Kitahama')).toBeNull());
  expect(screen.getByText('Huilerie Atlas')).toBeDefined();
});

test('the pane says in one sentence whether to call, and what of the holidays is known', async () => {
  await open('#/partners/p1');
  expect(screen.getByText(/^Call now, it is 9:00 there, until 11:00 \(19:00 here\)\.$/)).toBeDefined();
  expect(await screen.findByText(/Holidays are known up to 2029/)).toBeDefined();
  const next = await screen.findByLabelText('The next ones');
  expect(next.textContent?.replaceAll('\u00a0', ' ')).toContain('25 DecChristmas Day · to be confirmed');
});

test('where no holidays are known that is said', async () => {
  await open('#/partners/p3');
  expect(await screen.findByText(/Public holidays are not known/)).toBeDefined();
});

test('the part of the country is kept at once', async () => {
  await open('#/partners/p1');
  fireEvent.change(await screen.findByLabelText('Part of the country'), { target: { value: '' } });
  await waitFor(() => expect(edits()).toEqual([{ holidayRegion: null }]));
});

test('a usual week is put in place of theirs', async () => {
  await open('#/partners/p1');
  fireEvent.click(screen.getByRole('button', { name: 'Nights' }));
  await waitFor(() => expect(edits()).toEqual([{ week: weekOf('Mon-Fri 22:00-06:00') }]));
});

test('a name is kept when its field is left, and never emptied', async () => {
  await open('#/partners/p1');
  const name = screen.getByLabelText('Name');
  name.focus();
  fireEvent.input(name, { target: { value: '  ' } });
  name.blur();
  expect(await screen.findByText(/please give one/)).toBeDefined();
  name.focus();
  fireEvent.input(name, { target: { value: 'Cedar & Sons' } });
  name.blur();
  await waitFor(() => expect(edits()).toEqual([{ name: 'Cedar & Sons' }]));
});

test('days that end before they begin are refused at the field', async () => {
  await open('#/partners/p1');
  const form = screen.getByRole('button', { name: 'Add these days' }).closest('form') as HTMLElement;
  const field = (label: string) => within(form).getByLabelText(label);
  fireEvent.input(field('First day'), { target: { value: '2026-12-31' } });
  fireEvent.input(field('Last day'), { target: { value: '2026-12-24' } });
  fireEvent.submit(form);
  expect(await within(form).findByText('The last day is before the first.')).toBeDefined();
  fireEvent.input(field('Last day'), { target: { value: '2027-01-04' } });
  fireEvent.submit(form);
  const entry = { from: '2026-12-31', to: '2027-01-04', intervals: [] };
  await waitFor(() =>
    expect(sent).toEqual([['partners.addEntry', 'p1', { list: 'exceptions', entry }, null]]),
  );
});

test('a number without its country is refused for WhatsApp, with the reason', async () => {
  await open('#/partners/p1');
  const form = screen.getByRole('button', { name: 'Add this way' }).closest('form') as HTMLElement;
  fireEvent.change(within(form).getByLabelText('Way'), { target: { value: 'whatsapp' } });
  fireEvent.input(within(form).getByLabelText('Number or address'), { target: { value: '06 12 34 56 78' } });
  fireEvent.submit(form);
  expect(await within(form).findByText(/WhatsApp needs the number in full/)).toBeDefined();
  expect(edits()).toEqual([]);
});

test('two ways that are added before the first is kept are both kept; one that is removed comes back to its place', async () => {
  await open('#/partners/p1');
  const form = screen.getByRole('button', { name: 'Add this way' }).closest('form') as HTMLElement;
  for (const value of ['+33 1 23 45 67 89', '+33 6 12 34 56 78']) {
    fireEvent.input(within(form).getByLabelText('Number or address'), { target: { value } });
    fireEvent.submit(form);
  }
  fireEvent.click(screen.getByRole('button', { name: 'Remove ana@cedar.example' }));
  const way = (value: string) => ({ list: 'ways', entry: { kind: 'phone', value } });
  const mail = { list: 'ways', entry: { kind: 'mail', value: 'ana@cedar.example' } };
  await waitFor(() =>
    expect(sent).toEqual([
      ['partners.addEntry', 'p1', way('+33 1 23 45 67 89'), null],
      ['partners.addEntry', 'p1', way('+33 6 12 34 56 78'), null],
      ['partners.removeEntry', 'p1', mail],
    ]),
  );
  vi.mocked(desk.act).mock.calls.at(-1)?.[1]?.undo?.run();
  await waitFor(() => expect(sent.at(-1)).toEqual(['partners.addEntry', 'p1', mail, 1]));
});

test('an address that names nobody says so', async () => {
  await open('#/partners/gone');
  expect(screen.getByText('This partner is not kept here')).toBeDefined();
});

test('Alt and an arrow move a partner among those it stands with', async () => {
  await open('#/partners');
  const names = screen.getAllByRole('link').filter((link) => link.dataset.row);
  const manila = names.find((link) => link.textContent === 'Night Desk Manila');
  manila?.focus();
  fireEvent.keyDown(document.activeElement ?? document, { key: 'ArrowUp', altKey: true });
  await waitFor(() =>
    expect(sent).toContainEqual(['partners.arrange', ['p1', 'p4', 'p6', 'p5', 'p2', 'p3', 'p7', 'p8']]),
  );
});

test('who is deleted from the pane leaves it to the list', async () => {
  await open('#/partners/p3');
  const pane = screen.getByRole('complementary', { name: 'The partner' });
  fireEvent.click(within(pane).getByRole('button', { name: 'More for Atelier Kitahama' }));
  fireEvent.click(await within(pane).findByRole('menuitem', { name: 'Delete', hidden: true }));
  await waitFor(() => expect(sent).toContainEqual(['partners.delete', ['p3']]));
  expect(location.hash).toBe('#/partners');
});

test('hours that were filled in by what is usual there are shown as a guess', async () => {
  await open('#/partners/p1', [
    aPartner({ id: 'p1', country: 'CA', holidayRegion: null, week: weekOf('Mon-Fri 09:00-18:00') }),
  ]);
  expect(screen.getByText(/These are the usual hours there/)).toBeDefined();
});
