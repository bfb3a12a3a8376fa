import path from 'node:path';
import type { WxtViteConfig } from 'wxt';

/** What is only needed once something is to be done. */
const LATER = 'worker';

/**
 * Chromium's worker in two files: what every start needs, and all that is imported lazily, loaded when the first of it
 * is. So what is parsed before an answer is what answers. A worker may not `import()`, and may `importScripts` later
 * only what it imported while it was installed; the second file therefore does nothing but define a function.
 */
export function splitWorker(): NonNullable<WxtViteConfig['plugins']>[number] {
  let isWorker = false;
  return {
    name: 'split-worker',
    apply: 'build',
    configResolved({ build }) {
      isWorker = build.lib !== false && build.lib.fileName === 'background';
    },
    outputOptions: (options) =>
      isWorker
        ? {
            ...options,
            format: 'cjs',
            strictExecutionOrder: true,
            chunkFileNames: 'chunks/[name]-[hash].js',
            codeSplitting: { groups: [{ name: 'first', tags: ['$initial'], priority: 1 }, { name: LATER }] },
          }
        : options,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const entry = chunks.find(({ isEntry }) => isEntry);
        const later = chunks.find(({ name }) => name === LATER);
        if (!isWorker || !entry || !later) return;
        const first = chunks.filter((chunk) => chunk !== later);
        for (const { fileName } of first) if (fileName !== entry.fileName) delete bundle[fileName];
        entry.code = [loaderOf(later.fileName), ...first.map(asPart), `require('${entry.fileName}')`].join(
          '\n',
        );
        later.code = asPart(later);
      },
    },
  };
}

function asPart({ fileName, code }: { fileName: string; code: string }): string {
  return `parts['${path.basename(fileName)}']=(require,exports,module)=>{${code}};`;
}

/** Runs a part when it is first asked for. */
const loaderOf = (later: string) => `const parts={},run={},require=(file)=>{
  const name=file.split('/').at(-1);
  if(!run[name]){
    if(!parts[name])importScripts('/${later}');
    run[name]={exports:{}};
    parts[name](require,run[name].exports,run[name]);
  }
  return run[name].exports;
};
addEventListener('install',()=>importScripts('/${later}'));`;
