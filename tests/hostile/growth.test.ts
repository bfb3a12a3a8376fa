// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readTaughtFile } from '../../entrypoints/desk/taught-file.ts';
import { readDossierFile } from '../../utils/dossier/import/dossier-file.ts';
import { readNetscape } from '../../utils/dossier/import/netscape-links.ts';
import { recogniseReferences } from '../../utils/dossier/references/recognise.ts';
import { wordsIn } from '../../utils/dossier/search/words-in.ts';
import { readDay } from '../../utils/orders/reading/day-text.ts';
import { classifyLabel } from '../../utils/orders/reading/label.ts';
import { readPage } from '../../utils/orders/reading/read-page.ts';
import { ALL_RECIPES } from '../../utils/orders/recipes.ts';
import { soundOrder } from '../../utils/orders/sound-order.ts';
import { parseSchedule } from '../../utils/partners/parse-schedule.ts';
import { readPartnersCsv } from '../../utils/partners/partner-csv.ts';
import { readVcards } from '../../utils/partners/partner-vcard.ts';
import { readTimes } from '../../utils/partners/time-text/read-times.ts';
import { anOrder, NOW } from '../support/builders.ts';
import { HEAD } from '../support/imported-links.ts';
import { textsFor } from '../support/texts-for.ts';

const FR = textsFor('fr');
const nowhere = () => null;
const CONTEXT = { newId: () => crypto.randomUUID(), looseFolder: 'À classer', pause: async () => {} };
const TIME = { at: NOW, zone: 'Europe/Paris', language: 'fr' };
const rows = (count: number, row: (n: number) => string, end = '\n') =>
  Array.from({ length: count }, (_, n) => row(n)).join(end);

/** Every reader of what comes from outside, with `n` pieces of what it reads. */
const READERS: Record<string, { pieces: number; make(n: number): string; read(text: string): unknown }> = {
  'a dossier': {
    pieces: 400,
    make: (n) =>
      `{"format":"sous-main dossier","version":1,"folders":[{"id":"f","name":"F"}],"bookmarks":[${rows(n, (at) => `{"id":"${at}","folderId":"f","url":"https://a.example/${at}","title":"T"}`, ',')}]}`,
    read: (text) => readDossierFile(text, CONTEXT),
  },
  'a browser’s bookmarks': {
    pieces: 5000,
    make: (n) =>
      HEAD + rows(n, (at) => `<DT><H3>F${at}</H3><DL><p><DT><A HREF="https://a.example/${at}">x</A>`),
    read: readNetscape,
  },
  'partners in a spreadsheet': {
    pieces: 500,
    make: (n) => `nom;lieu;fuseau\n${rows(n, (at) => `P${at};Lyon;Europe/Paris`)}`,
    read: (text) => readPartnersCsv(text, [FR], nowhere),
  },
  'partners as vCards': {
    pieces: 300,
    make: (n) => rows(n, (at) => `BEGIN:VCARD\nVERSION:4.0\nFN:P${at}\nTZ:Europe/Paris\nEND:VCARD`),
    read: (text) => readVcards(text, nowhere),
  },
  'taught locators': {
    pieces: 1000,
    make: (n) => `{"platform":"taught","labels":{${rows(n, (at) => `"l${at}":"shipped"`, ',')}}}`,
    read: (text) => readTaughtFile(new Blob([text])),
  },
  'an order list': {
    pieces: 100,
    make: (n) =>
      `<html lang="fr"><body><h1>Mes commandes</h1><table><tr><th>Commande</th><th>Date</th><th>État</th></tr>${rows(n, (at) => `<tr><td><a href="/o/${at}">#${1000 + at}</a></td><td>20/11/2026</td><td>Expédiée</td></tr>`)}</table>`,
    read: (text) =>
      readPage(
        new DOMParser().parseFromString(text, 'text/html'),
        'https://shop.example/orders',
        ALL_RECIPES,
        classifyLabel,
      ),
  },
  'a day': { pieces: 20_000, make: (n) => '1 mars 12/'.repeat(n), read: (text) => readDay(text) },
  'a time': { pieces: 2000, make: (n) => '9h à 15:30 PT, '.repeat(n), read: (text) => readTimes(text, TIME) },
  'citations of law': {
    pieces: 500,
    make: (n) => 'l’article L. 441-10 du code de commerce et L. 1, '.repeat(n),
    read: (text) => recogniseReferences(text),
  },
  'words to be searched': {
    pieces: 4000,
    make: (n) => 'l’été, œuvre '.repeat(n),
    read: (text) => [...wordsIn(text)],
  },
  'a schedule': { pieces: 2000, make: (n) => 'Mon-Fri 09:00-12:00, '.repeat(n), read: parseSchedule },
  'a stored row': {
    pieces: 5000,
    make: (n) => JSON.stringify({ ...anOrder(), items: Array(n).fill({ name: 'Vis', quantity: 1 }) }),
    read: (text) => soundOrder(JSON.parse(text)),
  },
};

/** Processor time in milliseconds, the best of three: what else runs on the machine only adds. */
async function cost(read: (text: string) => unknown, text: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3; turn++) {
    const before = process.cpuUsage();
    await read(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

test.each(Object.entries(READERS))(
  'four times as much of %s takes about four times as long',
  async (_what, { pieces, make, read }) => {
    await cost(read, make(pieces));
    const once = await cost(read, make(pieces));
    const four = await cost(read, make(4 * pieces));
    // Work that grows by the square would take sixteen times as long; what takes no time has no proportion.
    expect(four).toBeLessThan(Math.max(once, 10) * 4 * 2.5);
  },
  60_000,
);
