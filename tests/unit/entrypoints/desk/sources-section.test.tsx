// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { SourcesSection } from '../../../../entrypoints/desk/views/settings/SourcesSection.tsx';
import { NO_SOURCE_CHOICES, type SourceChoices } from '../../../../utils/dossier/sources/source-choices.ts';
import { aDesk } from '../../../support/a-desk.ts';
import { render } from '../../../support/render.tsx';
import '../../../support/dom.ts';
import { TextsContext } from '../../../../components/use-texts.ts';

function show(lawSources: SourceChoices = NO_SOURCE_CHOICES) {
  const desk = aDesk();
  const save = vi.fn<(changes: { lawSources?: SourceChoices }) => void>();
  render(
    <TextsContext.Provider value={desk.texts}>
      <SourcesSection desk={{ ...desk, settings: { ...desk.settings, lawSources } }} save={save} />
    </TextsContext.Provider>,
  );
  return { save, kept: () => save.mock.lastCall?.[0].lawSources };
}

const OWN = { id: 'own-1', name: 'CMA', home: 'https://cma.example/', search: 'https://cma.example/?q=%s' };

test('a site is hidden, and offered again', () => {
  const { kept } = show();
  fireEvent.click(screen.getByLabelText('urssaf.fr'));
  expect(kept()).toMatchObject({ hidden: ['urssaf'] });
});

test('a site is moved by a place; the first cannot go up, the last not down', () => {
  const { kept } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Move BOFiP up' }));
  const order = kept()?.order ?? [];
  expect(order.indexOf('bofip')).toBe(order.indexOf('service-public') - 1);
  const [first, last] = [screen.getAllByRole('listitem')[0], screen.getAllByRole('listitem').at(-1)];
  const button = (item: HTMLElement | undefined, name: RegExp) =>
    within(item ?? document.body).getByRole<HTMLButtonElement>('button', { name });
  expect(button(first, /up$/).disabled).toBe(true);
  expect(button(last, /down$/).disabled).toBe(true);
});

test('a site of one’s own is added first, with its home; an address that cannot be asked is refused', () => {
  const { save, kept } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Add a site' }));
  const form = within(screen.getByRole('form', { name: 'Add a site' }));
  fireEvent.input(form.getByLabelText('Address of its search'), {
    target: { value: 'http://cma.example/?q=%s' },
  });
  fireEvent.click(form.getByRole('button', { name: 'Add it' }));
  expect(form.getByText('Give it a name.')).toBeDefined();
  expect(form.getByText(/begins with https/)).toBeDefined();
  expect(save).not.toHaveBeenCalled();
  fireEvent.input(form.getByLabelText('Name'), { target: { value: ' CMA ' } });
  fireEvent.input(form.getByLabelText('Address of its search'), { target: { value: OWN.search } });
  fireEvent.click(form.getByRole('button', { name: 'Add it' }));
  expect(kept()?.own).toMatchObject([{ name: 'CMA', home: OWN.home, search: OWN.search }]);
  expect(kept()?.order[0]).toBe(kept()?.own[0]?.id);
  expect(screen.queryByRole('form')).toBeNull();
});

test('one’s own is removed, one of the table only hidden', () => {
  const { kept } = show({ order: ['own-1'], hidden: [], own: [OWN] });
  expect(screen.queryByRole('button', { name: 'Remove BOFiP' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Remove CMA' }));
  expect(kept()).toMatchObject({ order: [], own: [] });
});
