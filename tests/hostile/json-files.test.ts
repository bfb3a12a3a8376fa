import * as v from 'valibot';
import { afterEach, describe, expect, test } from 'vitest';
import { readTaughtFile } from '../../entrypoints/desk/taught-file.ts';
import { readDossierFile } from '../../utils/dossier/import/dossier-file.ts';
import type { LinkContext } from '../../utils/dossier/import/link-bookmarks.ts';
import { settingsShape } from '../../utils/settings-shape.ts';
import { handMade, readFile } from '../support/backups.ts';
import { anOrder, NOW } from '../support/builders.ts';

const context: LinkContext = {
  now: NOW,
  dayOf: () => '2026-11-23',
  newId: () => crypto.randomUUID(),
  looseFolder: 'À classer',
  pause: async () => {},
};

/** A JSON object's fields, each of which means something else to a careless reader. */
const TRICKS: [string, string][] = [
  ['a prototype', '"__proto__":{"polluted":true}'],
  ['a constructor’s prototype', '"constructor":{"prototype":{"polluted":true}}'],
  ['one field twice', '"id":"first","id":"second","url":"https://a.example/","url":"javascript:alert(1)"'],
  ['a number beyond all numbers', '"savedAt":1e999,"statusSince":1e999,"position":-1e999'],
  ['a number too large to be exact', '"savedAt":9007199254740993,"statusSince":9007199254740993'],
  ['a zero below zero', '"savedAt":-0,"statusSince":-0,"position":-0'],
  ['half a character', '"title":"\\ud800","name":"\\udfff","note":"\\ud83d"'],
  ['functions of every object', '"toString":1,"valueOf":1,"hasOwnProperty":1,"toJSON":1'],
];

/** Each reader of files and of what is stored, given these fields where it expects a row. */
const READERS: Record<string, (fields: string) => Promise<unknown>> = {
  'a dossier': (fields) =>
    readDossierFile(
      `{"format":"sous-main dossier","version":1,${fields},"folders":[{"id":"f","name":"F",${fields}}],"bookmarks":[{"id":"b","folderId":"f","url":"https://b.example/",${fields}}]}`,
      context,
    ),
  'a backup': async (fields) =>
    readFile(await handMade([`["orders",{"id":"o",${fields}}]`, JSON.stringify(['orders', anOrder()])])),
  'taught locators': (fields) =>
    readTaughtFile(new Blob([`{"platform":"taught","list":null,"order":null,${fields}}`])),
  settings: async (fields) => v.safeParse(settingsShape, JSON.parse(`{"version":3,${fields}}`)).success,
};

afterEach(() => {
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

describe.each(Object.entries(READERS))('a file of %s', (_what, read) => {
  test.each(TRICKS)('32 with %s is read as data, or refused', async (_trick, fields) => {
    const found = await read(fields);
    const written = JSON.stringify(found);
    expect(written).not.toContain('polluted');
    expect(written).not.toContain('javascript:');
    expect(written).not.toMatch(/1e999|Infinity/);
  });
});
