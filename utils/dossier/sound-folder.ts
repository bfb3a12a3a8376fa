import { type Checks, isNumber, isText, orNull, soundRow } from '../sound-row.ts';
import { FOLDER_COLOURS, type Folder, type FolderColour } from './bookmark.ts';
import { BLANK_FOLDER } from './new-bookmark.ts';

const isColour = (value: unknown): value is FolderColour => FOLDER_COLOURS.some((colour) => colour === value);

const CHECKS: Checks<Folder> = {
  id: isText,
  name: isText,
  colour: isColour,
  icon: isText,
  position: isNumber,
  usedAt: isNumber,
  archivedAt: orNull(isNumber),
  deletedAt: orNull(isNumber),
};

/** A stored folder with every field as its type says. */
export function soundFolder(stored: object): Folder {
  return soundRow(BLANK_FOLDER, CHECKS, stored);
}
