import type { BodyContract, OperationContract } from '../../contract/contract.ts';
import { checkedSample } from '../../emit/fake/sample.ts';
import { parameterSample } from '../../emit/operations/parameter-sample.ts';
import { readableSample } from '../../emit/operations/readable-sample.ts';
import { isObject, type Json, type JsonObject, setMember } from '../../spec/document.ts';
import type { FormShape } from './describe-form.ts';

/** Values that the form of an operation starts with: what it has to be given, and a body that does something. */
export function startingValues(
  root: JsonObject,
  operation: OperationContract,
  { fields, spreads }: FormShape,
): JsonObject {
  const { body, pagination, parameters } = operation;
  const values: JsonObject = {};
  for (const { name, place, required } of fields) {
    const parameter = parameters.find((one) => one.name === name && one.in === place);
    if (required && place !== 'path' && place !== 'body' && parameter)
      setMember(values, name, parameterSample(root, parameter));
  }
  // What else a list takes are filters.
  if (!body || (pagination.length > 0 && !body.required)) return values;
  const sample = bodySample(root, body);
  const whole = fields.find(({ place }) => place === 'body');
  if (spreads || body.kind === 'whole') setMember(values, whole?.name ?? 'body', sample);
  else if (isObject(sample)) {
    const shown = new Set(fields.filter(({ place }) => place === 'body').map(({ name }) => name));
    for (const [name, value] of Object.entries(sample)) if (shown.has(name)) setMember(values, name, value);
  }
  return values;
}

/** The smallest body that the schema takes and that says something. */
function bodySample(root: JsonObject, { sent }: BodyContract): Json {
  if (sent.format === 'text' || sent.format === 'bytes') return 'Hello!';
  const options = { example: sent.examples[0], direction: 'request' } as const;
  const forms = [0, 1, 2].flatMap((alternative) =>
    (['deep', true, false] as const).map((requiredOnly) => ({ ...options, alternative, requiredOnly })),
  );
  let first: Json | undefined;
  for (const form of forms) {
    const { isRight, value } = checkedSample(root, sent.schema, form);
    first ??= value;
    const isEmpty = isObject(value) && Object.keys(value).length === 0;
    if (isRight && !isEmpty) return readableSample(value, 'body');
  }
  return readableSample(first ?? {}, 'body');
}
