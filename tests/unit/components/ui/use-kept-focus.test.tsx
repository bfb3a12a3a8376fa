// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/preact';
import { useRef } from 'preact/hooks';
import { expect, test } from 'vitest';
import { useKeptFocus } from '../../../../components/ui/use-kept-focus.ts';
import '../../../support/dom.ts';

function Page({ names, off = [] }: { names: string[]; off?: string[] }) {
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  return (
    <main ref={main} tabIndex={-1}>
      {names.map((name) => (
        <button key={name} type="button" disabled={off.includes(name)}>
          {name}
        </button>
      ))}
    </main>
  );
}

const button = (name: string) => screen.getByRole('button', { name });

test.each([
  ['the one that takes its place', ['a', 'b', 'c'], 'b', ['a', 'c'], 'c'],
  ['the last one, where it was the last', ['a', 'b'], 'b', ['a'], 'a'],
])('what has the focus and goes away hands it to %s', async (_who, names, focused, left, next) => {
  const { rerender } = render(<Page names={names} />);
  button(focused).focus();
  rerender(<Page names={left} />);
  await waitFor(() => expect(document.activeElement).toBe(button(next)));
});

test('where nothing is left the page has it', async () => {
  const { rerender } = render(<Page names={['a']} />);
  button('a').focus();
  rerender(<Page names={[]} />);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
});

test('what is switched off hands it on, too', async () => {
  const { rerender } = render(<Page names={['a', 'b']} />);
  button('a').focus();
  rerender(<Page names={['a', 'b']} off={['a']} />);
  await waitFor(() => expect(document.activeElement).toBe(button('b')));
});

test('who has the focus elsewhere is left there', async () => {
  const { rerender } = render(<Page names={['a', 'b', 'c']} />);
  button('a').focus();
  button('c').focus();
  rerender(<Page names={['b', 'c']} />);
  await new Promise((done) => setTimeout(done));
  expect(document.activeElement).toBe(button('c'));
});
