import { Button } from '../../../components/ui/Button.tsx';
import { Icon } from '../../../components/ui/Icon.tsx';
import { Line } from '../../../components/ui/Line.tsx';
import type { Finder } from './kind.ts';

/** What the words ask to be done. */
export const findActions: Finder = ({ actions }, _typed, { search }) =>
  (actions?.offers ?? []).flatMap(({ name, title, detail, rank, leadsTo }, index) =>
    'url' in leadsTo
      ? []
      : {
          key: `action:${index}:${name}`,
          kind: 'action',
          rank,
          last: false,
          leadsTo,
          draw: ({ go }) => (
            <Line
              when={<Icon name="next" />}
              found={{ kind: search.kinds.action, why: null }}
              title={
                <Button kind="link" onClick={() => go(leadsTo)}>
                  <bdi>{title}</bdi>
                </Button>
              }
              {...(detail !== '' && { detail: <span class="line-detail-text">{detail}</span> })}
            />
          ),
        },
  );
