import type { OperationContract } from '../../contract/contract.ts';
import { exampleValues } from '../../emit/operations/example-input.ts';
import { sampleOf } from '../../emit/fake/sample.ts';
import { isObject, type Json, type JsonObject } from '../../spec/document.ts';
import { withFiles } from './with-files.ts';

/** Inputs of an operation, the most readable first, for a service that may ask for more than the description says. */
export function* inputsToTry(
  root: JsonObject,
  operation: OperationContract,
): Generator<Readonly<Record<string, unknown>>> {
  const { body } = operation;
  if (body?.sent.format === 'bytes') {
    yield { ...exampleValues(root, operation), body: new Blob(['x']) };
    return;
  }
  const { schema } = body?.sent ?? {};
  const shape: Json | undefined = body?.kind === 'whole' ? { properties: { body: schema ?? {} } } : schema;
  for (const values of valuesToTry(root, operation))
    yield (body?.sent.format === 'multipart' ? withFiles(root, shape, values) : values) as Record<string, unknown>;
}

function* valuesToTry(root: JsonObject, operation: OperationContract): Generator<JsonObject> {
  yield exampleValues(root, operation);
  const { body, pagination, parameters } = operation;
  if (!body || pagination.length > 0) return;
  const needed = parameters.filter((one) => one.required);
  const members = Object.fromEntries(
    needed.map((one) => [one.name, sampleOf(root, one.schema, { direction: 'request', example: one.example })]),
  );
  for (const alternative of [0, 1, 2]) {
    for (const requiredOnly of [true, false]) {
      const sample: Json = sampleOf(root, body.schema, { direction: 'request', alternative, requiredOnly });
      yield body.kind === 'fields' && isObject(sample) ? { ...sample, ...members } : { ...members, body: sample };
    }
  }
}
