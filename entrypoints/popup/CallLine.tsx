import { PlaceAside } from '../../components/partners/PlaceAside.tsx';
import { wayLinks } from '../../components/partners/way-words.ts';
import { Button, LinkButton } from '../../components/ui/Button.tsx';
import { Line } from '../../components/ui/Line.tsx';
import { Menu } from '../../components/ui/Menu.tsx';
import { Signal } from '../../components/ui/Signal.tsx';
import { useTexts } from '../../components/use-texts.ts';
import type { Day } from '../../utils/dates/day.ts';
import { relativeDay } from '../../utils/dates/day-words.ts';
import { localDay } from '../../utils/dates/local-day.ts';
import { sendMessage } from '../../utils/messages.ts';
import { callUntilWords } from '../../utils/partners/call-until-words.ts';
import type { DueCall } from '../../utils/partners/due-calls.ts';
import type { AskedCall } from '../../utils/partners/partner.ts';
import { openDesk } from './open-desk.ts';
import type { Act } from './use-order-actions.ts';

interface CallLineProps {
  call: DueCall;
  today: Day;
  act: Act;
}

/** A partner whom the owner means to call and who can be reached now. */
export function CallLine({ call, today, act }: CallLineProps) {
  const texts = useTexts();
  const words = texts.popup.call;
  return (
    <Line
      when={relativeDay(localDay(call.since), today, texts.dates)}
      title={<Title call={call} />}
      detail={
        <>
          <Signal tone="done" icon="check" word={words.reachable} />
          <span class="line-detail-text">{callUntilWords(call, texts)}</span>
        </>
      }
      note={call.about}
      action={<CallButton call={call} />}
      menu={<CallMenu call={call} act={act} />}
    />
  );
}

function Title({ call: { name, place } }: Pick<CallLineProps, 'call'>) {
  const { popup } = useTexts();
  return (
    <>
      <b>
        {popup.call.title} <bdi>{name}</bdi>
      </b>
      <PlaceAside place={place} />
    </>
  );
}

/** The way they are best reached, else to where ways can be noted. */
function CallButton({ call: { name, partnerId, way } }: Pick<CallLineProps, 'call'>) {
  const texts = useTexts();
  const { ways, about } = texts.partnerList;
  const [link] = wayLinks(way ? [way] : [], texts);
  if (link) {
    return (
      <LinkButton kind="link" href={link.href} label={about(ways[link.kind], name)}>
        {ways[link.kind]}
      </LinkButton>
    );
  }
  const open = texts.popup.signIn.open;
  return (
    <Button kind="link" aria-label={about(open, name)} onClick={() => openPartner(partnerId)}>
      {open}
    </Button>
  );
}

function CallMenu({ call: { name, partnerId, about, since }, act }: Pick<CallLineProps, 'call' | 'act'>) {
  const { partnerList, popup } = useTexts();
  const intend = (intention: AskedCall | null) => sendMessage('partners.call', partnerId, intention);
  const undo = { label: popup.done.undo, run: () => void act(() => intend({ notify: false, about, since })) };
  return (
    <Menu
      label={partnerList.more(name)}
      items={() => [
        {
          label: popup.call.done,
          icon: 'check',
          run: () => void act(() => intend(null), { text: popup.call.wasDone, undo }),
        },
        { label: partnerList.openDesk, icon: 'desk', run: () => openPartner(partnerId) },
      ]}
    />
  );
}

function openPartner(id: string) {
  void openDesk(`#/partners/${encodeURIComponent(id)}`);
}
