import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { FolderName } from '../../../../components/dossier/FolderName.tsx';
import { Menu, type MenuItem } from '../../../../components/ui/Menu.tsx';
import type { Folder } from '../../../../utils/dossier/bookmark.ts';
import type { Desk, PageProps } from '../../desk.ts';
import { dossierActions } from '../../dossier-actions.ts';
import { hrefTo, type Route } from '../../route.ts';
import { FolderDialog } from './FolderDialog.tsx';
import './folder-bar.css';

interface FolderBarProps extends PageProps {
  /** In the owner's order; archived ones are shown with the archive only. */
  folders: Folder[];
}

/** The folders, each a place of its own; what can be done with the one that is chosen. */
export function FolderBar({ folders, route, desk }: FolderBarProps) {
  const texts = desk.texts.dossierDesk;
  const [editing, setEditing] = useState(false);
  const chosenId = route.query.get('folder');
  const chosen = folders.find(({ id }) => id === chosenId);
  const shown = folders.filter(
    (folder) => folder.archivedAt === null || folder === chosen || route.query.has('archived'),
  );
  if (folders.length === 0) return null;
  return (
    <div class="folder-bar">
      <nav aria-label={texts.folders}>
        <ul>
          <FolderLink id={null} current={chosenId === null} route={route}>
            {texts.anyFolder}
          </FolderLink>
          {shown.map((folder) => (
            <FolderLink key={folder.id} id={folder.id} current={folder === chosen} route={route}>
              <FolderName folder={folder} />
              {folder.archivedAt !== null && <span class="soft">{texts.archivedFolder}</span>}
            </FolderLink>
          ))}
        </ul>
      </nav>
      {chosen && (
        <Menu
          label={texts.moreFolder(chosen.name)}
          items={() => folderItems(chosen, folders, desk, () => setEditing(true))}
        />
      )}
      {chosen && editing && <FolderDialog folder={chosen} desk={desk} onClose={() => setEditing(false)} />}
    </div>
  );
}

interface FolderLinkProps {
  id: string | null;
  current: boolean;
  route: Route;
  children: ComponentChildren;
}

function FolderLink({ id, current, route, children }: FolderLinkProps) {
  const query = { ...Object.fromEntries(route.query), folder: id, page: null };
  return (
    <li>
      <a href={hrefTo('dossier', null, query)} {...(current && { 'aria-current': 'true' as const })}>
        {children}
      </a>
    </li>
  );
}

function folderItems(folder: Folder, folders: Folder[], desk: Desk, onEdit: () => void): MenuItem[] {
  const texts = desk.texts.dossierDesk;
  const actions = dossierActions(desk);
  const ids = folders.map(({ id }) => id);
  const at = ids.indexOf(folder.id);
  const isArchived = folder.archivedAt !== null;
  const moveTo = (to: number) => () =>
    void actions.arrangeFolders(ids.toSpliced(at, 1).toSpliced(to, 0, folder.id));
  return [
    { label: texts.editFolder, icon: 'pencil', run: onEdit },
    ...(at > 0 ? [{ label: texts.moveEarlier, icon: 'previous' as const, run: moveTo(at - 1) }] : []),
    ...(at < ids.length - 1 ? [{ label: texts.moveLater, icon: 'next' as const, run: moveTo(at + 1) }] : []),
    {
      label: isArchived ? texts.unarchiveFolder : texts.archiveFolder,
      icon: 'archive',
      run: () => void actions.archiveFolder(folder, !isArchived),
    },
    {
      label: texts.deleteFolder,
      icon: 'bin',
      danger: true,
      run: () => {
        void actions.deleteFolder(folder);
        location.hash = hrefTo('dossier');
      },
    },
  ];
}
