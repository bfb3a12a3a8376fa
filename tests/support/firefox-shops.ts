import type { Shop } from '../shops/state.ts';
import type { Firefox } from './firefox.ts';

/** The browser's session at a supplier, as if somebody had signed in long ago. */
export async function enterIn({ browser }: Firefox, shop: Shop, customer?: string): Promise<void> {
  await browser.setCookie({
    name: 'session',
    value: shop.signIn(customer),
    domain: shop.host,
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
  });
}
