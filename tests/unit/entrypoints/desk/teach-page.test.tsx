// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseRoute } from '../../../../entrypoints/desk/route.ts';
import { TeachPage } from '../../../../entrypoints/desk/views/TeachPage.tsx';
import type { Teaching } from '../../../../utils/orders/reading/teach.ts';
import { aDesk } from '../../../support/a-desk.ts';
import { aRawOrder, aRawPage, NOW } from '../../../support/builders.ts';
import { render } from '../../../support/render.tsx';
import { answers, sent } from '../../../support/sent-messages.ts';
import '../../../support/dom.ts';

const recipe = {
  platform: 'taught',
  evidence: [],
  signIn: [],
  notFound: [],
  list: null,
  order: null,
  codes: {},
  labels: {},
  account: [],
};
const teaching = (orders = [aRawOrder({ label: 'Expédié' })]): Teaching => ({
  tabId: 7,
  at: NOW,
  page: aRawPage({ platform: 'taught', orders }),
  recipe,
});

beforeEach(() => history.replaceState(null, '', '#/teach'));

function show(current: Teaching | null) {
  answers['teach.current'] = () => current;
  render(<TeachPage route={parseRoute('#/teach')} desk={aDesk()} />);
}

test('what was pointed at is read back, with what was not read', async () => {
  show(
    teaching([
      aRawOrder({ label: 'Expédié' }),
      aRawOrder({ reference: 'B-2', platformId: '2', label: null }),
    ]),
  );
  const [here, others] = await screen.findAllByRole('table');
  if (!here || !others) throw new Error('two tables expected');
  expect(within(here).getByRole('rowheader').textContent).toBe('XKBQNABJK');
  expect(within(here).getByText('Shipped')).toBeDefined();
  expect(within(here).getAllByText('not read')).toHaveLength(2);
  expect(screen.getByText('One more order on this page')).toBeDefined();
  expect(within(others).getAllByText('not read')).toHaveLength(3);
});

test('what is right is kept as it came', async () => {
  const current = teaching();
  show(current);
  fireEvent.click(await screen.findByRole('button', { name: 'That is right: keep it' }));
  await waitFor(() => expect(sent).toContainEqual(['teach.save', current]));
  await waitFor(() => expect(location.hash).toBe('#/orders'));
});

test('without an order number nothing can be kept, only pointed at again', async () => {
  const goThere = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(undefined);
  show(teaching([aRawOrder({ reference: null, platformId: null })]));
  expect(await screen.findByText(/No order number was read/)).toBeDefined();
  expect(screen.getByRole('button', { name: 'That is right: keep it' })).toHaveProperty('disabled', true);
  fireEvent.click(screen.getByRole('button', { name: 'Start again' }));
  await waitFor(() => expect(sent).toContainEqual(['teach.start', 7]));
  await waitFor(() => expect(goThere).toHaveBeenCalledWith(7, { active: true }));
});

test('when nothing waits, the page says how it begins', async () => {
  show(null);
  expect(await screen.findByText('Nothing to confirm')).toBeDefined();
});
