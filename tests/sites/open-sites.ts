import { createServer } from 'node:http';
import { SITE_PAGES, type SitePage } from './pages.ts';

export interface Sites {
  /** Address of a page, on a host of its own that leads to this machine. */
  address(path: string): string;
  /** From now on another page, or another answer, stands at this path. */
  change(path: string, page: SitePage): void;
  close(): Promise<void>;
}

/** Serves the invented sites. */
export async function openSites(): Promise<Sites> {
  const pages = new Map(Object.entries(SITE_PAGES));
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    const { location, status = location ? 302 : 200 } = page ?? { status: 404 };
    const headers = { 'content-type': page?.type ?? 'text/plain' };
    response.writeHead(status, location ? { ...headers, location } : headers);
    response.end(page?.body ?? 'no such page');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : '';
  return {
    address: (path) => `http://lois.localhost:${port}${path}`,
    change: (path, page) => pages.set(path, page),
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
