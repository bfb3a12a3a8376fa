import 'fake-indexeddb/auto';
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

beforeEach(() => fakeBrowser.reset());

// The stage of several clocks stops them on a day of its own.
if (process.env.FROZEN_AT) vi.setSystemTime(process.env.FROZEN_AT);
