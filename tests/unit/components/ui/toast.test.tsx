// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Toast } from '../../../../components/ui/Toast.tsx';
import { render } from '../../../support/render.tsx';
import '../../../support/dom.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const FIRST = { text: 'Done.', undo: { label: 'Undo', run: () => {} } };
const SECOND = { ...FIRST };

function say() {
  const gone = vi.fn();
  const undo = vi.fn();
  render(
    <Toast
      message={{ text: 'Order deleted.', undo: { label: 'Undo', run: undo } }}
      onGone={gone}
      seconds={12}
    />,
  );
  return { gone, undo, place: screen.getByRole('status') };
}

test('it is there to be heard before it says anything', () => {
  render(<Toast message={null} onGone={vi.fn()} />);
  expect(screen.getByRole('status').textContent).toBe('');
});

test('it goes after a while', () => {
  const { gone } = say();
  vi.advanceTimersByTime(11_000);
  expect(gone).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(gone).toHaveBeenCalledOnce();
});

test('it waits for who is on it', async () => {
  const { gone, place } = say();
  fireEvent.mouseEnter(place);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(gone).not.toHaveBeenCalled();
  fireEvent.mouseLeave(place);
  await vi.advanceTimersByTimeAsync(12_000);
  expect(gone).toHaveBeenCalledOnce();
});

test('undo takes it back and ends it', () => {
  const { gone, undo } = say();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
  expect(gone).toHaveBeenCalledOnce();
});

test('the undone gives the focus back to where it came from, else to the page', () => {
  const gone = vi.fn();
  const toast = <Toast message={{ text: 'Done.', undo: { label: 'Undo', run: vi.fn() } }} onGone={gone} />;
  const { rerender } = render(
    <main tabIndex={-1}>
      <button type="button">Before</button>
      {toast}
    </main>,
  );
  const before = screen.getByRole('button', { name: 'Before' });
  const undo = screen.getByRole('button', { name: 'Undo' });
  before.focus();
  undo.focus();
  fireEvent.click(undo);
  expect(document.activeElement).toBe(before);
  undo.focus();
  rerender(
    <main tabIndex={-1}>
      <span />
      {toast}
    </main>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(document.activeElement).toBe(screen.getByRole('main'));
});

test.each([
  ['Ctrl+Z', { key: 'z', ctrlKey: true }, 1],
  ['⌘Z', { key: 'z', metaKey: true }, 1],
  ['Z alone', { key: 'z' }, 0],
  ['Ctrl+Shift+Z', { key: 'z', ctrlKey: true, shiftKey: true }, 0],
])('%s takes back %o: %d', (_name, key, times) => {
  const { undo } = say();
  fireEvent.keyDown(document.body, key);
  expect(undo).toHaveBeenCalledTimes(times);
});

test('in a field Ctrl+Z is the field’s own', () => {
  const { undo } = say();
  const field = document.body.appendChild(document.createElement('textarea'));
  fireEvent.keyDown(field, { key: 'z', ctrlKey: true });
  expect(undo).not.toHaveBeenCalled();
  field.remove();
});

test('that it was taken back is heard, until something else is said', () => {
  const { rerender } = render(<Toast message={FIRST} onGone={vi.fn()} />);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  rerender(<Toast message={null} onGone={vi.fn()} />);
  expect(screen.getByRole('status').textContent).toBe('Undone.');
  rerender(<Toast message={SECOND} onGone={vi.fn()} />);
  rerender(<Toast message={null} onGone={vi.fn()} />);
  expect(screen.getByRole('status').textContent).toBe('');
});

test('the same said again is another message, and heard again', () => {
  const { rerender } = render(<Toast message={FIRST} onGone={vi.fn()} />);
  const before = screen.getByText('Done.');
  rerender(<Toast message={SECOND} onGone={vi.fn()} />);
  expect(screen.getByText('Done.')).not.toBe(before);
});
