// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { Combobox } from '../../../../components/ui/Combobox.tsx';
import { render } from '../../../support/render.tsx';
import '../../../support/dom.ts';

const ALL = [
  { id: '1', label: 'London', detail: 'United Kingdom' },
  { id: '2', label: 'London', detail: 'Canada' },
  { id: '3', label: 'Lyon' },
];

function open() {
  const onChoose = vi.fn();
  function Host() {
    const [value, setValue] = useState('');
    return (
      <Combobox
        label="City"
        value={value}
        options={ALL.filter(({ label }) => label.toLowerCase().startsWith(value.toLowerCase()))}
        count={(n) => `${n} cities`}
        onValue={setValue}
        onChoose={onChoose}
      />
    );
  }
  render(<Host />);
  const field = screen.getByRole('combobox', { name: 'City' });
  field.focus();
  return { field, onChoose };
}

const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const active = (field: HTMLElement) =>
  document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent;

test('it is closed until something is typed, and then offers the first that fits', () => {
  const { field } = open();
  expect(field.getAttribute('aria-expanded')).toBe('false');
  type(field, 'lon');
  expect(field.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getAllByRole('option').length).toBe(2);
  expect(active(field)).toBe('LondonUnited Kingdom');
  expect(screen.getByRole('status').textContent).toBe('2 cities');
});

test('arrow keys go through what fits and round its ends, and Enter chooses', () => {
  const { field, onChoose } = open();
  type(field, 'lon');
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  expect(active(field)).toBe('LondonCanada');
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  expect(active(field)).toBe('LondonUnited Kingdom');
  fireEvent.keyDown(field, { key: 'ArrowUp' });
  expect(fireEvent.keyDown(field, { key: 'Enter' })).toBe(false); // the form is not sent by it
  expect(onChoose).toHaveBeenCalledWith(ALL[1], 'enter');
  expect(field.getAttribute('aria-expanded')).toBe('false');
});

test('Escape closes the list and keeps what is typed; with nothing open Enter is the form’s', () => {
  const { field, onChoose } = open();
  type(field, 'ly');
  expect(fireEvent.keyDown(field, { key: 'Escape' })).toBe(false);
  expect(screen.queryByRole('option')).toBeNull();
  expect(fireEvent.keyDown(field, { key: 'Enter' })).toBe(true);
  expect(onChoose).not.toHaveBeenCalled();
});

test('an option is pressed without the field losing the focus', () => {
  const { field, onChoose } = open();
  type(field, 'ly');
  const option = screen.getByRole('option', { name: /Lyon/ });
  expect(fireEvent.mouseDown(option)).toBe(false);
  fireEvent.click(option);
  expect(onChoose).toHaveBeenCalledWith(ALL[2], 'click');
  expect(document.activeElement).toBe(field);
});

test('Enter before what fits was found chooses it once it is there, and nothing of the text before', () => {
  const onChoose = vi.fn();
  const show = (value: string, options: typeof ALL, settled: boolean) => (
    <Combobox
      label="City"
      value={value}
      options={options}
      settled={settled}
      count={String}
      onValue={() => {}}
      onChoose={onChoose}
    />
  );
  const { rerender } = render(show('lon', ALL.slice(0, 2), true));
  const field = screen.getByRole('combobox', { name: 'City' });
  type(field, 'lyo');
  rerender(show('lyo', ALL.slice(0, 2), false));
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(onChoose).not.toHaveBeenCalled();
  rerender(show('lyo', ALL.slice(2), true));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(ALL[2], 'enter');
});
