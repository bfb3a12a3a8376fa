import { useState } from 'preact/hooks';
import { Button, IconButton } from '../../../../components/ui/Button.tsx';
import { Field, Select } from '../../../../components/ui/Field.tsx';
import { WAY_KINDS, type Way } from '../../../../utils/partners/partner.ts';
import { entryKeys } from '../../../../utils/partners/partner-lists.ts';
import { linkOf } from '../../../../utils/partners/way-link.ts';
import type { Texts } from '../../../../utils/texts/texts.ts';
import type { PartnerSectionProps } from './section.ts';

/** How to reach them; the first way is the one offered first. */
export function WaysSection({ partner, desk, lists }: PartnerSectionProps) {
  const texts = desk.texts.partnerPane;
  const { ways } = partner;
  return (
    <section class="pane-section">
      <h3>{texts.ways}</h3>
      <ul class="pane-rows">
        {ways.map((way) => (
          <li key={entryKeys.ways(way)}>
            <span>
              <span class="soft">{texts.wayKinds[way.kind]}</span> <bdi>{way.value}</bdi>
              {linkOf(way) === null && <span class="field-error"> {texts.wayBad[way.kind]}</span>}
            </span>
            <IconButton
              icon="cross"
              label={texts.removeWay(way.value)}
              onClick={() => lists.remove({ list: 'ways', entry: way })}
            />
          </li>
        ))}
      </ul>
      <AddWay texts={desk.texts} onAdd={(way) => lists.add({ list: 'ways', entry: way })} />
    </section>
  );
}

const EMPTY: Way = { kind: 'phone', value: '' };

function AddWay({ texts, onAdd }: { texts: Texts; onAdd: (way: Way) => void }) {
  const words = texts.partnerPane;
  const [way, setWay] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const bad = linkOf(way) === null;
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (bad) return;
    onAdd({ ...way, value: way.value.trim() });
    setWay({ ...way, value: '' });
    setTried(false);
  };
  return (
    <form class="pane-form" onSubmit={add} noValidate>
      <Select
        label={words.wayKind}
        value={way.kind}
        options={WAY_KINDS.map((kind) => ({ value: kind, label: words.wayKinds[kind] }))}
        onValue={(kind) => setWay({ ...way, kind })}
      />
      <Field
        label={words.wayValue}
        hint={words.wayHints[way.kind]}
        value={way.value}
        onValue={(value) => setWay({ ...way, value })}
        {...(tried && bad && { error: words.wayBad[way.kind] })}
      />
      <Button type="submit" icon="plus">
        {words.addWay}
      </Button>
    </form>
  );
}
