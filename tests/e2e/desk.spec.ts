import { rowsOf } from '../support/extension.ts';
import { openFullDesk } from '../support/owner.ts';
import { expect, test } from './fixtures.ts';

test('a search is led to by the slash key, stands in the address and survives a reload', async ({
  chromium,
}) => {
  const desk = await openFullDesk(chromium);
  const search = desk.getByRole('main').getByRole('searchbox');
  await expect(async () => {
    await desk.keyboard.press('/');
    await expect(search).toBeFocused({ timeout: 500 });
  }).toPass(); // rows stand before the keys are listened to
  await desk.keyboard.type('frene');
  await expect(desk.getByRole('rowheader')).toHaveText([/Banc en frêne/]);
  await desk.reload();
  await expect(desk.getByRole('rowheader')).toHaveText([/Banc en frêne/]);
  await expect(search).toHaveValue('frene');
});

test('by keyboard alone an order is found, opened and left again', async ({ chromium }) => {
  const desk = await openFullDesk(chromium);
  await desk.getByRole('rowheader').getByRole('link').first().focus();
  await desk.keyboard.press('ArrowDown');
  const second = desk.getByRole('rowheader').getByRole('link').nth(1);
  await expect(second).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(second).toHaveAttribute('aria-current', 'true');
  const order = desk.getByRole('complementary', { name: 'The order' });
  await expect(order.getByRole('list', { name: 'History' })).toBeVisible();
  await desk.goBack();
  await expect(order.getByText('Choose an order')).toBeVisible();
});

test('what is archived leaves the list and comes back by undo', async ({ chromium }) => {
  const desk = await openFullDesk(chromium);
  const rows = desk.getByRole('rowheader');
  const before = await rows.count();
  await desk.keyboard.press('Tab');
  await rows.getByRole('link').first().focus();
  await desk.keyboard.press('Space');
  await desk.getByRole('toolbar').getByRole('button', { name: 'Archive' }).click();
  await expect(rows).toHaveCount(before - 1);
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(before);
});

test('a note is kept when its field is left', async ({ chromium }) => {
  const desk = await openFullDesk(chromium);
  await desk.getByRole('rowheader').getByRole('link').first().click();
  const note = desk.getByRole('textbox', { name: 'Note' });
  await note.click();
  await desk.keyboard.type('They call back on Tuesday.');
  await desk.keyboard.press('Tab');
  await expect(desk.getByText('Note kept.')).toBeVisible();
  await desk.reload();
  await expect(note).toHaveValue('They call back on Tuesday.');
});

test('an order made on the phone is added at a new supplier and lives like the others', async ({
  chromium,
}) => {
  const desk = await openFullDesk(chromium);
  await desk.getByRole('link', { name: 'Add an order' }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toBeFocused();
  await desk.getByLabel('Supplier', { exact: true }).selectOption('A new supplier');
  await desk.getByLabel('Its name').fill('Forge Martin');
  await desk.getByLabel('What you ordered').fill('Portail');
  await desk.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(desk.getByRole('heading', { name: 'Portail' })).toBeVisible();
  const suppliers = await rowsOf(chromium, 'suppliers');
  expect(suppliers.map(({ name }) => name)).toContain('Forge Martin');
});

test('a supplier is forgotten with everything about it, after its orders were offered as a file', async ({
  chromium,
}) => {
  const desk = await openFullDesk(chromium);
  await desk.getByRole('link', { name: 'Suppliers' }).click();
  await desk.getByRole('link', { name: 'Cartons Lebeau' }).click();
  await desk.getByRole('button', { name: 'Forget…' }).click();
  const download = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Save its orders first' }).click();
  expect((await download).suggestedFilename()).toMatch(/^orders-.*\.csv$/);
  await desk.getByRole('button', { name: 'Forget it all' }).click();
  await expect(desk.getByText('Cartons Lebeau is forgotten.')).toBeVisible();
  const orders = await rowsOf(chromium, 'orders');
  expect(orders.filter(({ supplierId }) => supplierId === 's3')).toEqual([]);
});

test('the language changes at once, everywhere', async ({ chromium }) => {
  const desk = await openFullDesk(chromium);
  await desk.getByRole('link', { name: 'Settings' }).click();
  await desk.getByLabel('Sous-main speaks').selectOption('French');
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Réglages');
  await expect(desk.locator('html')).toHaveAttribute('lang', 'fr');
});
