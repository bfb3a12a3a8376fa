import browser from 'webextension-polyfill';

/** Opens the desk in a tab, at a place such as `#/orders/42`; the popup has done its part and closes. */
export async function openDesk(place = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/desk.html${place}`) });
  window.close();
}
