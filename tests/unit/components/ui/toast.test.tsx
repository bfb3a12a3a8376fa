// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Toast } from '../../../../components/ui/Toast.tsx';
import '../../../support/dom.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

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
