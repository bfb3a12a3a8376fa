import { parseAst } from 'vitest/node';

const FILES = import.meta.glob<Record<string, unknown>>('../../utils/texts/{en,fr}/*.ts', { eager: true });
const SOURCES = import.meta.glob<string>('../../utils/texts/{en,fr}/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Every text of a language by its path, `pageCard.follow`: a sentence, or a function that makes one. */
export function textsOf(language: 'en' | 'fr'): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [path, exported] of Object.entries(FILES)) {
    if (!path.includes(`/${language}/`) || /\/(texts|first)\.ts$/.test(path)) continue;
    for (const [name, value] of Object.entries(exported)) walk(name, value, found);
  }
  return found;
}

function walk(path: string, value: unknown, found: Map<string, unknown>): void {
  if (typeof value !== 'object' || value === null) return void found.set(path, value);
  for (const [key, inner] of Object.entries(value)) walk(`${path}.${key}`, inner, found);
}

/** Every piece of text written in the dictionary's files of a language, those inside functions too. */
export function writtenIn(language: 'en' | 'fr'): { file: string; text: string }[] {
  return Object.entries(SOURCES)
    .filter(([path]) => path.includes(`/${language}/`))
    .flatMap(([path, source]) =>
      literalsIn(parseAst(source, { lang: 'ts' })).map((text) => ({ file: path.slice(6), text })),
    );
}

/** The dictionary's files of a language, as they are written. */
export function sourcesOf(language: 'en' | 'fr'): string[] {
  return Object.entries(SOURCES).flatMap(([path, source]) => (path.includes(`/${language}/`) ? source : []));
}

/** A node of a syntax tree, as ESTree has it. */
export interface Node {
  type: string;
  [field: string]: unknown;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The nodes directly below one. */
export function childrenOf(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}

/** The node and all below it. */
export function nodesIn(node: unknown): Node[] {
  return isNode(node) ? [node, ...childrenOf(node).flatMap(nodesIn)] : [];
}

function literalsIn(tree: unknown): string[] {
  const unsaid = nodesIn(tree).filter(({ type }) => /^(Import|ExportAll|TSTypeAnnotation)/.test(type));
  const skipped = new Set(unsaid.flatMap(nodesIn));
  return nodesIn(tree).flatMap((node) => (skipped.has(node) ? [] : textOf(node)));
}

/** What a literal or a piece of a template says. */
export function textOf(node: Node): string[] {
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value];
  const { value } = node;
  if (node.type !== 'TemplateElement' || typeof value !== 'object' || value === null) return [];
  return 'cooked' in value && typeof value.cooked === 'string' ? [value.cooked] : [];
}
