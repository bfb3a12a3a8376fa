import type { Bookmark, PageText } from '../../utils/dossier/bookmark.ts';
import { BLANK_BOOKMARK } from '../../utils/dossier/new-bookmark.ts';

/** Invented law: 20,000 words as frequent as words are (Zipf), articles with their numbers, 80 to 720 words a page. */
const STARTS = 'con dé pré re in ad ex tri com sub trans per pro ab ob sup dis col'.split(' ');
const MIDDLES = 'cla por ti ve ra mi no stru du fi ga lé so be ne cu pla gi va ro'.split(' ');
const ENDS = 'tion ment teur ble ance ité aire age eur ique oire sion ture if elle ette'.split(' ');
const WORDS = Array.from({ length: 20_000 }, (_, n) => wordOf(n));

export interface Kept {
  bookmark: Bookmark;
  text: PageText;
}

export function kept(n: number): Kept {
  const random = randomFrom(n + 1);
  const words = (count: number) => Array.from({ length: count }, () => zipf(random)).join(' ');
  const id = `b${n}`;
  const savedAt = Date.UTC(2024, 0, 1) + n * 3_600_000;
  const bookmark: Bookmark = {
    ...BLANK_BOOKMARK,
    id,
    folderId: `f${n % 12}`,
    url: `https://law.example/${n}`,
    title: `Article L. ${article(random)} du code ${words(3)}`,
    site: 'law.example',
    standing: n % 3 === 0 ? 'private' : 'official-text',
    savedAt,
    consultedOn: new Date(savedAt).toISOString().slice(0, 10),
    quotes: [
      { id: `q${n}`, exact: words(20), prefix: '', suffix: '', headings: [], start: null, savedAt, note: '' },
    ],
    tags: [`t${n % 30}`],
    note: n % 4 === 0 ? words(8) : '',
  };
  const text = `${words(80 + Math.floor(random() * 320))} l’article L. ${article(random)} ${words(Math.floor(random() * 320))}.`;
  return { bookmark, text: { bookmarkId: id, text } };
}

/** What owners type: a word, two, the beginning of one, a reference; frequent and rare ones. */
export function queries(): string[] {
  const random = randomFrom(99);
  const frequent = WORDS.slice(0, 40);
  const pick = () => zipf(random);
  return [
    ...frequent.slice(0, 8),
    ...Array.from({ length: 8 }, () => `${pick()} ${pick()}`),
    ...Array.from({ length: 8 }, (_, n) => pick().slice(0, 2 + (n % 4))),
    ...Array.from({ length: 6 }, () => `l${article(random)}`),
    ...Array.from({ length: 6 }, () => `${pick()} ${pick()} ${pick().slice(0, 4)}`),
  ];
}

/** Two words in quotation marks: the documents that hold both are read to see whether they stand together. */
export function phrases(): string[] {
  const random = randomFrom(101);
  return Array.from({ length: 8 }, () => `"${zipf(random)} ${zipf(random)}"`);
}

function wordOf(n: number): string {
  const part = (parts: string[], by: number) => parts[Math.floor(n / by) % parts.length] ?? '';
  const short = part(STARTS, 1) + part(ENDS, STARTS.length);
  return n < 280
    ? short
    : part(STARTS, 1) + part(MIDDLES, 18) + part(MIDDLES, 360) + part(ENDS, 7_200) + (n % 7 ? '' : 's');
}

function article(random: () => number): string {
  return `${100 + Math.floor(random() * 600)}-${1 + Math.floor(random() * 40)}`;
}

function zipf(random: () => number): string {
  return WORDS[Math.floor(WORDS.length ** random()) - 1] ?? '';
}

function randomFrom(seed: number): () => number {
  let state = seed * 7919;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
