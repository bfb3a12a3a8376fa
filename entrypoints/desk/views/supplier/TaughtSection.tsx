import { useId, useState } from 'preact/hooks';
import { Button } from '../../../../components/ui/Button.tsx';
import { sendMessage } from '../../../../utils/messages.ts';
import type { Recipe } from '../../../../utils/orders/reading/recipe.ts';
import { saveFile } from '../../save-file.ts';
import { readTaughtFile } from '../../taught-file.ts';
import type { SupplierSectionProps } from '../SupplierPage.tsx';
import { taughtLines } from './taught-lines.ts';

/** What the owner showed by pointing: to see, to forget, to hand to somebody else. */
export function TaughtSection({ supplier, desk }: SupplierSectionProps) {
  const texts = desk.texts.suppliers;
  const picker = useId();
  const [error, setError] = useState<string | null>(null);
  const { taught } = supplier;
  const teach = (recipe: Recipe | null, text: string) =>
    desk.act(() => sendMessage('suppliers.teach', supplier.id, recipe), {
      text,
      undo: {
        label: desk.texts.desk.undo,
        run: () => void desk.act(() => sendMessage('suppliers.teach', supplier.id, taught)),
      },
    });
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = await readTaughtFile(file);
    setError('recipe' in read ? null : texts.importFailed(texts[read.fault]));
    if ('recipe' in read) teach(read.recipe, texts.taughtTaken);
  };
  const save = () =>
    saveFile(
      texts.taughtName(new URL(supplier.origin).hostname),
      JSON.stringify(taught, null, 2),
      'application/json',
    );
  return (
    <section class="page-section">
      <h2>{texts.taught}</h2>
      {taught ? (
        <>
          <p>{texts.taughtSome}</p>
          <dl class="facts">
            {taughtLines(taught, desk.texts).map(({ id, name, where }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>
                  <bdi>{where}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </>
      ) : (
        <p class="soft">{texts.taughtNone}</p>
      )}
      {error && (
        <p class="field-error" role="alert">
          {error}
        </p>
      )}
      <div class="page-buttons">
        {taught && (
          <Button icon="download" onClick={save}>
            {texts.exportTaught}
          </Button>
        )}
        <label class="button button-quiet file-button" for={picker}>
          {texts.importTaught}
          <input
            id={picker}
            class="spoken"
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              take(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
        {taught && (
          <Button kind="danger" onClick={() => teach(null, texts.taughtForgotten)}>
            {texts.forgetTaught}
          </Button>
        )}
      </div>
    </section>
  );
}
