import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../../../utils/dossier/references/link-templates.ts';
import {
  isSearchTemplate,
  plainQuestion,
  searchAddress,
} from '../../../../utils/dossier/sources/search-address.ts';
import { TOPICS } from '../../../../utils/dossier/sources/source.ts';
import { SOURCES } from '../../../../utils/dossier/sources/sources.ts';

const HOME = 'https://law.example/';
const ask = (search: string | null, words: string) => searchAddress({ home: HOME, search }, words);

describe('a template', () => {
  test.each([
    ['with the words in the query', 'https://law.example/s?q=%s', true],
    ['with the words in the path', 'https://law.example/s/%s/all', true],
    ['with the words behind the hash', 'https://law.example/s#%s', true],
    ['with a port', 'https://law.example:8443/s?q=%s', true],
    ['without a place for the words', 'https://law.example/s?q=', false],
    ['with two places', 'https://law.example/%s?q=%s', false],
    ['where words choose the host', 'https://%s/s', false],
    ['where words are a part of the host', 'https://%s.example/s', false],
    ['where words end the host', 'https://law.example%s/s', false],
    ['where words are the port', 'https://law.example:%s/s', false],
    ['where words are a user', 'https://%s@law.example/s', false],
    ['where words are a password', 'https://me:%s@law.example/s', false],
    ['with a password of its own', 'https://me:secret@law.example/?q=%s', false],
    ['without encryption', 'http://law.example/s?q=%s', false],
    ['that is a script', 'javascript:alert("%s")', false],
    ['that is data', 'data:text/html,%s', false],
    ['of another program', 'mailto:a@law.example?subject=%s', false],
    ['that is no address', 'law.example/s?q=%s', false],
    ['that is nothing', '', false],
  ])('%s: %s', (_what, template, sound) => {
    expect(isSearchTemplate(template)).toBe(sound);
    expect(ask(template, 'bail') === HOME).toBe(!sound);
  });

  test.each([
    ['délai & remise', 'https://law.example/s?q=d%C3%A9lai%20%26%20remise'],
    ["l'été (1*2)!", 'https://law.example/s?q=l%27%C3%A9t%C3%A9%20%281%2A2%29%21'],
    ['%s $& $1', 'https://law.example/s?q=%25s%20%24%26%20%241'],
    ['a#b?c=d/../e', 'https://law.example/s?q=a%23b%3Fc%3Dd%2F..%2Fe'],
  ])('is asked for %s in one piece', (words, address) => {
    expect(ask('https://law.example/s?q=%s', words)).toBe(address);
  });

  test('that is missing leads home', () => {
    expect(ask(null, 'bail')).toBe(HOME);
  });
});

test.each([
  ['  trop \n d’espaces\u00a0là ', 'trop d’espaces là'],
  ['zéro\u200b\u202elargeur\u0000', 'zérolargeur'],
  ['\ud800 bail', '\ufffd bail'],
])('the question %j is asked as %j', (typed, asked) => {
  expect(plainQuestion(typed)).toBe(asked);
});

test('a page that was selected by mistake is asked by its first words', () => {
  const asked = plainQuestion('mot '.repeat(5_000));
  expect(asked.length).toBeLessThanOrEqual(300);
  expect(asked.endsWith('mot')).toBe(true);
});

const ANY_TEXT = fc.string({ unit: 'binary', maxLength: 400 });
const PARTS = ['https://', 'http://', 'law.example', '/', '?q=', '%s', '#', '@', ':', '%', '..', '\\', ' '];
const ANY_TEMPLATE = fc.oneof(
  ANY_TEXT,
  fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.tuple(ANY_TEXT, ANY_TEXT).map(([one, other]) => `https://law.example/${one}%s${other}`),
);

test('whatever the template and the words: nothing throws, and only addresses of https come out', () => {
  fc.assert(
    fc.property(ANY_TEMPLATE, ANY_TEXT, (template, words) => {
      expect(new URL(ask(template, words)).protocol).toBe('https:');
    }),
  );
});

test('whatever the words: the site stays the same, and they come out of the address as they went in', () => {
  fc.assert(
    fc.property(ANY_TEXT, (words) => {
      const url = new URL(ask('https://law.example/s?a=1&q=%s&z=2#end', words));
      expect(url.origin).toBe('https://law.example');
      expect([...url.searchParams]).toEqual([
        ['a', '1'],
        ['q', plainQuestion(words)],
        ['z', '2'],
      ]);
      expect(url.hash).toBe('#end');
      expect(url.search).toMatch(/^\?a=1&q=(?:[\w.~-]|%[\dA-F]{2})*&z=2$/);
    }),
  );
});

describe('the table of sources', () => {
  test.each(SOURCES.map((source) => [source.id, source] as const))('%s is sound', (_id, source) => {
    expect(new URL(source.home).protocol).toBe('https:');
    expect(source.search === null || isSearchTemplate(source.search)).toBe(true);
    expect(source.topics.every((topic) => TOPICS.includes(topic))).toBe(true);
    if (source.search !== null)
      expect(new URL(searchAddress(source, 'bail')).hostname).toBe(new URL(source.home).hostname);
  });

  test('has every id once', () => {
    expect(new Set(SOURCES.map(({ id }) => id)).size).toBe(SOURCES.length);
  });

  test('agrees with the addresses of references', () => {
    const address = (id: string, words: string) => {
      const source = SOURCES.find((one) => one.id === id);
      return source && searchAddress(source, words);
    };
    expect(address('legifrance-article', 'R*424-16')).toBe(
      fillTemplate('codeArticleInForce', { number: 'R*424-16' }),
    );
    expect(address('legifrance', 'IDCC 1979')).toBe(fillTemplate('anyOnLegifrance', { words: 'IDCC 1979' }));
    expect(address('judilibre', '23-17.948')).toBe(fillTemplate('cassation', { number: '23-17.948' }));
  });
});
