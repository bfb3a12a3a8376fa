import { useState } from 'preact/hooks';
import { Button } from '../../../../components/ui/Button.tsx';
import {
  listedSources,
  sourceAdded,
  sourceHidden,
  sourceMoved,
  sourceRemoved,
} from '../../../../utils/dossier/sources/owner-sources.ts';
import type { SourceChoices } from '../../../../utils/dossier/sources/source-choices.ts';
import type { SettingsSectionProps } from '../SettingsPage.tsx';
import { AddSource } from './AddSource.tsx';
import { SourceRow } from './SourceRow.tsx';
import './sources.css';

/** Where the law is looked up: in which order, which sites not, and which more. */
export function SourcesSection({ desk, save }: SettingsSectionProps) {
  const texts = desk.texts.lookUp.settings;
  const [adding, setAdding] = useState(false);
  const { lawSources } = desk.settings;
  const keep = (choices: SourceChoices) => save({ lawSources: choices });
  const sources = listedSources(lawSources);
  return (
    <section class="page-section" aria-labelledby="law-sources">
      <h2 id="law-sources">{texts.title}</h2>
      <p class="soft">{texts.hint}</p>
      <ol class="source-list">
        {sources.map((source, at) => (
          <SourceRow
            key={source.id}
            source={source}
            at={at}
            count={sources.length}
            onShown={(shown) => keep(sourceHidden(lawSources, source.id, !shown))}
            onMove={(step) => keep(sourceMoved(lawSources, source.id, step))}
            onRemove={() => keep(sourceRemoved(lawSources, source.id))}
          />
        ))}
      </ol>
      {sources.every(({ hidden }) => hidden) && <p class="soft">{texts.none}</p>}
      {adding ? (
        <AddSource
          onAdd={(source) => {
            keep(sourceAdded(lawSources, source));
            setAdding(false);
          }}
          onLeave={() => setAdding(false)}
        />
      ) : (
        <div class="page-buttons">
          <Button icon="plus" onClick={() => setAdding(true)}>
            {texts.add}
          </Button>
        </div>
      )}
      <p class="soft">{texts.untried}</p>
    </section>
  );
}
