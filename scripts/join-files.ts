import path from 'node:path';
import type { WxtViteConfig } from 'wxt';

/** What the popup loads in one go, by the file that it begins with: to paint, and after that. */
const JOINED = {
  'popup-first': 'entrypoints/popup/main.tsx',
  'popup-partners': 'entrypoints/popup/partners/pieces.ts',
  'popup-live': 'entrypoints/popup/live-lists.ts',
};

/**
 * Nearly all of what paints is called to paint, but only once the storage has answered, when the browser has already
 * kept what it compiled: without this it compiles each function anew each time that a popup opens.
 */
const CALLED_AT_ONCE = ['popup-first', 'popup-partners'];
/** As V8 has it: https://v8.dev/blog/explicit-compile-hints */
const HINT = '//# allFunctionsCalledOnLoad';

/** What WXT puts into every page: it is empty, and would be two files. */
const OF_EVERY_PAGE = /virtual:wxt-(html-)?plugins/;

interface Graph {
  getModuleInfo(id: string): { importedIds: string[] } | null;
}

/**
 * One script and one style sheet for what is always loaded together, where the bundler would make one of every few
 * modules that something else needs, too: each file costs a popup more time than what is in it.
 */
export function joinFiles(): NonNullable<WxtViteConfig['plugins']>[number] {
  let arePages = false;
  let joined: Map<string, string> | undefined;
  return {
    name: 'join-files',
    configResolved({ build }) {
      arePages = build.lib === false;
    },
    outputOptions(options) {
      if (!arePages) return options;
      const fileOf = (id: string, graph: Graph) => {
        joined ??= joinedModules(graph);
        return joined.get(id) ?? (OF_EVERY_PAGE.test(id) ? 'popup-first' : null);
      };
      // Recursively, the last one would take from the others what it shares with them.
      const groups = [{ name: fileOf, debugName: 'popup', includeDependenciesRecursively: false }];
      return { ...options, codeSplitting: { groups } };
    },
    generateBundle: {
      order: 'post', // the hint is to be the first line, before what Vite puts there
      handler(_options, files) {
        for (const file of Object.values(files))
          if (file.type === 'chunk' && CALLED_AT_ONCE.includes(file.name))
            file.code = `${HINT}\n${file.code}`;
      },
    },
  };
}

/** A page's own style sheet: joined, it would come to every page that shares a module with it. */
function isOwnStyle(id: string): boolean {
  return id.startsWith(path.resolve('entrypoints')) && id.endsWith('.css');
}

/** The file of each module that is needed by what a file begins with, and by none before it. */
function joinedModules(graph: Graph): Map<string, string> {
  const files = new Map<string, string>();
  const take = (id: string, file: string) => {
    if (files.has(id) || isOwnStyle(id)) return;
    files.set(id, file);
    for (const needed of graph.getModuleInfo(id)?.importedIds ?? []) take(needed, file);
  };
  const starts = Object.entries(JOINED).map(([file, start]) => [file, path.resolve(start)] as const);
  for (const [file, start] of starts) take(start, file);
  for (const [, start] of starts) files.delete(start); // each has a file of its own, or whoever shares the rest runs it
  return files;
}
