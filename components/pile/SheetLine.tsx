import type { Day } from '../../utils/dates/day.ts';
import type { Sheet } from '../../utils/pile/sheet.ts';
import { Button, LinkButton } from '../ui/Button.tsx';
import { type FoundAs, Line } from '../ui/Line.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Signal } from '../ui/Signal.tsx';
import { useFirstTexts } from '../use-texts.ts';
import { SheetName } from './SheetName.tsx';
import './sheet-line.css';
import { mainDoable, type SheetDeeds, sheetMenu } from './sheet-actions.ts';
import { sheetName, sheetSignal, whenWords, whyWords } from './sheet-words.ts';

interface SheetLineProps {
  sheet: Sheet;
  today: Day;
  /** What the owner's clock shows, `HH:MM`. */
  clock: string;
  /** `null`: nothing can be done with them. */
  deeds: SheetDeeds | null;
  /** Where its name leads. */
  href?: string;
  found?: FoundAs;
}

/** A sheet in a list: when, what, how it stands and why it is here, and the one thing to do. */
export function SheetLine({ sheet, today, clock, deeds, href, found }: SheetLineProps) {
  const texts = useFirstTexts();
  const name = sheetName(sheet, texts);
  const why = whyWords(sheet, today, texts);
  return (
    <Line
      when={whenWords(sheet, today, texts)}
      {...(sheet.urgency === 'late' && { whenTone: 'late' as const })}
      title={
        <SheetName
          title={sheet.title}
          wrap={sheet.handMadeId !== null}
          {...(href !== undefined && { href })}
        />
      }
      {...(found && { found })}
      detail={
        <>
          <Signal {...sheetSignal(sheet.signal, texts)} />
          <span class="line-detail-text sheet-why" title={why}>
            {why}
          </span>
        </>
      }
      {...(deeds && {
        action: (
          <>
            <MainButton sheet={sheet} name={name} deeds={deeds} />
            <Menu label={texts.pile.more(name)} items={() => sheetMenu(sheet, deeds, texts, clock)} />
          </>
        ),
      })}
    />
  );
}

function MainButton({ sheet, name, deeds }: { sheet: Sheet; name: string; deeds: SheetDeeds }) {
  const texts = useFirstTexts();
  const main = mainDoable(sheet, deeds, texts);
  const label = texts.pile.aboutAction(main.label, name);
  if ('href' in main) {
    return (
      <LinkButton kind="link" href={main.href} label={label}>
        {main.label}
      </LinkButton>
    );
  }
  return (
    <Button kind="link" aria-label={label} onClick={main.run}>
      {main.label}
    </Button>
  );
}
