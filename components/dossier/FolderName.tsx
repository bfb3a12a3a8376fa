import type { Folder } from '../../utils/dossier/bookmark.ts';
import { Icon } from '../ui/Icon.tsx';
import { folderIcon } from './folder-look.ts';
import './found-line.css';

/** A folder by its icon in its colour, and its name. */
export function FolderName({ folder }: { folder: Folder }) {
  return (
    <span class="folder-name">
      <span style={{ color: `var(--${folder.colour})` }}>
        <Icon name={folderIcon(folder)} />
      </span>
      <bdi>{folder.name}</bdi>
    </span>
  );
}
