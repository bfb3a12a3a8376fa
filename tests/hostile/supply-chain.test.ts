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

const json = (name: string) => JSON.parse(readFileSync(name, 'utf8'));
const own = json('package.json');
const locked: [string, Locked][] = Object.entries<Locked>(json('package-lock.json').packages).filter(
  ([folder]) => folder !== '',
);
const nameOf = (folder: string) => folder.replace(/^.*node_modules\//, '');

test('40 every package is pinned to one version', () => {
  for (const [name, version] of Object.entries({ ...own.dependencies, ...own.devDependencies }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
});

test('40 the lock file takes every package from the one registry, with its sum', () => {
  expect(locked.length).toBeGreaterThan(100);
  for (const [folder, { integrity, resolved, link }] of locked) {
    expect(link, folder).toBeUndefined();
    expect(integrity, folder).toMatch(/^sha512-[\w+/]{86}==$/);
    // Without an address of its own it comes from the registry that npm is set to.
    if (resolved) expect(resolved, folder).toMatch(/^https:\/\/registry\.npmjs\.org\//);
  }
});

test('40 the lock file holds the versions that are asked for', () => {
  const versions = new Map(locked.map(([folder, { version }]) => [folder, version]));
  for (const [name, version] of Object.entries({ ...own.dependencies, ...own.devDependencies }))
    expect(versions.get(`node_modules/${name}`), name).toBe(version);
});

test('40 of what would run at install, each was decided on; a planted script is not among them', () => {
  const withScripts = new Set(
    locked.filter(([, one]) => one.hasInstallScript).map(([folder]) => nameOf(folder)),
  );
  const { allowScripts } = own;
  for (const name of withScripts) expect(allowScripts, name).toHaveProperty(name);
  const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name]);
  expect(allowed).toEqual(['node']);
});

test('40 what is shipped has a licence that allows it', () => {
  const shipped = locked.filter(([, { dev }]) => !dev);
  for (const [folder, { license }] of shipped)
    expect(['Apache-2.0', 'BSD-3-Clause', 'MIT', 'MPL-2.0'], folder).toContain(license);
});
