import { LinkButton } from '../../../components/ui/Button.tsx';
import { Line } from '../../../components/ui/Line.tsx';
import { useTexts } from '../../../components/use-texts.ts';
import type { PageReference } from '../../../utils/dossier/page-references.ts';

/** A reference of a page: left of the margin how often, right of it what, and each place where it stands. */
export function ReferenceLine({ reference }: { reference: PageReference }) {
  const { page, deduced } = useTexts().lookUp;
  const { words, of, rangeTo, count, links } = reference;
  const notes = [of, rangeTo && page.to(rangeTo), reference.deduced && deduced].filter(Boolean);
  return (
    <Line
      when={page.times(count)}
      title={
        <bdi class="line-wrap" title={words}>
          {words}
        </bdi>
      }
      detail={notes.length > 0 && <bdi>{notes.join(' · ')}</bdi>}
      foot={
        links.length > 0 && (
          <div class="page-foot">
            {links.map(({ meaning, url }) => (
              <LinkButton
                key={url}
                kind="link"
                icon="out"
                href={url}
                label={page.linkTo(page.links[meaning], words)}
              >
                {page.links[meaning]}
              </LinkButton>
            ))}
          </div>
        )
      }
    />
  );
}
