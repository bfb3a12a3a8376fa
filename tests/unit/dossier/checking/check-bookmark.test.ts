// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createGate } from '../../../../utils/checks/politeness.ts';
import type { AppDatabase } from '../../../../utils/database.ts';
import type { Bookmark } from '../../../../utils/dossier/bookmark.ts';
import { captureMarkup } from '../../../../utils/dossier/checking/capture-markup.ts';
import { type BookmarkCheckTools, checkBookmark } from '../../../../utils/dossier/checking/check-bookmark.ts';
import { ARTICLE, SITE_PAGES } from '../../../sites/pages.ts';
import { MOVED_ARTICLE, NEW_ARTICLE, REPEAL, VERSIONS } from '../../../sites/versions.ts';
import { aBookmark, NOW } from '../../../support/builders.ts';
import { aDatabase } from '../../../support/test-database.ts';

const HOSTS = ['https://www.legifrance.gouv.fr', 'https://legibase.example'];

let db: AppDatabase;
beforeEach(() => {
  db = aDatabase();
});

async function kept(origin: string): Promise<Bookmark> {
  const url = `${origin}${ARTICLE}`;
  const page = captureMarkup(String(SITE_PAGES[ARTICLE]?.body), url);
  const bookmark = aBookmark({ url, canonicalUrl: url, title: page.title, consultedOn: '2026-01-10' });
  await db.pageTexts.put({ bookmarkId: bookmark.id, text: page.text });
  return bookmark;
}

/** A network that answers once for every address it is asked for. */
function tools(answer: (url: string) => Response & { url: string }, granted: string[] = []) {
  const fetch = vi.fn(async (url: RequestInfo | URL) => answer(String(url)));
  return {
    db,
    store: { lastAsked: async () => null, noteAsked: async () => undefined },
    gate: createGate(),
    fetch,
    clock: () => NOW,
    today: async () => '2026-11-23',
    sleep: async () => undefined,
    isOnline: () => true,
    isGranted: async (origin: string) => granted.includes(origin),
    capture: async (html: string, url: string) => captureMarkup(html, url),
  } satisfies BookmarkCheckTools;
}

function response(body: string, url: string, status = 200): Response & { url: string } {
  const made = new Response(body, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
  return Object.defineProperty(made, 'url', { value: url });
}

describe.each(HOSTS)('a page that is asked for at %s', (origin) => {
  test.each([
    ['unchanged', 'unchanged'],
    ['amended', 'amended'],
    ['repealed', 'repealed'],
    ['redesigned', 'redesigned'],
  ] as const)('is %s', async (version, outcome) => {
    const bookmark = await kept(origin);
    const made = tools((url) => response(VERSIONS[version].body, url));
    expect(await checkBookmark(bookmark, made)).toMatchObject({
      kind: 'seen',
      outcome,
      says: outcome === 'repealed' ? REPEAL : null,
    });
    expect(made.fetch).toHaveBeenCalledOnce();
  });

  test('has moved, with the same words', async () => {
    const finding = await checkBookmark(
      await kept(origin),
      tools(() => response(MOVED_ARTICLE.body, `${origin}${NEW_ARTICLE}`)),
    );
    expect(finding).toMatchObject({ outcome: 'moved', text: null, movedTo: `${origin}${NEW_ARTICLE}` });
  });

  test.each([
    ['a refusal', VERSIONS.refused.body, 403, 'blocked'],
    ['a wall that says 200', VERSIONS.captcha.body, 200, 'blocked'],
    ['a sign-in page', VERSIONS.signIn.body, 200, 'sign-in'],
    ['a sign-in asked for by its status', '', 401, 'sign-in'],
    ['an empty page with scripts', VERSIONS.script.body, 200, 'script'],
    ['markup that breaks off', VERSIONS.cut.body, 200, 'cut'],
    ['no such page', '<h1>404</h1>', 404, 'gone'],
    ['an error of the server', 'Oups', 500, 'failed'],
  ])('could not be checked: %s', async (_, body, status, trouble) => {
    const made = tools((url) => response(body, url, status));
    expect(await checkBookmark(await kept(origin), made)).toEqual({ kind: 'blind', trouble, leadsTo: null });
  });
});

test('a site that it leads to is read only where that is granted too', async () => {
  const other = `https://elsewhere.example${ARTICLE}`;
  const answer = () => response(String(SITE_PAGES[ARTICLE]?.body), other);
  const bookmark = await kept('https://legibase.example');
  const shut = tools(answer);
  expect(await checkBookmark(bookmark, shut)).toEqual({
    kind: 'blind',
    trouble: 'elsewhere',
    leadsTo: other,
  });
  const open = tools(answer, ['https://elsewhere.example']);
  expect(await checkBookmark(bookmark, open)).toMatchObject({ outcome: 'moved', movedTo: other });
});

test('one that leads to a sign-in page elsewhere asks to sign in', async () => {
  const made = tools(() => response('', 'https://sso.example/login?back=1'));
  expect(await checkBookmark(await kept('https://legibase.example'), made)).toMatchObject({
    trouble: 'sign-in',
  });
});

test('without a network nothing is found out, and without a kept text nothing is asked', async () => {
  const bookmark = await kept('https://legibase.example');
  const offline = { ...tools((url) => response('', url)), isOnline: () => false };
  expect(await checkBookmark(bookmark, offline)).toMatchObject({ trouble: 'unreachable' });
  await db.pageTexts.clear();
  const made = tools((url) => response('', url));
  expect(await checkBookmark(bookmark, made)).toMatchObject({ trouble: 'nothing-kept' });
  expect(made.fetch).not.toHaveBeenCalled();
});
