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
                <b>
                  <a
                    class="line-link"
                    href={`/desk.html${leadsTo.place}`}
                    onClick={(event) => {
                      event.preventDefault();
                      go(leadsTo);
                    }}
                  >
                    <bdi>{title}</bdi>
                  </a>
                </b>
              }
              {...(detail !== '' && { detail: <span class="line-detail-text">{detail}</span> })}
            />
          ),
        },
  );
