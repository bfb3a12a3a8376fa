import { linesOf } from '../../../utils/backup/lines.ts';
import { NO_DETAILS } from '../../../utils/partners/new-partner.ts';
import { readFile } from '../../support/backups.ts';
import { type Deed, dayFromNow } from './deed.ts';

export const writeSheet: Deed = async ({ browser, chance, written, newId }) => {
  const id = newId();
  const title = `sheet ${id}`;
  const on = chance.oneOf([null, dayFromNow(-1), dayFromNow(0), dayFromNow(2)]) ?? null;
  const side = chance.happens(0.7) ? 'waits-for-me' : 'i-wait-for';
  await browser.tell('pile.add', { id, details: { title, side, on, thing: null } });
  written.sheets.set(id, { title, isDone: false, isDeleted: false });
  return `writes a sheet for ${on}`;
};

export const deleteSheet: Deed = async ({ browser, chance, written }) => {
  const [id, sheet] = chance.oneOf([...written.sheets]) ?? [];
  if (!id || !sheet) return null;
  const isDeleted = !sheet.isDeleted;
  if (!isDeleted && !(await (await browser.database()).sheets.get(id))) return null; // a month ago, and gone for good
  if (isDeleted) written.deleted.set(id, Date.now());
  await (isDeleted ? browser.tell('pile.delete', [id]) : browser.tell('pile.restore', [id]));
  sheet.isDeleted = isDeleted;
  return isDeleted ? 'deletes a sheet' : 'takes it back';
};

/** Any sheet that is on the pile, of whatever kind. */
export const settleSheet: Deed = async ({ browser, chance, written }) => {
  const db = await browser.database();
  const entries = await db.pileEntries
    .filter(({ leftAt, doneAt }) => leftAt === null && doneAt === null)
    .sortBy('id');
  const entry = chance.oneOf(entries);
  if (!entry) return null;
  if (chance.happens(0.5)) {
    await browser.tell('pile.later', [entry.id], chance.oneOf(['tomorrow', null] as const) ?? null);
    return `${entry.kind} later`;
  }
  await browser.tell('pile.done', [entry.id], true);
  const sheet = written.sheets.get(entry.handMadeId ?? '');
  if (sheet) sheet.isDone = true;
  return `${entry.kind} done`;
};

export const meetPartner: Deed = async ({ browser, chance, written, newId }) => {
  const id = newId();
  const name = `Partner ${id}`;
  const zone = chance.oneOf(['Asia/Tokyo', 'America/Vancouver', 'Africa/Tunis']) ?? 'Europe/Paris';
  await browser.tell('partners.add', [{ id, details: { ...NO_DETAILS, name, zone } }]);
  written.partners.set(id, name);
  if (chance.happens(0.5))
    await browser.tell('partners.call', id, { notify: true, about: 'prix', since: Date.now() });
  return 'meets a partner';
};

export const openFolder: Deed = async ({ browser, written, newId }) => {
  const id = newId();
  await browser.tell('dossier.addFolder', { id, name: `Folder ${id}` });
  written.folders.set(id, `Folder ${id}`);
  return 'opens a folder';
};

export const choose: Deed = async ({ browser, chance }) => {
  const zone = chance.oneOf(['Europe/Paris', 'America/Guadeloupe', 'Indian/Reunion']) ?? null;
  const notifications = chance.happens(0.85);
  await browser.tell('settings.save', { zone, notifications });
  return `lives in ${zone}, notifications ${notifications}`;
};

export const backUp: Deed = async ({ browser }) => {
  await browser.tell('backup.weekly', true);
  return 'saves every week';
};

/** Brings the last file back beside what is here: nothing of it is newer. */
export const bringBack: Deed = async ({ browser, newId }) => {
  if (!browser.lastBackup) return null;
  const { header, rows } = await readFile(browser.lastBackup);
  const [stateId, pointId] = [newId(), newId()];
  let pieces = 0;
  for (const [table, some] of rows) {
    await browser.tell('backup.stage', { stateId, number: pieces, lines: linesOf(table, some) });
    pieces++;
  }
  const tables = Object.keys(header.counts);
  await browser.tell('backup.restore', {
    stateId,
    pointId,
    mode: 'merge',
    differing: 'keep',
    tables,
    pieces,
  });
  return 'brings the last backup back';
};
