import { expect, test } from 'vitest';
import { describePackages, packageFolders } from '../../../scripts/bundled-packages.ts';

test('modules are told by the package they lie in, however deep; those of our own by none', () => {
  const root = process.cwd();
  const modules = [
    `${root}/utils/day.ts`,
    `${root}/node_modules/preact/dist/preact.mjs`,
    `${root}/node_modules/preact/hooks/dist/hooks.mjs`,
    `\0${root}/node_modules/papaparse/papaparse.js?commonjs-module`,
    `${root}/node_modules/@noble/post-quantum/node_modules/@noble/hashes/sha3.js`,
    '\0vite/preload-helper.js',
    '\0rolldown/runtime.js',
    'virtual:wxt-background-entrypoint',
  ];
  expect([...packageFolders(modules)]).toEqual([
    'node_modules/preact',
    'node_modules/papaparse',
    'node_modules/@noble/post-quantum/node_modules/@noble/hashes',
    'node_modules/vite',
    'node_modules/rolldown',
  ]);
});

test('a package is described by its version, its licence and that licence’s own words', () => {
  const [preact, vite] = describePackages(['node_modules/vite', 'node_modules/preact']);
  expect(preact).toMatchObject({
    name: 'preact',
    licence: 'MIT',
    text: expect.stringContaining('MIT License'),
  });
  expect(vite?.text?.length).toBeLessThan(3_000);
});
