import type { ValidationMode } from '@wa-clients/core/schemas';

import type { OperationForm } from '../../../../scripts/src/site/explorer-data/explorer-data.ts';
import { fakeCommand } from '../run/connection-hint.ts';
import { faultChoices } from '../run/faults.ts';
import type { LinkedForm } from '../run/form-link.ts';
import type { RunSettings } from '../run/session.ts';
import { element, freshId } from './dom.ts';

/** The settings of calls, to be chosen. */
export interface SettingsPanel {
  readonly node: HTMLElement;
  readonly read: () => RunSettings & { readonly pageSize: number | undefined };
  /** Takes what a link says; what is not offered is passed over. */
  readonly write: (linked: Pick<LinkedForm, 'fault' | 'validation' | 'pageSize'>) => void;
  /** Offers what goes with an operation. */
  readonly offer: (form: OperationForm) => void;
}

/** What a panel of settings is made from. */
export interface SettingsPanelOptions {
  readonly packageName: string;
  /** Path of the base URL of the fake. */
  readonly basePath: string;
  readonly changed: () => void;
}

/** Lets people choose the fault, the validation, the size of pages, and where requests go. */
export function settingsPanel({ basePath, changed, packageName }: SettingsPanelOptions): SettingsPanel {
  const fault = element('select', { id: freshId() });
  const modes = ['off', 'warn', 'strict'].map((mode) => element('option', { value: mode }, mode));
  const validation = element('select', { id: freshId() }, ...modes);
  validation.value = 'warn';
  const size = element('input', { id: freshId(), inputmode: 'numeric', value: '10', autocomplete: 'off' });
  const sizeField = labelled('Page size', size);
  const faultField = labelled('Fault', fault);
  const baseUrl = element('input', {
    id: freshId(),
    value: `http://127.0.0.1:4010${basePath}`,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const key = element('input', { id: freshId(), value: 'test-key', autocomplete: 'off', spellcheck: 'false' });
  const page = element('a', { target: '_blank', rel: 'noopener' }, 'the page of the fake');
  const there = element(
    'div',
    { class: 'fields', hidden: true },
    element(
      'p',
      { class: 'note' },
      'Start it with ',
      element('code', {}, fakeCommand(packageName, location.origin)),
      '. To make calls fail, and to see what comes in, open ',
      page,
      '.',
    ),
    element('div', { class: 'settings' }, labelled('Base URL', baseUrl), labelled('API key', key)),
  );
  const group = freshId();
  const radios = [
    ['page', 'the fake in this page'],
    ['machine', 'a fake on this machine'],
  ].map(([value = '', text = '']) => {
    const radio = element('input', { type: 'radio', name: group, value, id: freshId() });
    return { radio, label: element('label', { for: radio.id }, radio, text) };
  });
  const [here, machine] = radios.map(({ radio }) => radio) as [HTMLInputElement, HTMLInputElement];
  here.checked = true;
  const turn = () => {
    there.hidden = !machine.checked;
    faultField.hidden = machine.checked;
    changed();
  };
  const leadToPage = () => {
    const { value } = baseUrl;
    page.href = URL.canParse('/__fake/', value) ? new URL('/__fake/', value).href : '';
  };
  leadToPage();
  for (const { radio } of radios) radio.addEventListener('change', turn);
  for (const input of [fault, validation, size, baseUrl, key]) input.addEventListener('change', changed);
  baseUrl.addEventListener('input', leadToPage);
  const node = element(
    'div',
    { class: 'panel' },
    element(
      'fieldset',
      {},
      element('legend', {}, element('span', { class: 'name' }, 'Requests go to')),
      element('div', { class: 'radios' }, ...radios.map(({ label }) => label)),
      there,
    ),
    element('div', { class: 'settings' }, faultField, labelled('Validation by the schemas', validation), sizeField),
  );
  return {
    node,
    offer: ({ list }) => {
      const before = fault.value;
      const offered = faultChoices.filter(({ needs }) => needs === undefined || list !== undefined);
      fault.replaceChildren(...offered.map(({ id, label }) => element('option', { value: id }, label)));
      fault.value = offered.some(({ id }) => id === before) ? before : 'none';
      sizeField.hidden = list?.takesPageSize !== true;
    },
    write: ({ fault: id, pageSize, validation: mode }) => {
      if ([...fault.options].some(({ value }) => value === id)) fault.value = id ?? 'none';
      if ([...validation.options].some(({ value }) => value === mode)) validation.value = mode ?? 'warn';
      if (pageSize !== undefined && /^\d{1,6}$/.test(pageSize)) size.value = pageSize;
    },
    read: () => {
      const pageSize = sizeField.hidden || size.value.trim() === '' ? undefined : Number(size.value);
      return {
        fault: faultChoices.find(({ id }) => id === fault.value) ??
          faultChoices[0] ?? { id: 'none', label: '', make: () => [] },
        validation: validation.value as ValidationMode,
        target: machine.checked ? { baseUrl: baseUrl.value.trim(), apiKey: key.value.trim() } : 'page',
        pageSize,
      };
    },
  };
}

function labelled(text: string, input: HTMLElement): HTMLElement {
  return element('div', { class: 'field' }, element('label', { for: input.id, class: 'name' }, text), input);
}
