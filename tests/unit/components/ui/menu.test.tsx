// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Menu } from '../../../../components/ui/Menu.tsx';
import { render } from '../../../support/render.tsx';
import '../../../support/dom.ts';

function open() {
  const run = vi.fn();
  render(
    <Menu
      label="More for order 42"
      items={() => [
        { label: 'Pause', icon: 'pause', run: () => run('pause') },
        { label: 'Archive', icon: 'archive', run: () => run('archive') },
        { label: 'Call', icon: 'phone', href: 'tel:+12505550123' },
        { label: 'Delete', icon: 'bin', danger: true, run: () => run('delete') },
      ]}
    />,
  );
  const button = screen.getByRole('button', { name: 'More for order 42' });
  fireEvent.click(button);
  return { run, button };
}

const focused = () => document.activeElement?.textContent;

test('it opens on its first item, and says that it is open', () => {
  const { button } = open();
  expect(focused()).toBe('Pause');
  expect(button.getAttribute('aria-expanded')).toBe('true');
});

test('arrow keys go through it and round its ends', () => {
  open();
  const menu = screen.getByRole('menu', { hidden: true });
  fireEvent.keyDown(menu, { key: 'ArrowDown' });
  expect(focused()).toBe('Archive');
  fireEvent.keyDown(menu, { key: 'End' });
  expect(focused()).toBe('Delete');
  fireEvent.keyDown(menu, { key: 'ArrowDown' });
  expect(focused()).toBe('Pause');
  fireEvent.keyDown(menu, { key: 'ArrowUp' });
  expect(focused()).toBe('Delete');
});

test('a choice is made once, closes it and gives the focus back', () => {
  const { run, button } = open();
  fireEvent.click(screen.getByRole('menuitem', { name: 'Archive', hidden: true }));
  expect(run.mock.calls).toEqual([['archive']]);
  expect(screen.queryByRole('menu', { hidden: true })).toBeNull();
  expect(document.activeElement).toBe(button);
});

test('a link is a link: the browser follows it, and the menu closes', () => {
  const { run, button } = open();
  const link = screen.getByRole('menuitem', { name: 'Call', hidden: true });
  expect(link.getAttribute('href')).toBe('tel:+12505550123');
  fireEvent.click(link);
  expect(run).not.toHaveBeenCalled();
  expect(screen.queryByRole('menu', { hidden: true })).toBeNull();
  expect(document.activeElement).toBe(button);
});
