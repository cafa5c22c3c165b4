import type { FakeBodyForm } from './fake-description.ts';
import { valueAt } from './places.ts';

/** What keeps a body from having one of its forms: where, and in words; undefined when it has one. */
export function checkForm(
  forms: readonly FakeBodyForm[],
  body: unknown,
): { readonly at: string; readonly sentence: string } | undefined {
  const differing = forms.map((form) =>
    Object.keys(form.when).filter((name) => !form.when[name]?.includes(valueAt(body, name))),
  );
  const fewest = Math.min(...differing.map(({ length }) => length));
  const index = differing.findIndex(({ length }) => length === fewest);
  const other = differing[index]?.[0];
  if (other !== undefined) {
    const values = new Set(forms.flatMap(({ when }) => when[other] ?? []));
    const sentence =
      valueAt(body, other) === undefined ? `${other} is missing` : `${other} must be one of ${[...values].join(', ')}`;
    return { at: other, sentence };
  }
  const missing = forms[index]?.requires.find((at) => valueAt(body, at) === undefined);
  return missing === undefined ? undefined : { at: missing, sentence: `${missing} is missing` };
}
