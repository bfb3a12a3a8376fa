// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ChaseDialog, mailto } from '../../../../components/orders/ChaseDialog.tsx';
import { CorrectDialog } from '../../../../components/orders/CorrectDialog.tsx';
import { PromisedDialog } from '../../../../components/orders/PromisedDialog.tsx';
import { ReceivedDialog } from '../../../../components/orders/ReceivedDialog.tsx';
import { aView } from '../../../support/a-view.ts';
import { render } from '../../../support/render.tsx';
import '../../../support/dom.ts';

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const fill = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

test('received: all of it today, unless told otherwise', () => {
  const onSave = vi.fn();
  render(<ReceivedDialog view={aView()} today="2026-11-23" onSave={onSave} onClose={vi.fn()} />);
  press('Save');
  expect(onSave).toHaveBeenLastCalledWith({ on: '2026-11-23', all: true });
  fireEvent.click(screen.getByLabelText('A part of it'));
  fill('On', '2026-11-20');
  press('Save');
  expect(onSave).toHaveBeenLastCalledWith({ on: '2026-11-20', all: false });
});

test('received: what was noted can be taken back, and only what was noted', () => {
  const onSave = vi.fn();
  const { unmount } = render(
    <ReceivedDialog view={aView()} today="2026-11-23" onSave={onSave} onClose={vi.fn()} />,
  );
  expect(screen.queryByRole('button', { name: 'I did not receive it' })).toBeNull();
  unmount();
  const received = { on: '2026-11-20', all: true };
  render(<ReceivedDialog view={aView({ received })} today="2026-11-23" onSave={onSave} onClose={vi.fn()} />);
  press('I did not receive it');
  expect(onSave).toHaveBeenCalledWith(null);
});

test('promised: the owner’s day is written, emptied and forgotten', () => {
  const onSave = vi.fn();
  const view = aView({ due: { on: '2026-11-26', by: 'user' }, shopPromisedOn: '2026-11-25' });
  render(<PromisedDialog view={view} onSave={onSave} onClose={vi.fn()} />);
  expect(screen.getByText('The shop says Wednesday 25 November 2026.')).toBeDefined();
  fill('Day the order should be there', '2026-11-30');
  press('Save');
  expect(onSave).toHaveBeenLastCalledWith('2026-11-30');
  press('Forget my day');
  expect(onSave).toHaveBeenLastCalledWith(null);
});

test('correct: the shop’s words get a meaning, which cannot be “not understood”', () => {
  const onSave = vi.fn();
  const view = aView({ status: 'unknown', rawLabel: 'Chez le teinturier' });
  render(<CorrectDialog view={view} onSave={onSave} onClose={vi.fn()} />);
  const choice = screen.getByLabelText('This means');
  expect(choice.querySelector('option[value="unknown"]')).toBeNull();
  expect(screen.getByText(/writes “Chez le teinturier”/)).toBeDefined();
  press('Save'); // no state is proposed: the words are not understood, and a guess would be kept for good
  expect(onSave).not.toHaveBeenCalled();
  fireEvent.change(choice, { target: { value: 'backorder' } });
  press('Save');
  expect(onSave).toHaveBeenCalledWith('backorder');
});

const drafts = {
  en: { subject: 'Order 42', body: 'Good day,\n\nwhere is it?' },
  fr: { subject: 'Commande 42', body: 'Bonjour,\n\noù est-elle ?' },
};

test('chase: the message is ready in either language, and what was changed is what is copied', async () => {
  const onCopy = vi.fn(async () => {});
  render(
    <ChaseDialog supplierName="Ferrand" drafts={drafts} language="en" onCopy={onCopy} onClose={vi.fn()} />,
  );
  fireEvent.change(screen.getByLabelText('Language of the message'), { target: { value: 'fr' } });
  await screen.findByDisplayValue('Commande 42');
  fill('Subject', 'Commande 42, s’il vous plaît');
  await screen.findByDisplayValue('Commande 42, s’il vous plaît');
  press('Copy');
  expect(onCopy).toHaveBeenCalledWith('Commande 42, s’il vous plaît\n\nBonjour,\n\noù est-elle ?');
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied'));
});

test('chase: the clipboard refused is not “copied”', async () => {
  const onCopy = vi.fn(() => Promise.reject(new Error('not allowed')));
  render(<ChaseDialog supplierName="F" drafts={drafts} language="en" onCopy={onCopy} onClose={vi.fn()} />);
  press('Copy');
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toBe('Not copied: select the text and copy it.'),
  );
});

test('a mail keeps its lines, its accents and its ampersands', () => {
  const link = new URL(mailto({ subject: 'A & B = ç', body: 'un\ndeux' }));
  expect(link.protocol).toBe('mailto:');
  expect(link.searchParams.get('subject')).toBe('A & B = ç');
  expect(link.searchParams.get('body')).toBe('un\r\ndeux');
});
