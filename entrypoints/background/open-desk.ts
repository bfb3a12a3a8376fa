import browser from 'webextension-polyfill';

/** Opens the desk at a place such as `#/orders/42`: in the tab where it is open already, else in a new one. */
export async function openDesk(place = ''): Promise<void> {
  const url = browser.runtime.getURL('desk.html');
  const [open] = await browser.tabs.query({ url: `${url}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url: url + place });
    return;
  }
  await browser.tabs.update(open.id, { active: true, url: url + place });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
