import type { ExplorerData } from '../../../../scripts/src/site/explorer-data/explorer-data.ts';
import { element, freshId } from './dom.ts';

/** Lets people go to another operation of the provider, with what calls have done kept. */
export function operationSelect({ parts }: ExplorerData, operation: string, open: (name: string) => void): HTMLElement {
  const groups = new Map<string, string[]>();
  for (const { operation: name } of parts.flatMap(({ operations }) => operations)) {
    const [resource = ''] = name.split('.');
    groups.set(resource, [...(groups.get(resource) ?? []), name]);
  }
  const select = element(
    'select',
    { id: freshId() },
    ...[...groups]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([resource, names]) =>
        element('optgroup', { label: resource }, ...names.map((name) => element('option', { value: name }, name))),
      ),
  );
  select.value = operation;
  select.addEventListener('change', () => open(select.value));
  return element('div', { class: 'field' }, element('label', { for: select.id, class: 'name' }, 'Operation'), select);
}
