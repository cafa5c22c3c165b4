import { UsageError } from '../usage-error.ts';

type Kind = 'string' | 'number' | 'object';
type ValueOf<Of> = Of extends 'string' ? string : Of extends 'number' ? number : object;

/** Fields of an input: their JSON types, with a question mark where they may be left out. */
type Form = Readonly<Record<string, Kind | `${Kind}?`>>;
type Input<Of extends Form> = {
  readonly [Name in keyof Of]: Of[Name] extends `${infer Type}?` ? ValueOf<Type> | undefined : ValueOf<Of[Name]>;
};

/**
 * Reads the JSON body of a request.
 *
 * @throws UsageError for a body or a field of another form.
 */
export async function readInput<Of extends Form>(request: Request, form: Of): Promise<Input<Of>> {
  const text = await request.text();
  const names = Object.entries(form).map(([name, kind]) => `${name} (${kind})`);
  const wanted = `send a JSON object with ${names.join(', ')}`;
  let body: unknown;
  try {
    body = JSON.parse(text === '' ? '{}' : text);
  } catch {
    throw new UsageError(`The body is not JSON; ${wanted}.`);
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new UsageError(`The body is no object; ${wanted}.`);
  }
  for (const [name, value] of Object.entries(body)) {
    const kind = Object.hasOwn(form, name) ? form[name] : undefined;
    if (!kind) throw new UsageError(`The body has an unknown field "${name}"; ${wanted}.`);
    if (typeof value !== kind.replace('?', '') || value === null || Array.isArray(value))
      throw new UsageError(`"${name}" is no ${kind}; ${wanted}.`);
  }
  const missing = Object.keys(form).find((name) => !form[name]?.endsWith('?') && !Object.hasOwn(body, name));
  if (missing !== undefined) throw new UsageError(`The body has no "${missing}"; ${wanted}.`);
  return body as Input<Of>;
}
