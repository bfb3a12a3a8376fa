import { useState } from 'preact/hooks';
import { Button } from '../../../../components/ui/Button.tsx';
import { Combobox, type ComboboxOption } from '../../../../components/ui/Combobox.tsx';
import { lastBookmarks } from '../../../../utils/dossier/bookmark-store.ts';
import { foldText } from '../../../../utils/fold-text.ts';
import type { Thing } from '../../../../utils/pile/sheet.ts';
import type { Desk } from '../../desk.ts';
import { useLastAnswer } from '../../use-last-answer.ts';

interface ThingFieldProps {
  thing: Thing | null;
  desk: Desk;
  onThing: (thing: Thing | null) => void;
}

interface ThingOption extends ComboboxOption {
  thing: Thing;
}

const SHOWN = 8;
/** Older ones are found in the dossier. */
const BOOKMARKS = 500;

/** What a sheet is about: an order, a partner, a bookmark, or the address of a page. */
export function ThingField({ thing, desk, onThing }: ThingFieldProps) {
  const { pile } = desk.texts;
  const [words, setWords] = useState('');
  const all = useThings(desk);
  const wanted = foldText(words.trim());
  const page = pageFrom(words.trim());
  const fitting = page
    ? [page]
    : all
        .filter(({ label, detail }) => foldText(`${label} ${detail ?? ''}`).includes(wanted))
        .slice(0, SHOWN);
  const current =
    thing && (all.find((one) => isSame(one.thing, thing))?.label ?? nameOf(thing, pile.why.aboutGone));
  return (
    <div class="pane-section">
      {current && (
        <p>
          {pile.why.about(current)}{' '}
          <Button kind="link" onClick={() => onThing(null)}>
            {pile.fields.noThing}
          </Button>
        </p>
      )}
      <Combobox
        label={pile.fields.thing}
        hint={pile.fields.thingHint}
        value={words}
        options={words === '' ? [] : fitting}
        count={pile.fields.found}
        onValue={setWords}
        onChoose={(option) => {
          onThing(option.thing);
          setWords('');
        }}
      />
    </div>
  );
}

/** Everything that can be chosen, by name. */
function useThings({ views, partners, texts }: Desk): ThingOption[] {
  const bookmarks = useLastAnswer((db) => lastBookmarks(db, BOOKMARKS), []) ?? [];
  return [
    ...views.map(({ id, supplierName, title, reference }) => ({
      id: `order ${id}`,
      label: [supplierName, title].filter(Boolean).join(' · '),
      detail: reference ?? texts.pile.fields.order,
      thing: { kind: 'order' as const, id },
    })),
    ...partners.map(({ id, name, place }) => ({
      id: `partner ${id}`,
      label: name,
      detail: place,
      thing: { kind: 'partner' as const, id },
    })),
    ...bookmarks.map(({ id, title, site }) => ({
      id: `bookmark ${id}`,
      label: title,
      detail: site,
      thing: { kind: 'bookmark' as const, id },
    })),
  ];
}

/** What is typed, where it is the address of a page. */
function pageFrom(words: string): ThingOption | null {
  if (!/^https?:\/\/\S+$/i.test(words) || !URL.canParse(words)) return null;
  return { id: 'page', label: words, thing: { kind: 'page', url: new URL(words).href, title: '' } };
}

function nameOf(thing: Thing, gone: string): string {
  return thing.kind === 'page' ? thing.title || thing.url : gone;
}

function isSame(a: Thing, b: Thing): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
