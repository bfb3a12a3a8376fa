/** The browser's own interface in Chromium's extension pages and worker, where tests evaluate functions. */
declare const chrome: typeof import('wxt/browser')['browser'];
