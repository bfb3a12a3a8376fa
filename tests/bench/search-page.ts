// Runs in a page of Chromium: what is measured here has a real IndexedDB.
import MiniSearch from 'minisearch';
import { AppDatabase } from '../../utils/database.ts';
import { saveBookmark } from '../../utils/dossier/save-bookmark.ts';
import { NO_FILTERS } from '../../utils/dossier/search/bookmark-filters.ts';
import { findHits } from '../../utils/dossier/search/find-hits.ts';
import { SEGMENT_SIZE, WAITING } from '../../utils/dossier/search/index-rows.ts';
import { indexStep, keepIndex, prepareIndex } from '../../utils/dossier/search/keep-index.ts';
import { packStep } from '../../utils/dossier/search/pack-index.ts';
import { parseQuery } from '../../utils/dossier/search/query.ts';
import { scanDocuments } from '../../utils/dossier/search/scan-documents.ts';
import { searchBookmarks } from '../../utils/dossier/search/search-bookmarks.ts';
import { documentOf, type SearchDocument } from '../../utils/dossier/search/search-document.ts';
import { kept, phrases, queries } from './search-corpus.ts';
import { askFlexSearch, type Flat, flexSearchOf, MINISEARCH, miniSearchOf } from './search-peers.ts';

const SHOWN = 50;
const FLEXSEARCH_HOLDS = 20_000;
const db = new AppDatabase('bench');
const state: { json?: string; loaded?: MiniSearch<Flat> } = {};

type Samples = Record<string, number[]>;

/** Puts bookmarks into the database and has them indexed; the longest time for which nothing else could run. */
export async function fill(from: number, to: number): Promise<{ seconds: number; block: number }> {
  for (let first = from; first < to; first += 250) {
    const some = Array.from({ length: Math.min(250, to - first) }, (_, n) => kept(first + n));
    await db.bookmarks.bulkAdd(some.map(({ bookmark }) => bookmark));
    await db.pageTexts.bulkAdd(some.map(({ text }) => text));
  }
  const started = performance.now();
  const lag = watchLag();
  await prepareIndex(db);
  while (await indexStep(db));
  return { seconds: (performance.now() - started) / 1000, block: lag.stop() };
}

/** The same index, written a whole segment at a time: a hundred thousand by small steps take most of an hour. */
export async function fillAtOnce(from: number, to: number): Promise<{ seconds: number; block: number }> {
  const started = performance.now();
  await prepareIndex(db);
  for (let first = from; first < to; first += 1_000) {
    const some = Array.from({ length: Math.min(1_000, to - first) }, (_, n) => kept(first + n));
    await db.bookmarks.bulkAdd(some.map(({ bookmark }) => bookmark));
    await db.pageTexts.bulkAdd(some.map(({ text }) => text));
    await db.searchDocuments.bulkAdd(some.map(({ bookmark, text }) => documentOf(bookmark, text.text)));
    await db.searchBookmarks.bulkAdd(
      some.map(({ bookmark }) => ({ bookmarkId: bookmark.id, number: WAITING })),
    );
  }
  while (await packStep(db, { mayWait: 0, step: SEGMENT_SIZE }));
  await db.searchState.update('state', { complete: true });
  return { seconds: (performance.now() - started) / 1000, block: 0 };
}

