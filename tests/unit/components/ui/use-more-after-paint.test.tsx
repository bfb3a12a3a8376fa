// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { useMoreAfterPaint } from '../../../../components/ui/use-more-after-paint.ts';
import '../../../support/dom.ts';

function Lines({ all, step }: { all: number; step?: number }) {
  const shown = useMoreAfterPaint(all, 12, step);
  return (
    <ul>
      {Array.from({ length: Math.min(all, shown) }, (_, at) => (
        <li key={at} />
      ))}
    </ul>
  );
}

const drawn = (): number => screen.getByRole('list').childElementCount;

/** Scrolls a window of 500 pixels over lines of 50. */
function scrollTo(line: number): void {
  const list = screen.getByRole('list');
  const sizes = { scrollTop: line * 50, clientHeight: 500, scrollHeight: drawn() * 50 };
  for (const [name, value] of Object.entries(sizes))
    Object.defineProperty(list, name, { value, configurable: true });
  fireEvent.scroll(list);
}

test('a window’s worth is drawn first, the rest once that is painted', async () => {
  render(<Lines all={300} />);
  expect(drawn()).toBe(12);
  await waitFor(() => expect(drawn()).toBe(300));
});

test('of very many lines some are drawn at a time, as one comes near their end', async () => {
  render(<Lines all={300} step={50} />);
  await waitFor(() => expect(drawn()).toBe(62));
  scrollTo(5);
  expect(drawn()).toBe(62);
  await waitFor(() => {
    scrollTo(50);
    expect(drawn()).toBe(112);
  });
});
