import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { SavedNotice } from '../../utils/dossier/saved-notice.ts';
import { takeHandover } from '../../utils/page-handover.ts';
import { showSheet } from '../../utils/page-sheet.ts';
import css from './notice.css?inline';
import { noticeParts } from './notice.ts';

/** Long enough to read three lines. */
const STAYS = 6_000;

/** Says in the page what was just saved. Injected by `tellSavedInTab`, with its finished words. */
export default defineUnlistedScript(() => {
  const notice = takeHandover<SavedNotice>();
  if (!notice) return;
  showSheet({ kind: 'saved', language: notice.language, css, parts: noticeParts(notice), stays: STAYS });
});
