// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { parseRoute } from '../../../../entrypoints/desk/route.ts';
import { DiagnosticPage } from '../../../../entrypoints/desk/views/DiagnosticPage.tsx';
import { aDesk } from '../../../support/a-desk.ts';
import { render } from '../../../support/render.tsx';
import { answers, sent } from '../../../support/sent-messages.ts';
import '../../../support/dom.ts';

const show = (hash: string) => render(<DiagnosticPage route={parseRoute(hash)} desk={aDesk()} />);

test('the redacted page stands in a box to read, not to change', async () => {
  answers['page.diagnose'] = () => '<p>XXXX</p>';
  show('#/diagnostic?tab=7');
  const box = await screen.findByLabelText('The page, without anything personal');
  expect(box).toHaveProperty('value', '<p>XXXX</p>');
  expect(box).toHaveProperty('readOnly', true);
  expect(sent).toEqual([['page.diagnose', 7]]);
});

test('a page that cannot be read says so, and can be tried again', async () => {
  answers['page.diagnose'] = () => {
    throw new Error('no tab');
  };
  show('#/diagnostic?tab=7');
  const retry = await screen.findByRole('button', { name: 'Try again' });
  answers['page.diagnose'] = () => 'read';
  fireEvent.click(retry);
  expect(await screen.findByDisplayValue('read')).toBeDefined();
});

test.each(['#/diagnostic', '#/diagnostic?tab=x', '#/diagnostic?tab='])(
  '%s asks for a page and sends nothing',
  (hash) => {
    show(hash);
    expect(screen.getByText('No page chosen')).toBeDefined();
    expect(sent).toEqual([]);
  },
);
