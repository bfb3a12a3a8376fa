import type { Folder } from '../../utils/dossier/bookmark.ts';
import type { IconName } from '../ui/icons.ts';

/** Drawings that a folder can have. */
export const FOLDER_ICONS = [
  'folder',
  'landmark',
  'home',
  'meeting',
  'phone',
  'luggage',
  'flag',
  'bell',
] as const satisfies readonly IconName[];
export type FolderIcon = (typeof FOLDER_ICONS)[number];

/** The one it has; a folder where the stored name is not known. */
export function folderIcon({ icon }: Pick<Folder, 'icon'>): FolderIcon {
  return FOLDER_ICONS.find((name) => name === icon) ?? 'folder';
}
