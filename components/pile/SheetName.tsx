import type { SheetTitle } from '../../utils/pile/sheet.ts';
import { titleWords } from '../../utils/pile/title-words.ts';
import { useFirstTexts } from '../use-texts.ts';

interface SheetNameProps {
  title: SheetTitle;
  /** Where the name leads. */
  href?: string;
  /** In as many rows as it needs: what the owner wrote is not cut. */
  wrap?: boolean;
}

/** What is to be done, with whom, and softer what it is about. */
export function SheetName({ title, href, wrap = false }: SheetNameProps) {
  const texts = useFirstTexts();
  const words = <bdi>{titleWords(title, texts)}</bdi>;
  return (
    <>
      <b {...(wrap && { class: 'line-wrap' })}>
        {href === undefined ? (
          words
        ) : (
          <a class="line-link" href={href}>
            {words}
          </a>
        )}
      </b>
      {title.rest && (
        <>
          {' · '}
          <bdi>{title.rest}</bdi>
        </>
      )}
    </>
  );
}
