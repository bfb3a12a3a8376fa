// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Desk } from '../../../../entrypoints/desk/desk.ts';
import { useRoute } from '../../../../entrypoints/desk/route.ts';
import { PlannerPage } from '../../../../entrypoints/desk/views/PlannerPage.tsx';
import { aDesk } from '../../../support/a-desk.ts';
import { AFTERNOON, fullPartners } from '../../../support/full-partners.ts';
import { weekOf } from '../../../support/parties.ts';
import { render } from '../../../support/render.tsx';
import '../../../support/dom.ts';

vi.mock('../../../../utils/load-holidays.ts', () => ({ loadHolidays: async () => null }));

const desk = (): Desk => {
  const all = aDesk();
  const ownHours = weekOf('Mon-Fri 09:00-12:30, Mon-Fri 14:00-19:00');
  return { ...all, now: AFTERNOON, partners: fullPartners(), settings: { ...all.settings, ownHours } };
};

function Planner({ desk }: { desk: Desk }) {
  return <PlannerPage route={useRoute()} desk={desk} />;
}

async function open(hash: string) {
  location.hash = hash;
  render(<Planner desk={desk()} />);
  await screen.findByText('With whom');
}

const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');

beforeEach(() => {
  location.hash = '';
});

test('without anybody chosen it says what choosing brings', async () => {
  await open('#/planner');
  expect(screen.getByText('Choose with whom')).toBeDefined();
});

test('the first time at which all can is proposed, on each one’s clock', async () => {
  await open('#/planner?with=p1,p4');
  expect(screen.getByText(/All can on Monday 23 November 2026, 17:30, until 19:00/)).toBeDefined();
  const line = screen.getByText('Lions Bay Cedar', { selector: 'b bdi' }).closest('li');
  expect(line?.querySelector('.line-when')?.textContent).toBe('9:30');
  expect(plain(screen.getByLabelText('Text').textContent || field('Text').value)).toContain('9:30');
});

const field = (label: string) => screen.getByLabelText<HTMLTextAreaElement>(label);

test('one steps to the next moment, and the address holds it', async () => {
  await open('#/planner?with=p1,p4');
  fireEvent.click(screen.getByRole('button', { name: 'Later moment' }));
  await waitFor(() => expect(location.hash).toContain('at=2026-11-24T16%3A30Z'));
  expect(screen.getByText(/All can on Tuesday 24 November 2026, 17:30/)).toBeDefined();
});

test('where no time suits all the least bad is said, and who pays for it', async () => {
  await open('#/planner?with=p1,p3&day=2026-11-24&length=60');
  expect(screen.getByText(/There is no time at which all work\. The least bad/)).toBeDefined();
  const payers = within(
    screen.getByText(/^(Lions Bay Cedar|Atelier Kitahama|You): /).closest('ul') as HTMLElement,
  );
  expect(payers.getAllByRole('listitem').length).toBeGreaterThan(0);
});

test('partners are chosen by ticking, and stand in the address', async () => {
  await open('#/planner');
  fireEvent.click(screen.getByLabelText(/Lions Bay Cedar/));
  await waitFor(() => expect(location.hash).toBe('#/planner?with=p1'));
  fireEvent.click(screen.getByLabelText(/Huilerie Atlas/));
  await waitFor(() => expect(location.hash).toBe('#/planner?with=p1%2Cp2'));
});

test('the proposal to one of them is in their language and on their clock', async () => {
  await open('#/planner?with=p2&day=2026-11-24&length=60');
  fireEvent.change(screen.getByLabelText('To'), { target: { value: 'p2' } });
  await waitFor(() => expect(field('Text').value).toContain('heure de Casablanca'));
  expect(field('Text').lang).toBe('fr');
  expect(location.hash).toContain('to=p2');
});

test('two weeks are shown a line a day, weekends without time for all', async () => {
  await open('#/planner?with=p1');
  const weeks = screen.getByRole('region', { name: 'Two weeks' });
  const lines = within(weeks).getAllByRole('link');
  expect(lines.length).toBe(14);
  expect(lines.filter((line) => line.textContent === 'no time for all').length).toBe(4);
});

test('an address that names nonsense is read as far as it makes sense', async () => {
  await open('#/planner?with=p1,nobody&day=2026-02-31&length=7&at=soon&to=nobody');
  expect(screen.getByText(/^All can on Monday/)).toBeDefined();
  expect(screen.getByLabelText<HTMLSelectElement>('Length').value).toBe('30');
  expect(screen.getByLabelText<HTMLSelectElement>('To').value).toBe('');
});
