import { placeSuffixes } from '../names/place-suffixes.ts';
import type { BodyContract } from './contract.ts';
import type { Parameter } from './parameter.ts';

/** Places by who keeps a name that several have. */
const places = ['path', 'query', 'header'] as const;

/**
 * Gives each parameter a name of its own in the input, which has one member of a name: where a name stands in two places, or
 * beside a body that stands under `body` and the choice of its `contentType`, the later one is `nameQuery` or `nameHeader`, and sent under its own name.
 *
 * @param paging Names of query parameters that a walk sets under their own names, so that they keep them before all others.
 */
export function withInputNames(
  parameters: readonly Parameter[],
  body: Pick<BodyContract, 'choices' | 'isChosen'> | undefined,
  paging: readonly string[],
): Parameter[] {
  const choices = body?.choices ?? [];
  // A form of the caller's own is given as the body, too.
  const hasBody = choices.some(({ format, kind }) => kind === 'whole' || format !== 'json');
  const taken = new Set([...(hasBody ? ['body'] : []), ...(body?.isChosen ? ['contentType'] : [])]);
  const fields = choices.flatMap((choice) => choice.fields);
  const all = new Set([...parameters.map(({ name }) => name), ...fields, 'body', 'contentType']);
  const named = new Map<Parameter, Parameter>();
  const ofWalk = parameters.filter((one) => one.in === 'query' && paging.includes(one.name));
  const others = places.flatMap((place) => parameters.filter((one) => one.in === place && !ofWalk.includes(one)));
  for (const parameter of [...ofWalk, ...others]) {
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
