import { expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import { isNode, type Node, nodesIn, textOf } from '../../support/dictionary.ts';

const sources = import.meta.glob<string>('../../../{components,entrypoints}/**/*.{ts,tsx}', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Names that are the same in every language. */
const NAMES = ['Sous-main', 'CC BY-SA 3.0', 'CC BY 4.0', 'Vancouver', 'UTC', '9am PT'];
/** Attributes and properties whose value is read or heard. */
const SPOKEN =
  /^(title|label|placeholder|alt|hint|error|word|when|detail|note|text|message|textContent|aria-(label|description|roledescription|valuetext|placeholder))$/;
const isWords = (text: string) =>
  /\p{L}{2}/u.test(text) && !NAMES.includes(text.replace(/^[\s·]+|\s+$/g, ''));

/** What a source says to the reader in words of its own. */
function wordsIn(source: string, lang: 'ts' | 'tsx'): string[] {
  return nodesIn(parseAst(source, { lang })).flatMap((node) => saidBy(node).filter(isWords));
}

function saidBy(node: Node): string[] {
  if (node.type === 'JSXText') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'JSXAttribute' || node.type === 'Property')
    return SPOKEN.test(nameOf(node.name ?? node.key)) ? literal(node.value) : [];
  if (node.type === 'AssignmentExpression') {
    const { left } = node;
    return isNode(left) && SPOKEN.test(nameOf(left.property)) ? literal(node.right) : [];
  }
  if (node.type === 'JSXElement' || node.type === 'JSXFragment')
    return Array.isArray(node.children) ? node.children.filter(isNode).flatMap(inBraces) : [];
  return [];
}

const inBraces = (child: Node) => (child.type === 'JSXExpressionContainer' ? literal(child) : []);

function nameOf(name: unknown): string {
  if (!isNode(name)) return '';
  return String(name.name ?? name.value ?? '');
}

/** A literal, one of two, or one in braces; not what a function is given. */
function literal(value: unknown): string[] {
  if (!isNode(value)) return [];
  if (value.type === 'JSXExpressionContainer') return literal(value.expression);
  if (value.type === 'ConditionalExpression')
    return [...literal(value.consequent), ...literal(value.alternate)];
  if (value.type === 'LogicalExpression') return [...literal(value.left), ...literal(value.right)];
  if (value.type === 'TemplateLiteral') return quasis(value);
  return textOf(value);
}

function quasis({ quasis: pieces }: Node): string[] {
  return Array.isArray(pieces) ? pieces.filter(isNode).flatMap(textOf) : [];
}

test.each([
  ['text', '<p>Hello there</p>'],
  ['a choice', '<p>{late ? "Late" : words.early}</p>'],
  ['a template', '<p>{`seven orders`}</p>'],
  ['an attribute', '<button aria-label="Close" />'],
  ['an attribute in braces', '<Line when={soon && "soon"} />'],
  ['what is drawn without pieces', 'card.textContent = "Hello"'],
  ['a notification', 'show({ title: "News", iconUrl: "/icon.png" })'],
])('finds %s', (_what, source) => {
  expect(wordsIn(source, 'tsx')).toHaveLength(1);
});

test('every word that is read or heard stands in the dictionary', () => {
  const found = Object.entries(sources).flatMap(([path, source]) =>
    wordsIn(source, path.endsWith('x') ? 'tsx' : 'ts').map((text) => `${path.slice(9)}: ${text.trim()}`),
  );
  expect(found).toEqual([]);
});
