import { useState } from 'preact/hooks';
import { Button } from '../../../../components/ui/Button.tsx';
import { Field, Select } from '../../../../components/ui/Field.tsx';
import { useSpoken } from '../../../../components/use-spoken.ts';
import { wallTimeAt } from '../../../../utils/dates/wall-time.ts';
import type { Proposal } from '../../../../utils/partners/plan-meeting.ts';
import { languageFor, linkOf, proposalTo, proposalToAll } from '../../../../utils/partners/proposal-text.ts';
import { linkOf as webLinkOf } from '../../../../utils/partners/way-link.ts';
import type { Desk } from '../../desk.ts';
import { saveFile } from '../../save-file.ts';
import { attendeesOf, type Plan } from './use-plan.ts';

interface ProposalSectionProps {
  plan: Plan;
  proposal: Proposal;
  desk: Desk;
  /** Whom it is written to; `null` or nobody of them: all. */
  to: string | null;
  onTo: (partnerId: string | null) => void;
}

/** The proposal to send: to each in their language and on their clock, to all, or as a file for calendars. */
export function ProposalSection({ plan, proposal, desk, to, onTo }: ProposalSectionProps) {
  const { planner } = desk.texts;
  const [copied, setCopied] = useState<{ text: string; how: 'copied' | 'copyFailed' } | null>(null);
  const attendees = attendeesOf(plan);
  const meeting = { span: proposal.span, attendees };
  const reader = attendees.find(({ partner }) => partner !== null && partner.id === to);
  const language = reader?.partner ? languageFor(reader.partner, desk.language) : desk.language;
  const spoken = useSpoken(language);
  const toReader = reader && spoken?.language === language ? proposalTo(reader, meeting, spoken.texts) : '';
  const text = reader ? toReader : proposalToAll(meeting, desk.texts);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied({ text, how: 'copied' }),
      () => setCopied({ text, how: 'copyFailed' }),
    );
  const saveIcs = async () => {
    const { meetingIcs } = await import('../../../../utils/partners/meeting-ics.ts');
    const meetingLink = linkOf(attendees);
    const file = meetingIcs(
      {
        id: crypto.randomUUID(),
        ...proposal.span,
        title: planner.icsTitle(plan.chosen.map(({ name }) => name).join(', ')),
        description: proposalToAll(meeting, desk.texts),
        link: meetingLink === null ? null : webLinkOf({ kind: 'meeting', value: meetingLink }),
      },
      desk.now,
    );
    saveFile(planner.icsName(wallTimeAt(proposal.span.from, desk.zone).day), file, 'text/calendar');
  };
  return (
    <section class="page-section planner-proposal">
      <h2>{planner.proposal}</h2>
      <div class="page-fields">
        <Select
          label={planner.to}
          value={reader?.partner?.id ?? ''}
          options={[
            { value: '', label: planner.toAll },
            ...plan.chosen.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onValue={(id) => onTo(id || null)}
        />
      </div>
      <Field label={planner.text} rows={8} value={text} onValue={() => {}} readOnly lang={language} />
      <div class="page-buttons">
        <Button kind="main" icon="copy" onClick={copy}>
          {planner.copy}
        </Button>
        <Button icon="download" onClick={() => void saveIcs()}>
          {planner.ics}
        </Button>
        <span role="status">{copied?.text === text && planner[copied.how]}</span>
      </div>
    </section>
  );
}
