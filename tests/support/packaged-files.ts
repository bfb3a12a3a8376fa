import { existsSync, readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Lets `fetch` read the extension's own files from `public/`, as a browser does; anything else fails as it would. */
export function servePackagedFiles() {
  const root = fakeBrowser.runtime.getURL('/');
  const fetched = vi.fn(async (url: string) => {
    const file = `public/${url.slice(root.length)}`;
    if (!url.startsWith(root) || !existsSync(file)) throw new TypeError('Failed to fetch');
    return new Response(readFileSync(file));
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}
