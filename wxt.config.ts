import { writeFileSync } from 'node:fs';
import path from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { describePackages, packageFolders } from './scripts/bundled-packages.ts';
import { joinFiles } from './scripts/join-files.ts';
import { polyfillAsModule } from './scripts/polyfill-as-module.ts';
import { splitWorker } from './scripts/split-worker.ts';

/** Every module that a build put into the package. */
const bundled = new Set<string>();

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  // What the manifest asks for at least: nothing is rewritten for older browsers.
  vite: ({ browser, command }) => ({
    plugins: [
      preact(),
      polyfillAsModule(),
      command === 'build' && joinFiles(),
      browser !== 'firefox' && command === 'build' && splitWorker(),
      {
        name: 'bundled-packages',
        generateBundle(_options, files) {
          for (const file of Object.values(files))
            if (file.type === 'chunk') for (const id of file.moduleIds) bundled.add(id);
        },
      },
    ],
    build: { target: ['chrome140', 'firefox140'], modulePreload: { polyfill: false } },
  }),
  hooks: {
    // Shown in the help.
    'build:done': ({ config }) =>
      writeFileSync(
        path.join(config.outDir, 'packages.json'),
        JSON.stringify(describePackages(packageFolders(bundled))),
      ),
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      'notifications',
      'activeTab',
      'scripting',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // Firefox cannot clear one origin alone: there it is not asked for.
    optional_permissions: ['downloads', ...(browser === 'firefox' ? [] : ['browsingData'])],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      'save-to-dossier': {
        suggested_key: { default: 'Alt+Shift+S', mac: 'MacCtrl+Shift+S' },
        description: '__MSG_saveToDossier__',
      },
    },
    omnibox: { keyword: 'sm' },
    incognito: 'not_allowed',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sous-main@sous-main.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
