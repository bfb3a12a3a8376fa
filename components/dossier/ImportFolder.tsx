import { useState } from 'preact/hooks';
import { isMade, type PlannedFolder } from '../../utils/dossier/import/plan-import.ts';
import { Choice } from '../ui/Field.tsx';
import { useTexts } from '../use-texts.ts';

/** Of each sort; the rest is a number. */
const SHOWN = 30;

interface ImportFolderProps {
  planned: PlannedFolder;
  chosen: boolean;
  onChosen: (chosen: boolean) => void;
}

/** A folder of a file: how much of it is new, kept already or left out, and on demand what that is. */
export function ImportFolder({ planned, chosen, onChosen }: ImportFolderProps) {
  const texts = useTexts().dossierFiles;
  const [open, setOpen] = useState(false);
  const { folder, fresh, known, refused } = planned;
  const words = [
    fresh.length > 0 && texts.fresh(fresh.length),
    known.length > 0 && texts.known(known.length),
    refused.length > 0 && texts.refused(refused.length),
  ].filter(Boolean);
  const takes = fresh.length > 0 || isMade(planned);
  const name = isMade(planned) ? `${folder.name} (${texts.newFolder})` : folder.name;
  return (
    <li class="import-folder">
      {takes ? (
        <Choice label={name} checked={chosen} onChecked={onChosen} />
      ) : (
        <p class="import-folder-name">
          <bdi>{name}</bdi>
        </p>
      )}
      {words.length > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{words.join(' · ')}</summary>
          {open && (
            <ul class="import-rows">
              {refused.slice(0, SHOWN).map(({ title, reason }, index) => (
                <li key={`r${index}`}>
                  <bdi>{title}</bdi>
                  <span class="import-refused">{` · ${texts.refusals[reason]}`}</span>
                </li>
              ))}
              <More all={refused.length} />
              {fresh.slice(0, SHOWN).map(({ bookmark }) => (
                <li key={bookmark.id}>
                  <bdi>{bookmark.title}</bdi>
                  <span class="soft">
                    {' · '}
                    <bdi>{bookmark.site}</bdi>
                  </span>
                </li>
              ))}
              <More all={fresh.length} />
              {known.slice(0, SHOWN).map(({ title }, index) => (
                <li key={`k${index}`} class="soft">
                  <bdi>{title}</bdi>
                  {` · ${texts.keptAlready}`}
                </li>
              ))}
              <More all={known.length} />
            </ul>
          )}
        </details>
      )}
    </li>
  );
}

function More({ all }: { all: number }) {
  const texts = useTexts().dossierFiles;
  return all > SHOWN ? <li class="soft">{texts.andMore(all - SHOWN)}</li> : null;
}
