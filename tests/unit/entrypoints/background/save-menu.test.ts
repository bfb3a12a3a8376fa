import { expect, test } from 'vitest';
import { readSaveItem, saveItems } from '../../../../entrypoints/background/save-menu.ts';
import { aFolder } from '../../../support/builders.ts';
import { textsFor } from '../../../support/texts-for.ts';

const { dossier } = textsFor('en');
const titles = (names: string[]) =>
  saveItems(
    names.map((name, at) => aFolder({ id: `f${at}`, name })),
    dossier,
  )
    .filter(({ id }) => !id?.startsWith('save-link'))
    .map(({ id, title, parentId, type }) => [id, type ?? title, parentId ?? null]);

test('without a folder there is one gesture, and a new folder one level down', () => {
  expect(titles([])).toEqual([
    ['save', 'Save to dossier', null],
    ['save-elsewhere', 'Save to another folder', null],
    ['save+new', 'New folder…', 'save-elsewhere'],
  ]);
});

test('the last used folder comes first, the others one level down', () => {
  expect(titles(['Loyer', 'Impôts', 'R&D 100%s\u202e'])).toEqual([
    ['save', 'Save to “Loyer”', null],
    ['save-elsewhere', 'Save to another folder', null],
    ['save:f1', 'Impôts', 'save-elsewhere'],
    ['save:f2', 'R&&D 100% s ', 'save-elsewhere'],
    ['save-rule', 'separator', 'save-elsewhere'],
    ['save+new', 'New folder…', 'save-elsewhere'],
  ]);
});

test('hundreds of folders make no endless menu, and every item has an id of its own', () => {
  const items = saveItems(
    Array.from({ length: 300 }, (_, at) => aFolder({ id: `f${at}`, name: `Folder ${at}` })),
    dossier,
  );
  expect(items.length).toBeLessThan(40);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

test.each([
  ['save', { link: false, folderId: null, newFolder: false }],
  ['save-link', { link: true, folderId: null, newFolder: false }],
  ['save:f1', { link: false, folderId: 'f1', newFolder: false }],
  ['save-link:f1', { link: true, folderId: 'f1', newFolder: false }],
  ['save+new', { link: false, folderId: null, newFolder: true }],
  ['save-link+new', { link: true, folderId: null, newFolder: true }],
  ['save-elsewhere', null],
  ['save-rule', null],
  ['follow', null],
])('a click on %s means %j', (id, meaning) => {
  expect(readSaveItem(id)).toEqual(meaning);
});
