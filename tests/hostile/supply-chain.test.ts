import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  hasInstallScript?: boolean;
  license?: string;
  dev?: boolean;
}

type Lock = Record<string, Locked>;

const json = (name: string) => JSON.parse(readFileSync(name, 'utf8'));
const own = json('package.json');
const { '': _root, ...locked }: Lock = json('package-lock.json').packages;
const allowScripts: Record<string, boolean> = own.allowScripts;
const asked: Record<string, string> = { ...own.dependencies, ...own.devDependencies };

const LICENCES = ['Apache-2.0', 'BSD-3-Clause', 'MIT', 'MPL-2.0'];
const nameOf = (folder: string) => folder.replace(/^.*node_modules\//, '');

/** What is wrong with what is locked, a line for each fault: where it is and what. */
function faultsIn(lock: Lock): string[] {
  return Object.entries(lock).flatMap(([folder, one]) => {
    const { version, integrity = '', resolved, link, hasInstallScript, license = '', dev } = one;
    const wanted = folder === `node_modules/${nameOf(folder)}` ? asked[nameOf(folder)] : undefined;
    const faults: [string, boolean][] = [
      ['another version than was asked for', wanted !== undefined && wanted !== version],
      ['a folder of this machine', link !== undefined],
      ['no sum', !/^sha512-[\w+/]{86}==$/.test(integrity)],
      // Without an address of its own it comes from the registry that npm is set to.
      ['another registry', resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')],
      [
        'a script at install that nobody decided on',
        Boolean(hasInstallScript) && !Object.hasOwn(allowScripts, nameOf(folder)),
      ],
      ['shipped without a licence that allows it', !dev && !LICENCES.includes(license)],
    ];
    return faults.filter(([, isThere]) => isThere).map(([what]) => `${folder}: ${what}`);
  });
}

test('40 every package is pinned to one version', () => {
  for (const [name, version] of Object.entries(asked))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
});

test('40 what is locked is what was asked for, from the one registry, with its sum, its licence and no script', () => {
  expect(Object.keys(locked).length).toBeGreaterThan(100);
  for (const name of Object.keys(asked)) expect(locked).toHaveProperty([`node_modules/${name}`]);
  expect(faultsIn(locked)).toEqual([]);
});

test('40 one package alone runs a script at install', () => {
  expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(['node']);
});

test.each<[string, string, Partial<Locked>]>([
  ['a script at install that nobody decided on', 'node_modules/kind', { hasInstallScript: true, dev: true }],
  [
    'a script at install that nobody decided on',
    'node_modules/wxt/node_modules/kind',
    { hasInstallScript: true },
  ],
  ['another registry', 'node_modules/kind', { resolved: 'https://registry.npmjs.org.evil.example/kind.tgz' }],
  ['another registry', 'node_modules/kind', { resolved: 'git+ssh://git@github.com/kind/kind.git' }],
  ['no sum', 'node_modules/kind', { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }],
  ['a folder of this machine', 'node_modules/kind', { link: true }],
  ['another version than was asked for', 'node_modules/dexie', { version: '4.4.8' }],
  ['shipped without a licence that allows it', 'node_modules/kind', { license: 'GPL-3.0' }],
])('40 a planted package is refused: %s', (what, folder, planted) => {
  const sound = { version: asked.dexie ?? '', license: 'MIT', integrity: `sha512-${'A'.repeat(86)}==` };
  expect(faultsIn({ ...locked, [folder]: sound })).toEqual([]);
  expect(faultsIn({ ...locked, [folder]: { ...sound, ...planted } })).toEqual([`${folder}: ${what}`]);
});
