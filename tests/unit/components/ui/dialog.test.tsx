// @vitest-environment jsdom

import { expect, test, vi } from 'vitest';
import { Dialog } from '../../../../components/ui/Dialog.tsx';
import { render } from '../../../support/render.tsx';
import '../../../support/dom.ts';

const dialogOf = (onClose: () => void) => (
  <Dialog title="Title" actions={null} onClose={onClose}>
    Body
  </Dialog>
);

test('Escape closes it; that it is taken out of the page is no such wish', () => {
  const onClose = vi.fn();
  const { container, rerender } = render(dialogOf(onClose));
  const dialog = container.querySelector('dialog');
  dialog?.dispatchEvent(new Event('close'));
  expect(onClose).toHaveBeenCalledTimes(1);
  rerender(<p>Something else</p>);
  // Browsers say it a moment after the dialog is gone.
  dialog?.dispatchEvent(new Event('close'));
  expect(onClose).toHaveBeenCalledTimes(1);
});
