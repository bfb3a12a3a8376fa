import { describe, expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import { isNode, type Node, nodesIn, sourcesOf, textsOf } from '../../support/dictionary.ts';

const MANY = 12_345;
/** Numbers that are no counts: of a calendar or a clock. */
const NO_COUNT = /^(year|hours|day)$/;

/** Of each text of the English dictionary that takes a number, which of its arguments are counts. */
const counting = sourcesOf('en').flatMap((source) => countsIn(parseAst(source, { lang: 'ts' })));

/** Texts by the end of their path (`pageCard.followAll`, `holds.orders`): a table of its own may be put into another. */
function countsIn(tree: unknown): { path: string; counts: boolean[] }[] {
  return nodesIn(tree)
    .filter(({ type }) => type === 'VariableDeclarator')
    .flatMap(({ id, init }) => (isNode(id) && isNode(init) ? walk(String(id.name), init) : []));
}

function walk(path: string, node: Node): { path: string; counts: boolean[] }[] {
  if (node.type === 'ObjectExpression' && Array.isArray(node.properties))
    return node.properties.flatMap((one) =>
      isNode(one) && isNode(one.key) && isNode(one.value)
        ? walk(`${path}.${one.key.name ?? one.key.value}`, one.value)
        : [],
    );
  if (node.type !== 'ArrowFunctionExpression' || !Array.isArray(node.params)) return [];
  const counts = node.params.map(isCount);
  return counts.includes(true) ? [{ path, counts }] : [];
}

function isCount(param: unknown): boolean {
  if (!isNode(param) || NO_COUNT.test(String(param.name).replace(/^_/, ''))) return false;
  return nodesIn(param.typeAnnotation).some(({ type }) => type === 'TSNumberKeyword');
}

/** Every text of a language that takes a count, said with many. */
function saidOf(language: 'en' | 'fr'): [path: string, said: string][] {
  return [...textsOf(language)].flatMap(([path, text]) => {
    const found = counting.find((one) => path === one.path || path.endsWith(`.${one.path}`));
    if (!found || typeof text !== 'function') return [];
    return [[path, String(text(...found.counts.map((isOne) => (isOne ? MANY : 'x'))))]];
  });
}

describe.each([
  ['en', '12,345'],
  ['fr', '12\u202f345'],
] as const)('in %s thousands are parted: %s', (language, figure) => {
  const said = saidOf(language);

  test.each(said)('%s', (_path, words) => {
    expect(words).not.toContain('12345');
  });

  test('in every text that says its count', () => {
    expect(said.length).toBeGreaterThan(100);
    const silent = said.filter(([, words]) => !words.includes(figure)).map(([path]) => path);
    expect(silent).toEqual(['chase.late.learned', 'pageCard.allFollowed']);
  });
});