/** Each round's 95th percentile over the queries, and every single time. */
export async function ask(
  count: number,
  rounds: number,
): Promise<{ p95: Samples; each: Samples; phrases: Samples }> {
  const documents = documentsOf(count);
  const mini = miniSearchOf(documents);
  state.json = JSON.stringify(mini);
  // Above, its index alone would take the memory a page may have.
  const flex = count > FLEXSEARCH_HOLDS ? null : flexSearchOf(documents);
  const scan = (typed: string) => scanDocuments(documents, parseQuery(typed), NO_FILTERS);
  const arms: Record<string, (typed: string) => unknown> = {
    'linear scan': scan,
    'the same again': scan,
    ours: (typed) => findHits(db, parseQuery(typed), NO_FILTERS, SHOWN),
    'ours, ten rows with passages': (typed) =>
      searchBookmarks(db, typed, NO_FILTERS, { offset: 0, limit: 10 }),
    MiniSearch: (typed) => mini.search(typed),
    ...(flex && { FlexSearch: (typed: string) => askFlexSearch(flex, typed) }),
  };
  await sameAnswers(scan);
  const inPhrases: Samples = { 'linear scan': [], ours: [] };
  for (const typed of phrases()) {
    for (const name of Object.keys(inPhrases)) {
      const started = performance.now();
      await arms[name]?.(typed);
      inPhrases[name]?.push(performance.now() - started);
    }
  }
  const names = Object.keys(arms);
  const each: Samples = Object.fromEntries(names.map((name) => [name, []]));
  const p95: Samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const times: number[] = [];
      for (const typed of queries()) {
        const started = performance.now();
        await arms[name]?.(typed);
        times.push(performance.now() - started);
      }
      if (round === 0) continue; // warms up
      each[name]?.push(...times);
      p95[name]?.push(times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0);
    }
  }
  return { p95, each, phrases: inPhrases };
}

/** From nothing in memory to the first answer: after a restart, or when the worker slept. */
export async function restart(rounds: number): Promise<Samples> {
  const json = state.json ?? '';
  const [typed = ''] = queries();
  const samples: Samples = { 'MiniSearch loadJSON': [], ours: [] };
  for (let round = 0; round <= rounds; round++) {
    let started = performance.now();
    MiniSearch.loadJSON(json, MINISEARCH).search(typed);
    const mini = performance.now() - started;
    started = performance.now();
    const fresh = new AppDatabase('bench');
    await findHits(fresh, parseQuery(typed), NO_FILTERS, SHOWN);
    const ours = performance.now() - started;
    fresh.close();
    if (round === 0) continue;
    samples['MiniSearch loadJSON']?.push(mini);
    samples.ours?.push(ours);
  }
  return samples;
}

/** One more bookmark, until it is found; beside the bare writing of its two rows. */
export async function save(from: number, rounds: number): Promise<Samples> {
  const samples: Samples = { 'two rows put': [], ours: [] };
  for (let round = 0; round < rounds; round++) {
    const bare = kept(from + 2 * round);
    let started = performance.now();
    await db.transaction('rw', [db.bookmarks, db.pageTexts], async () => {
      await db.bookmarks.put(bare.bookmark);
      await db.pageTexts.put(bare.text);
    });
    samples['two rows put']?.push(performance.now() - started);
    await db.bookmarks.delete(bare.bookmark.id);
    const { bookmark, text } = kept(from + 2 * round + 1);
    started = performance.now();
    await saveBookmark(db, { bookmark, text: text.text });
    samples.ours?.push(performance.now() - started);
    if (round % 40 === 39) await keepIndex(db);
  }
  return samples;
}

/** What is to stand in memory when the heap is looked at. */
export async function hold(what: 'nothing' | 'ours' | 'MiniSearch', count: number): Promise<void> {
  if (what === 'MiniSearch') state.loaded = miniSearchOf(documentsOf(count));
  if (what === 'ours')
    for (const typed of queries()) await findHits(db, parseQuery(typed), NO_FILTERS, SHOWN);
}

function documentsOf(count: number): SearchDocument[] {
  return Array.from({ length: count }, (_, n) => {
    const { bookmark, text } = kept(n);
    return documentOf(bookmark, text.text);
  });
}

/** Nobody is faster by answering something else. */
async function sameAnswers(scan: (typed: string) => { bookmarkId: string }[]): Promise<void> {
  for (const typed of [...queries(), ...phrases()]) {
    const expected = scan(typed);
    const answer = await findHits(db, parseQuery(typed), NO_FILTERS, SHOWN);
    const same = answer?.hits.every(({ bookmarkId }, at) => bookmarkId === expected[at]?.bookmarkId);
    if (answer?.total !== expected.length || !same)
      throw new Error(`another answer than the scan’s to ${typed}`);
  }
}

/** The longest time between two turns of the event loop. */
function watchLag(): { stop: () => number } {
  const channel = new MessageChannel();
  let [longest, last] = [0, performance.now()];
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
  return {
    stop() {
      channel.port1.close();
      return longest;
    },
  };
}
