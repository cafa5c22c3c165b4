import type { FakeForm } from '../fake-request-body.ts';
import type { DescribedRoutesOptions } from './described-options.ts';
import type { FakeField } from './fake-description.ts';

/** Reads a parameter of the query that is written with its fields in brackets, `filter[name]=value`; undefined where it is not sent. */
export function readDeep(
  query: URLSearchParams,
  name: string,
  field: FakeField,
  read: NonNullable<DescribedRoutesOptions['forms']>,
): unknown {
  const form: Record<string, string | string[]> = {};
  for (const key of new Set(query.keys())) {
    if (!isDeep(key, name)) continue;
    const [first = '', ...more] = query.getAll(key);
    form[key] = more.length === 0 ? first : [first, ...more];
  }
  return read(form satisfies FakeForm, { [name]: field })[name];
}

/** Whether a name in the query is that of a parameter, or of a part of it. */
export function isDeep(key: string, name: string): boolean {
  return key === name || key.startsWith(`${name}[`);
}
