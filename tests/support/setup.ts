import 'fake-indexeddb/auto';
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

beforeEach(() => {
  fakeBrowser.reset();
  // What the fake does not know: which version this is, the names of what is stored, and that no site is granted.
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) });
  const { local } = fakeBrowser.storage;
  Object.assign(local, { getKeys: async () => Object.keys(await local.get(null)) });
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ permissions: [], origins: [] }),
    contains: async () => false,
  });
});

// The stage of several clocks stops them on a day of its own.
if (process.env.FROZEN_AT) vi.setSystemTime(process.env.FROZEN_AT);
