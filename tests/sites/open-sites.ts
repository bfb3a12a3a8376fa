import { createServer } from 'node:http';
import { SITE_PAGES } from './pages.ts';

export interface Sites {
  /** Address of a page, on a host of its own that leads to this machine. */
  address(path: string): string;
  close(): Promise<void>;
}

/** Serves the invented sites. */
export async function openSites(): Promise<Sites> {
  const server = createServer((request, response) => {
    const page = SITE_PAGES[new URL(request.url ?? '/', 'http://localhost').pathname];
    response.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? 'text/plain' });
    response.end(page?.body ?? 'no such page');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : '';
  return {
    address: (path) => `http://lois.localhost:${port}${path}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
