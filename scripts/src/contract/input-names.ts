import { placeSuffixes } from '../names/place-suffixes.ts';
import type { Parameter } from './parameter.ts';

/** Places by who keeps a name that several have. */
const places = ['path', 'query', 'header'] as const;

/**
 * Gives each parameter a name of its own in the input, which has one member of a name: where a name stands in two places, or
 * beside a body that stands under `body`, the later one is `nameQuery` or `nameHeader`, and sent under its own name.
 */
export function withInputNames(
  parameters: readonly Parameter[],
  body: { readonly kind: 'fields' | 'whole'; readonly fields: readonly string[] } | undefined,
): Parameter[] {
  const taken = new Set(body?.kind === 'whole' ? ['body'] : []);
  const all = new Set([...parameters.map(({ name }) => name), ...(body?.fields ?? []), 'body']);
  const named = new Map<Parameter, Parameter>();
  for (const parameter of places.flatMap((place) => parameters.filter((one) => one.in === place))) {
    let { name } = parameter;
    if (taken.has(name))
      do name += placeSuffixes[parameter.in];
      while (taken.has(name) || all.has(name));
    taken.add(name);
    named.set(parameter, name === parameter.name ? parameter : { ...parameter, name, sentAs: parameter.name });
  }
  return parameters.map((parameter) => named.get(parameter) ?? parameter);
}

/** The path template by the names of the input. */
export function pathByInput(path: string, parameters: readonly Parameter[]): string {
  const renamed = parameters.filter((one) => one.in === 'path' && one.sentAs !== undefined);
  return renamed.reduce((text, { name, sentAs }) => text.replaceAll(`{${sentAs}}`, `{${name}}`), path);
}
