import type { Bookmark, Folder, Quote } from './bookmark.ts';

/** What nobody has said anything about yet. */
export const BLANK_BOOKMARK: Bookmark = {
  id: '',
  folderId: '',
  url: '',
  canonicalUrl: null,
  title: '',
  site: '',
  standing: 'private',
  language: null,
  savedAt: 0,
  consultedOn: '1970-01-01',
  unread: null,
  version: null,
  quotes: [],
  removedQuotes: [],
  references: [],
  tags: [],
  note: '',
  textHash: null,
  check: null,
  archivedAt: null,
  deletedAt: null,
};

export const BLANK_QUOTE: Quote = {
  id: '',
  exact: '',
  prefix: '',
  suffix: '',
  headings: [],
  start: null,
  savedAt: 0,
  note: '',
};

export const BLANK_FOLDER: Folder = {
  id: '',
  name: '',
  colour: 'accent',
  icon: 'folder',
  position: 0,
  usedAt: 0,
  archivedAt: null,
  deletedAt: null,
};
