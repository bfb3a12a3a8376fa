import type { WxtViteConfig } from 'wxt';

/**
 * `webextension-polyfill` as a module with one default export, which it is not published as. What bundlers do to a
 * CommonJS file instead, copying every property of what it exports, has the browser set up each of its interfaces,
 * one after the other, in every page and worker before anything else runs.
 */
export function polyfillAsModule(): NonNullable<WxtViteConfig['plugins']>[number] {
  return {
    name: 'polyfill-as-module',
    apply: 'build',
    transform: {
      filter: { id: /\/webextension-polyfill\/dist\/browser-polyfill\.js$/ },
      handler: (code) => ({
        code: `const exports = {}, module = { exports };\n${code}\nexport default module.exports;`,
        map: null,
      }),
    },
  };
}
