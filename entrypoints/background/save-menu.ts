import type { Menus } from 'webextension-polyfill';
import type { Folder } from '../../utils/dossier/bookmark.ts';
import type { WorkerTexts } from '../../utils/texts/worker-texts.ts';
import { printable } from './printable.ts';

/** More folders than a menu is for: the others are chosen in the popup. */
const FOLDERS_SHOWN = 12;

/** What a click on one of the items means. */
export interface SaveItem {
  link: boolean;
  /** `null`: the last used. */
  folderId: string | null;
  newFolder: boolean;
}

type Kind = 'save' | 'save-link';

/** `save`, `save-link`; with `:` and a folder's id, or `+new`, one level down. */
export function readSaveItem(id: string): SaveItem | null {
  const [, kind, folderId = null, added] = /^(save|save-link)(?::(.+)|(\+new))?$/.exec(id) ?? [];
  return kind ? { link: kind === 'save-link', folderId, newFolder: added !== undefined } : null;
}

/** The items for the page and what is selected in it, and those for a link: the last used folder first, others one level down. */
export function saveItems(
  folders: Folder[],
  texts: WorkerTexts['dossier'],
): Menus.CreateCreatePropertiesType[] {
  const { menu } = texts;
  return [
    ...itemsOf('save', ['page', 'selection', 'image', 'frame'], folders, {
      first: folders[0] ? menu.saveTo(folders[0].name) : menu.save,
      others: menu.saveElsewhere,
      added: menu.newFolder,
    }),
    ...itemsOf('save-link', ['link'], folders, {
      first: folders[0] ? menu.saveLinkTo(folders[0].name) : menu.saveLink,
      others: menu.saveLinkElsewhere,
      added: menu.newFolder,
    }),
  ];
}

function itemsOf(
  kind: Kind,
  contexts: Menus.ContextType[],
  folders: Folder[],
  titles: { first: string; others: string; added: string },
): Menus.CreateCreatePropertiesType[] {
  const parentId = `${kind}-elsewhere`;
  const item = (id: string, title: string) => ({ id, contexts, title: printable(title) });
  const others = folders.slice(1, 1 + FOLDERS_SHOWN);
  return [
    item(kind, titles.first),
    item(parentId, titles.others),
    ...others.map(({ id, name }) => ({ ...item(`${kind}:${id}`, name), parentId })),
    ...(others.length > 0 ? [{ id: `${kind}-rule`, contexts, parentId, type: 'separator' as const }] : []),
    { ...item(`${kind}+new`, titles.added), parentId },
  ];
}
