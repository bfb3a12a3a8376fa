import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { loadingFaults } from '../support/loading-faults.ts';

const BUILDS = ['chrome-mv3', 'firefox-mv3'];

function manifestOf(build: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path.join('.output', build, 'manifest.json'), 'utf8'));
}

for (const build of BUILDS) {
  test.describe(build, () => {
    test('asks for these permissions and no others, and for no site at install', () => {
      const manifest = manifestOf(build);
      const permissions = ['storage', 'unlimitedStorage', 'alarms', 'contextMenus', 'notifications'];
      permissions.push('activeTab', 'scripting', ...(build === 'chrome-mv3' ? ['offscreen'] : []));
      expect(manifest.permissions).toEqual(permissions);
      const optional = ['downloads', ...(build === 'chrome-mv3' ? ['browsingData'] : [])];
      expect(manifest.optional_permissions).toEqual(optional);
      expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
      const never = ['host_permissions', 'content_scripts', 'web_accessible_resources'];
      // Without a policy of its own it has the browser's, which is the strictest: `script-src 'self'; object-src 'self'`.
      never.push('externally_connectable', 'content_security_policy', 'sandbox', 'update_url', 'oauth2');
      for (const key of never) expect(manifest, key).not.toHaveProperty(key);
      expect(manifest.incognito).toBe('not_allowed');
    });

    test('says every permission, and why, in the README', () => {
      const readme = readFileSync('README.md', 'utf8');
      const table = /\n## Permissions\n(.*?)\n## /s.exec(readme)?.[1] ?? '';
      const said = [...table.matchAll(/^\| `.*?(?= \|)/gm)].flatMap(([cell]) => [
        ...cell.matchAll(/`(\w+)`/g),
      ]);
      const { permissions, optional_permissions } = manifestOf(build) as Record<string, string[]>;
      const names = said.map(([, name]) => name);
      expect(names).toEqual(
        expect.arrayContaining([...(permissions ?? []), ...(optional_permissions ?? [])]),
      );
    });

    test('gives each page its own style sheets and those of the pieces, never those of another page', () => {
      const marks = { popup: '.popup-drawer', desk: '.desk-nav' };
      for (const page of Object.keys(marks)) {
        const html = readFileSync(path.join('.output', build, `${page}.html`), 'utf8');
        const sheets = [...html.matchAll(/href="\/(assets\/[^"]+\.css)"/g)].map(([, sheet = '']) =>
          readFileSync(path.join('.output', build, sheet), 'utf8'),
        );
        const own = Object.entries(marks).filter(([, mark]) => sheets.some((sheet) => sheet.includes(mark)));
        expect(own.map(([name]) => name)).toEqual([page]);
      }
    });

    test('has the popup ask before it loads what paints, and that compiled in one go', () => {
      const folder = path.join('.output', build);
      const html = readFileSync(path.join(folder, 'popup.html'), 'utf8');
      const [asks, ...others] = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, name]) => name);
      expect(asks).toBe('popup-ask.js');
      expect(statSync(path.join(folder, 'popup-ask.js')).size).toBeLessThan(2_000);
      const first = others.find((name) => name?.includes('popup-first')) ?? '';
      expect(readFileSync(path.join(folder, first), 'utf8')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
    });

    test('keeps luxon out of what pages load: the background alone does arithmetic with it', () => {
      const withLuxon = filesIn(path.join('.output', build)).filter(
        (name) => name.endsWith('.js') && readFileSync(name, 'utf8').includes('Invalid DateTime'),
      );
      const background = build === 'chrome-mv3' ? /^worker-[\w-]+\.js$/ : /^background\.js$/;
      expect(withLuxon.map((name) => path.basename(name))).toEqual([expect.stringMatching(background)]);
    });

    test('sends a followed page at most 15 KB, and one that is read or taught on demand at most 60 KB', () => {
      const inPages = readdirSync(path.join('.output', build)).filter((name) =>
        /(?<!background)\.js$/.test(name),
      );
      expect(inPages).toContain('visit.js');
      for (const name of inPages) {
        const { size } = statSync(path.join('.output', build, name));
        expect(size, name).toBeLessThanOrEqual(name === 'visit.js' ? 15_000 : 60_000);
      }
    });
  });
}

test('Chromium’s worker parses at most 30 KB before it answers', () => {
  expect(statSync('.output/chrome-mv3/background.js').size).toBeLessThanOrEqual(30_000);
});

test('Chromium’s worker is sent, at each start, at most 750 KB that it may need later', () => {
  const later = filesIn('.output/chrome-mv3').filter((name) => /\/worker-[\w-]+\.js$/.test(name));
  expect(later).toHaveLength(1);
  for (const name of later) expect(statSync(name).size).toBeLessThanOrEqual(750_000);
});

test('Chromium loads it without a warning', async () => {
  expect(await loadingFaults('.output/chrome-mv3')).toEqual([]);
});

test('Chromium warns of a manifest that it does not understand', async () => {
  const folder = test.info().outputPath('planted');
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'manifest.json'),
    JSON.stringify({ ...manifestOf('chrome-mv3'), planted: 1 }),
  );
  expect(await loadingFaults(folder)).toEqual([expect.stringContaining('planted')]);
});

test('Firefox is told that no data is collected', () => {
  expect(manifestOf('firefox-mv3').browser_specific_settings).toEqual({
    gecko: {
      id: 'sous-main@sous-main.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
