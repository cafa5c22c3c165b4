import { effectiveSchema, typeOf } from '../../../src/spec/effective-schema.ts';
import type { Json, JsonObject } from '../../../src/spec/document.ts';
import type { Inputs, TestedOperation } from './inputs.ts';
import type { DescribedFake } from './provider.ts';

/** An input with one value of a wrong type, and the place that a refusal has to name. */
export interface WrongInput {
  /** Public name of the operation, or of one of its other ways to page. */
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly at: string;
}

/**
 * Spoils the input of every operation in one place: a parameter, else a member of the body, else the body itself. Those
 * that take nothing at all, or only what a walk sets by itself, cannot be called wrongly and are left out.
 */
export async function wrongInputs(
  { inputOf, operations, root }: Inputs,
  fake: DescribedFake,
  isWanted: (at: string) => boolean = () => true,
): Promise<WrongInput[]> {
  const all = operations.map(async (tested): Promise<WrongInput[]> => {
    const place = placesOf(root, tested).find(({ at }) => isWanted(at));
    if (!place) return [];
    const { at, name, value } = place;
    const input = { ...(await inputOf(tested, fake)), [name]: value };
    const { name: names } = tested.draft.operation;
    const methods = [names.method, ...Object.values(names.strategies ?? {}).map(({ method }) => method)];
    return methods.map((operation) => ({ operation, input, at }));
  });
  return (await Promise.all(all)).flat();
}

interface SpoiltPlace {
  readonly name: string;
  readonly at: string;
  readonly value: unknown;
}

function placesOf(root: JsonObject, { draft: { operation } }: TestedOperation): SpoiltPlace[] {
  const { body, pagination, parameters } = operation;
  const paging = new Set(pagination.flatMap((one) => one.parameters));
  const places: { readonly name: string; readonly at: string; readonly schema: Json | undefined }[] = parameters
    .filter(({ in: place, name, sentAs = name }) => !(place === 'query' && paging.has(sentAs)))
    // The parts of a path go by the names of the input.
    .map(({ in: place, name, schema, sentAs = name }) => ({
      name,
      at: `${place}.${place === 'path' ? name : sentAs}`,
      schema,
    }));
  if (body?.kind === 'fields') {
    const { properties, required } = effectiveSchema(root, body.schema) as Record<string, Json>;
    const isRequired = (name: string) => Array.isArray(required) && required.includes(name);
    const members = Object.entries((properties ?? {}) as JsonObject)
      .filter(([name]) => !paging.has(name))
      .toSorted(([one], [other]) => Number(isRequired(other)) - Number(isRequired(one)));
    places.push(...members.map(([name, schema]) => ({ name, at: `body.${name}`, schema })));
  }
  if (body?.kind === 'whole' && body.contentType === undefined) {
    places.push({ name: 'body', at: 'body', schema: body.schema });
  }
  return places.flatMap(({ at, name, schema }) => {
    const one = effectiveSchema(root, schema);
    const type = typeOf(one);
    // What takes everything cannot be wrong, and a file is no value of JSON.
    const isFile = one['format'] === 'binary' || one['contentMediaType'] !== undefined;
    return type === undefined || isFile ? [] : [{ name, at, value: type === 'object' ? 7 : { wrong: true } }];
  });
}
