import { expect, test } from 'vitest';
import { readDossier } from '../../../../entrypoints/desk/dossier-file.ts';
import { NOW } from '../../../support/builders.ts';
import { textsFor } from '../../../support/texts-for.ts';

const desk = { zone: 'Europe/Paris', now: NOW, texts: textsFor('fr') };
const read = (...parts: BlobPart[]) => readDossier(new Blob(parts), desk);

test('a browser’s bookmarks file is told from a dossier by what is in it', async () => {
  const links = '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF="https://a.example">A</A></DL>';
  expect(await read(links)).toMatchObject({
    folders: [{ folder: { name: 'À classer' }, fresh: [{ bookmark: { title: 'A' } }] }],
    cut: false,
  });
  const own = '{"format":"sous-main dossier","version":1,"folders":[{"id":"f","name":"F"}],"bookmarks":[]}';
  expect(await read('\ufeff ', own)).toMatchObject({ folders: [{ folder: { name: 'F' }, isNew: true }] });
});

test('a file that is not in UTF-8 keeps its accents', async () => {
  const links = '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF="https://a.example">Loyer impay';
  expect(await read(links, new Uint8Array([0xe9]), '</A></DL>')).toMatchObject({
    folders: [{ fresh: [{ bookmark: { title: 'Loyer impayé' } }] }],
  });
});

test('a file of more than 200 megabytes is not read', async () => {
  const file = { size: 200_000_001, arrayBuffer: () => Promise.reject(new Error('read')) };
  expect(await readDossier(file, desk)).toEqual({ fault: 'tooBig' });
});

test.each([
  ['nothing', '', 'foreign'],
  ['words', 'Bonjour', 'foreign'],
  ['no bookmark', '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL></DL>', 'nothing'],
  ['a list', '[]', 'foreign'],
  ['bytes', '\0\0\0\0', 'foreign'],
])('%s is refused with its reason', async (_what, text, fault) => {
  expect(await read(text)).toEqual({ fault });
});
