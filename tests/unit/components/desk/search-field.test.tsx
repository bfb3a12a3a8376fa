// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { SearchField } from '../../../../components/desk/SearchField.tsx';
import { render } from '../../../support/render.tsx';
import '../../../support/dom.ts';

test('the slash key leads to the search, but is a letter where one types', () => {
  render(
    <>
      <SearchField label="Search" value="" onValue={vi.fn()} />
      <textarea />
    </>,
  );
  const search = screen.getByRole('searchbox');
  const text = screen.getByRole('textbox');
  text.focus();
  fireEvent.keyDown(text, { key: '/' });
  expect(document.activeElement).toBe(text);
  fireEvent.keyDown(document.body, { key: '/' });
  expect(document.activeElement).toBe(search);
});
