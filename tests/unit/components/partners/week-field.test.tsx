// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { WeekField } from '../../../../components/partners/WeekField.tsx';
import { weekOf } from '../../../support/parties.ts';
import '../../../support/dom.ts';

const change = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('a second change that comes before the first is kept builds on it', () => {
  const onWeek = vi.fn();
  render(<WeekField week={weekOf('Mon 09:00-18:00')} onWeek={onWeek} />);
  change('Monday, hours 1, from', '22:00');
  change('Monday, hours 1, to', '06:00');
  expect(onWeek).toHaveBeenLastCalledWith(weekOf('Mon 22:00-06:00'));
  expect(screen.getByText('ends on Tuesday')).toBeDefined();
});

test('what is kept meanwhile elsewhere takes the place of what was typed', () => {
  const { rerender } = render(<WeekField week={weekOf('Mon 09:00-18:00')} onWeek={() => {}} />);
  change('Monday, hours 1, from', '22:00');
  rerender(<WeekField week={weekOf('Mon 08:00-12:00')} onWeek={() => {}} />);
  expect(screen.getByLabelText<HTMLInputElement>('Monday, hours 1, from').value).toBe('08:00');
});

test('hours that share time are said to count once', () => {
  render(<WeekField week={weekOf('Mon 09:00-14:00, Mon 12:00-18:00')} onWeek={() => {}} />);
  expect(screen.getByText(/These hours overlap/)).toBeDefined();
});
