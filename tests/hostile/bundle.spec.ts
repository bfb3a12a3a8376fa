import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { BundledPackage } from '../../utils/load-packages.ts';

const BUILDS = [
  ['chrome-mv3', 'chrome'],
  ['firefox-mv3', 'firefox'],
] as const;

const LICENCES = ['Apache-2.0', 'BSD-3-Clause', 'MIT', 'MPL-2.0'];

/** A worker may load one file, by its name in the package: the second half of itself. */
const CODE_FROM_TEXT =
  /\beval\(|\bFunction\(|importScripts\((?!'\/chunks\/worker-[\w-]+\.js'\))|\bimport\(\s*["'`]https?:|\.src\s*=\s*["'`]https?:|<script[^>]*\ssrc="https?:|setTimeout\(["'`]/;

/** Where a library sets markup, in words whose names no minifier changes; what each does is in the README. */
const MARKUP_BY_LIBRARIES: Record<string, RegExp> = {
  'Preact, for what is never used here': /\.innerHTML=\w+\.__html/,
  'Readability, of pictures, in its copy of the page': /\.innerHTML=\w+\.innerHTML/,
  'Readability, when it tries again, in its copy of the page': /\.innerHTML=\w+,/,
};
const MARKUP =
  /\.(?:inner|outer)HTML\s*=(?!=)[^;)]{0,40}|insertAdjacentHTML|document\.write\b|createContextualFragment|setHTMLUnsafe/g;

/** Sites that libraries name, in comments and errors; everything else is a link in our own source. */
const SITES_OF_LIBRARIES = ['bit.ly', 'tinyurl.com'];

for (const [build, browser] of BUILDS)
  test.describe(build, () => {
    const folder = path.join('.output', build);

    test('40 makes no code from text, and loads none from elsewhere', () => {
      for (const [name, text] of textsIn(folder))
        expect(CODE_FROM_TEXT.exec(text)?.[0], name).toBeUndefined();
    });

    test('40 makes markup from text only where two libraries do', () => {
      const found = textsIn(folder).flatMap(([, text]) => text.match(MARKUP) ?? []);
      const known = Object.values(MARKUP_BY_LIBRARIES);
      expect(found.filter((one) => !known.some((pattern) => pattern.test(`${one},`)))).toEqual([]);
      expect(found.length).toBeGreaterThan(0);
    });

    test('40 names no site that our own source does not, but for two', () => {
      const own = textsIn('.', ['utils', 'entrypoints', 'components']).flatMap(([, text]) => sitesIn(text));
      const named = new Set(textsIn(folder).flatMap(([, text]) => sitesIn(text)));
      expect([...named].filter((site) => !own.includes(site)).sort()).toEqual(SITES_OF_LIBRARIES);
    });

    test('40 holds no map of sources, no address of the machine that built it, and no file beyond what it shows', () => {
      for (const [name, text] of textsIn(folder)) {
        expect(/sourceMappingURL=|node_modules\//.exec(text)?.[0], name).toBeUndefined();
        expect(text.includes(process.cwd()), name).toBe(false);
      }
      const kinds = new Set(filesIn(folder).map((name) => path.extname(name)));
      expect([...kinds].sort()).toEqual(['.css', '.html', '.js', '.json', '.png', '.svg', '.txt']);
    });

    test('40 lists the packages of others that are in it, all of licences that allow it', () => {
      const packages: BundledPackage[] = JSON.parse(readFileSync(path.join(folder, 'packages.json'), 'utf8'));
      const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
      for (const { name, licence } of packages) expect(LICENCES, name).toContain(licence);
      const names = packages.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
      const without = packages.filter(({ text }) => text === null).map(({ name }) => name);
      expect(without.filter((name) => !/^(@wxt-dev\/browser|wxt)$/.test(name))).toEqual([]);
    });

    test('40 is the same to the byte when it is built again', () => {
      const before = sums(folder);
      const again = path.join('.output', 'again');
      const program = `import('wxt').then(({ build }) => build({ browser: '${browser}', outDir: '${again}' }))`;
      execFileSync(process.execPath, ['--input-type=module', '-e', program], { stdio: 'ignore' });
      expect(sums(path.join(again, build))).toEqual(before);
    });
  });

function sums(folder: string): Record<string, string> {
  const sum = (name: string) => createHash('sha256').update(readFileSync(name)).digest('hex');
  return Object.fromEntries(filesIn(folder).map((name) => [path.relative(folder, name), sum(name)]));
}

function sitesIn(text: string): string[] {
  return [...text.matchAll(/\bhttps?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)].map(([, site = '']) => site);
}

/** Every code, style and page in a folder, but for data and what others wrote of their licence. */
function textsIn(folder: string, inner: string[] = ['']): [string, string][] {
  return inner
    .flatMap((one) => filesIn(path.join(folder, one)))
    .filter((name) => /\.(js|ts|tsx|css|html)$/.test(name))
    .map((name) => [name, readFileSync(name, 'utf8')]);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
