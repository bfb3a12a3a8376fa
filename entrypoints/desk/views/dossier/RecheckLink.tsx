import { Icon } from '../../../../components/ui/Icon.tsx';
import { useTexts } from '../../../../components/use-texts.ts';
import { hrefTo } from '../../route.ts';
import './recheck-link.css';

interface RecheckLinkProps {
  count: number;
  current: boolean;
}

/** The way to what is to be looked at again, and back; nothing where there is nothing. */
export function RecheckLink({ count, current }: RecheckLinkProps) {
  const { recheck } = useTexts().changes;
  if (count === 0 && !current) return null;
  return (
    <p class="recheck-link">
      <a href={hrefTo('dossier', null, current ? {} : { recheck: '1' })}>
        <Icon name={current ? 'back' : 'hourglass'} />
        {current ? recheck.back : recheck.count(count)}
      </a>
    </p>
  );
}
