import './group-head.css';

interface GroupHeadProps {
  id: string;
  title: string;
  /** What the days left of the margin mean in this group. */
  when?: string;
}

/** The heading of a group of lines, written on the same ruled page. */
export function GroupHead({ id, title, when }: GroupHeadProps) {
  return (
    <div class="group-head">
      <span class="group-head-when">{when}</span>
      <h2 id={id}>{title}</h2>
    </div>
  );
}
