// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { WeekField } from '../../../../components/partners/WeekField.tsx';
import { weekOf } from '../../../support/parties.ts';
import { render } from '../../../support/render.tsx';
import '../../../support/dom.ts';

test('hours that share time are said to count once', () => {
  render(<WeekField week={weekOf('Mon 09:00-14:00, Mon 12:00-18:00')} onWeek={() => {}} />);
  expect(screen.getByText(/These hours overlap/)).toBeDefined();
});

test('a night shift says on which day it ends', () => {
  render(<WeekField week={weekOf('Mon 22:00-06:00')} onWeek={() => {}} />);
  expect(screen.getByText('ends on Tuesday')).toBeDefined();
});
