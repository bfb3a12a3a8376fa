import path from 'node:path';

export interface Import {
  /** A package's name, or the path of a file of ours. */
  target: string;
  /** Gone at run time. */
  typeOnly: boolean;
  /** `import()`: not before it is asked for. */
  lazy: boolean;
}

const STATIC = /^\s*(?:import|export)\s+(type\s+)?([^'"();]*?from\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\('([^']+)'\)/g;

/** What a source file imports or exports again, lazily loaded modules included. */
export function imports(file: string, source: string): Import[] {
  const found = [...source.matchAll(STATIC)].map(([, type, names = '', target = '']) => ({
    target: resolve(file, target),
    typeOnly: type !== undefined || onlyTypes(names),
    lazy: false,
  }));
  const lazy = [...source.matchAll(DYNAMIC)].map(([, target = '']) => ({
    target: resolve(file, target),
    typeOnly: false,
    lazy: true,
  }));
  return [...found, ...lazy];
}

/** `{ type A, type B } from`. */
function onlyTypes(names: string): boolean {
  const list = /\{([^}]*)\}/.exec(names)?.[1];
  return list?.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type ')) ?? false;
}

function resolve(file: string, target: string): string {
  return target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target;
}
