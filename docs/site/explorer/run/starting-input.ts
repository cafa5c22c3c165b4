import type { OperationForm } from '../../../../scripts/src/site/explorer-data/explorer-data.ts';
import type { ExplorerFake, ProviderBinding } from './provider-binding.ts';

/** Values that the form of an operation starts with: ids of rows that the fake has, and a body that says something. */
export function startingInput(
  form: OperationForm,
  { prepared }: Pick<ProviderBinding, 'prepared'>,
  fake: ExplorerFake,
): Record<string, unknown> {
  const own = prepared[form.operation]?.(fake) ?? {};
  const values: Record<string, unknown> = { ...pathInput(form, fake), ...form.sample };
  for (const [name, value] of Object.entries(own)) place(form, values, name, asFile(value));
  return values;
}

function pathInput({ path }: OperationForm, fake: ExplorerFake): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { name, rows, value } of path) {
    const before = Object.values(found).map(String);
    const first = rows && fake.collection(rows.collection, ...(rows.isBelow ? before : []))[0]?.[rows.id];
    found[name] = first === undefined ? value : typeof value === 'string' ? String(first) : first;
  }
  return found;
}

/** Bytes as the file that a form has for them. */
function asFile(value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value;
  return new File([new Uint8Array(value)], 'sample.bin', { type: 'application/octet-stream' });
}

/** Puts a field of an input where the form has it. */
function place(
  { fields, spreads = false }: OperationForm,
  values: Record<string, unknown>,
  name: string,
  value: unknown,
) {
  const body = spreads ? fields.find((one) => one.place === 'body')?.name : undefined;
  if (body !== undefined && !fields.some((one) => one.name === name)) {
    values[body] = { ...(values[body] as object | undefined), [name]: value };
  } else if (value === undefined) delete values[name];
  else values[name] = value;
}
