import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanCanonicalUrl, cleanPageUrl } from '../../../utils/dossier/clean-page-url.ts';

test.each([
  ['https://a.example/x?utm_source=mail&id=3&xtor=EPR-1#top', 'https://a.example/x?id=3'],
  ['https://a.example/x?at_medium=mail&pk_campaign=c', 'https://a.example/x'],
  ['https://me:secret@a.example/x;jsessionid=1F?PHPSESSID=2', 'https://a.example/x'],
  ['https://a.example/x?uri=CELEX:32016R0679', 'https://a.example/x?uri=CELEX:32016R0679'],
  [
    'https://hudoc.echr.coe.int/fre#{%22itemid%22:[%22001-1%22]}',
    'https://hudoc.echr.coe.int/fre#{%22itemid%22:[%22001-1%22]}',
  ],
  ['https://a.example/app#/articles/12', 'https://a.example/app#/articles/12'],
  ['https://a.example/x#:~:text=trente', 'https://a.example/x'],
  ['about:preferences#privacy', 'about:preferences'],
  ['chrome://settings/privacy', 'chrome://settings/privacy'],
  ['file:///home/me/bail.pdf#page=3', 'file:///home/me/bail.pdf'],
])('%s is kept as %s', (given, kept) => {
  expect(cleanPageUrl(given)).toBe(kept);
});

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)//https://a.example/',
  "javascript: showOrder(1, 2, 'https://shop.example/')",
  'data:text/html,x',
  'blob:https://a.example/1',
  'view-source:https://a.example/',
  'chrome-extension://abc/desk.html',
  'ftp://a.example/x',
  '/relative',
  '',
  `https://a.example/${'x'.repeat(9_000)}`,
])('%s is not kept', (given) => {
  expect(cleanPageUrl(given)).toBeNull();
});

test('what was cleaned is clean, and no text is cleaned into a script', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
      (url) => {
        const once = cleanPageUrl(url);
        if (once === null) return;
        expect(cleanPageUrl(once)).toBe(once);
        expect(once).toMatch(/^(?:https?|chrome|about|edge|file):/);
      },
    ),
  );
});

const URL = 'https://www.a.example/codes/article?id=3';
test.each([
  ['a relative address', '/codes/article/3?utm_source=x', URL, 'https://www.a.example/codes/article/3'],
  ['the same without www', 'https://a.example/codes/3', URL, 'https://a.example/codes/3'],
  ['none', null, URL, null],
  ['the front page said of every page', 'https://www.a.example/', URL, null],
  ['the front page of itself', 'https://www.a.example/', 'https://www.a.example/', 'https://www.a.example/'],
  ['another site', 'https://b.example/codes/3', URL, null],
  ['a script', 'javascript:alert(1)', URL, null],
  ['a page without the route that tells this one', '/app', 'https://a.example/app#/articles/12', null],
])('the canonical address is %s', (_, canonical, url, kept) => {
  expect(cleanCanonicalUrl(canonical, url)).toBe(kept);
});
