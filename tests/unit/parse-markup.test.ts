// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { parseMarkup } from '../../utils/parse-markup.ts';

const OWN = ['body', 'documentElement', 'title', 'querySelector', 'querySelectorAll', 'createTreeWalker'];

// That they hide something is seen in Firefox only: attack 9 there.
test.each(OWN)('the name %s, which every document has of its own, is taken from what has it', (name) => {
  const named = `<form name="${name}"></form><img name="${name}"><object id="${name}"></object>`;
  const document = parseMarkup(`${named}<p>Shipped</p>`);
  expect(document.body.innerHTML).toBe('<form></form><img><object></object><p>Shipped</p>');
});

test('other names stay as they are', () => {
  const markup =
    '<form name="search"><input name="title"></form><img name="logo" id="top"><p id="body">x</p>';
  expect(parseMarkup(markup).body.innerHTML).toBe(markup);
});
