import { Button, LinkButton } from '../../../../components/ui/Button.tsx';
import { DayField, Select } from '../../../../components/ui/Field.tsx';
import { SavedField } from '../../../../components/ui/SavedField.tsx';
import { useLiveQuery } from '../../../../components/use-live-query.ts';
import { sendMessage } from '../../../../utils/messages.ts';
import type { HandSheet, HandSheetDetails } from '../../../../utils/pile/hand-sheet.ts';
import { pileDeeds } from '../../../../utils/pile/pile-deeds.ts';
import { handSheetById } from '../../../../utils/pile/pile-store.ts';
import type { Desk, PageProps } from '../../desk.ts';
import { hrefTo } from '../../route.ts';
import { useSheetDeeds } from '../../use-sheet-deeds.ts';
import { ThingField } from './ThingField.tsx';

/** A sheet of the owner's hand, to be changed: each field is kept by itself. */
export function HandSheetPane({ route, desk }: PageProps) {
  const { pile, orders } = desk.texts;
  const id = route.id ?? '';
  const answer = useLiveQuery(async (db) => ({ sheet: await handSheetById(db, id) }), [id]);
  const sheet = answer?.sheet;
  const pileHref = hrefTo('pile', null, route.query);
  return (
    <>
      <a class="panes-back" href={pileHref}>
        {pile.backToPile}
      </a>
      {sheet && sheet.deletedAt === null && <OneSheet sheet={sheet} desk={desk} />}
      {answer && (!sheet || sheet.deletedAt !== null) && <p>{pile.sheetGone}</p>}
      {answer && (
        <p class="sheet-close">
          <LinkButton href={pileHref}>{orders.close}</LinkButton>
        </p>
      )}
    </>
  );
}

function OneSheet({ sheet, desk }: { sheet: HandSheet; desk: Desk }) {
  const { pile } = desk.texts;
  const { carryOut } = useSheetDeeds(desk);
  const save = (changes: Partial<HandSheetDetails>) => {
    const names = Object.keys(changes) as (keyof HandSheetDetails)[]; // only what is given changes
    const before = Object.fromEntries(names.map((name) => [name, sheet[name]]));
    carryOut({
      run: () => sendMessage('pile.edit', sheet.id, changes),
      text: pile.said.changed,
      undo: () => sendMessage('pile.edit', sheet.id, before),
    });
  };
  return (
    <article class="pane-article">
      <h2>{pile.sheet}</h2>
      <SavedField
        label={pile.fields.title}
        value={sheet.title}
        check={(title) => (title.trim() === '' ? pile.fields.titleMissing : undefined)}
        onSave={(title) => save({ title: title.trim() })}
      />
      <DayField
        label={pile.fields.day}
        hint={pile.fields.dayHint}
        value={sheet.on}
        onValue={(on) => save({ on })}
      />
      <Select
        label={pile.fields.side}
        value={sheet.side}
        options={[
          { value: 'waits-for-me', label: pile.sides['waits-for-me'] },
          { value: 'i-wait-for', label: pile.sides['i-wait-for'] },
        ]}
        onValue={(side) => save({ side })}
      />
      <ThingField thing={sheet.thing} desk={desk} onThing={(thing) => save({ thing })} />
      <div class="page-buttons">
        <Button icon="bin" kind="danger" onClick={() => carryOut(pileDeeds.remove(sheet.id, desk.texts))}>
          {pile.actions.remove}
        </Button>
      </div>
    </article>
  );
}
