import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BundledPackage } from '../utils/load-packages.ts';

/** Modules that a bundler adds of its own accord: `\0rolldown/runtime.js`, `\0vite/preload-helper.js`. */
const OF_BUNDLER = /^\0(vite|rolldown)\//;
const IN_PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/** The package folders whose modules these are; modules of our own have none. Paths from the project's root. */
export function packageFolders(moduleIds: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const id of moduleIds) {
    const bundler = OF_BUNDLER.exec(id)?.[1];
    const folder = bundler ? `node_modules/${bundler}` : IN_PACKAGE.exec(id.replace(/^\0/, ''))?.[0];
    if (folder) folders.add(path.relative(process.cwd(), path.resolve(folder)));
  }
  return folders;
}

/** Without those of what the package's own tools are made of (Vite lists them behind its own). */
function ownWords(file: string): string {
  const [own = ''] = readFileSync(file, 'utf8').split(/^#+ Licenses of bundled dependencies/m);
  return own.trim();
}

/** @throws when a package names no licence: then it must not be bundled. */
export function describePackages(folders: Iterable<string>): BundledPackage[] {
  const found = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    if (typeof license !== 'string') throw new Error(`${name}: no licence`);
    return { name, version, licence: license, text: file ? ownWords(path.join(folder, file)) : null };
  });
  return found.toSorted((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}
