import { Button } from '../../../../components/ui/Button.tsx';
import { useTexts } from '../../../../components/use-texts.ts';
import type { Bookmark } from '../../../../utils/dossier/bookmark.ts';
import { useCheckAll } from '../../use-check-all.ts';

/** One look at all that is listed, as far as the sites may be read; how far it is, and a way to stop it. */
export function CheckAll({ bookmarks }: { bookmarks: Bookmark[] }) {
  const { recheck } = useTexts().changes;
  const { granted, progress, start, stop } = useCheckAll(bookmarks);
  const others = bookmarks.length - granted;
  return (
    <div class="recheck-all">
      {granted > 0 && !progress && (
        <Button icon="change" onClick={start}>
          {recheck.all(granted)}
        </Button>
      )}
      {progress && <Button onClick={stop}>{recheck.stop}</Button>}
      <p class="soft small" role="status">
        {progress ? recheck.looked(progress.done, progress.all) : others > 0 && recheck.notAllowed(others)}
      </p>
    </div>
  );
}
