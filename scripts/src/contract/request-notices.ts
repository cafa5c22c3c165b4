import { isObject, type JsonObject } from '../spec/document.ts';
import type { Notice } from '../spec/notice.ts';
import type { BodyChoice, Contract, OperationContract } from './contract.ts';
import { fieldSchemas } from './field-schemas.ts';
import { isJsonSequence } from './media-type.ts';

type Told = readonly [rule: string, problem: string, remedy: string];

/** Tells what of requests and their results is not sent or read as a description says it. */
export function requestNotices({ file, operations, root }: Pick<Contract, 'file' | 'operations' | 'root'>): Notice[] {
  return operations.flatMap((operation) =>
    [
      ...methodNotices(operation),
      ...parameterNotices(operation),
      ...sameTypeNotices(operation),
      ...(operation.body?.choices ?? []).flatMap((choice) => [
        ...bodyNotices(choice),
        ...encodingNotices(root, choice),
      ]),
      ...resultNotices(operation),
    ].map(([rule, problem, remedy]) => ({ file, pointer: operation.pointer, rule, problem, remedy })),
  );
}

/** A segment that fetch would take out of a path, encoded or not, as core refuses it. */
const dotSegment = /(^|\/)(\.|%(25)?2e){1,2}(\/|$)/i;

function methodNotices({ hasUnsentBody, method, path }: OperationContract): Told[] {
  const told: Told[] = [];
  if (hasUnsentBody)
    told.push([
      'body-not-sent',
      `a request body of ${method}`,
      'fetch sends no body with this method; the input has none.',
    ]);
  if (path.includes('#'))
    told.push([
      'fragment-not-sent',
      'a path with a fragment',
      'A fragment is never sent: the request goes to the path before it.',
    ]);
  if (dotSegment.test(path))
    told.push([
      'dot-segment',
      'a path with a segment "." or ".."',
      'Every call of it is refused, since the segment would lead to another path; correct the path in an overlay.',
    ]);
  return told;
}

function parameterNotices({ parameters }: OperationContract): Told[] {
  return parameters
    .filter(({ writing }) => writing.isNested && writing.style !== 'deepObject' && writing.mediaType === undefined)
    .map(({ name, writing }) => [
      'nested-value',
      `"${name}" is a list of lists or objects in the style ${writing.style}, which has no form for them`,
      'Each entry is sent as JSON.',
    ]);
}

/** Tells of forms of a body that no media type tells from one before them. */
function sameTypeNotices({ body }: OperationContract): Told[] {
  const { choices = [], content = [] } = body ?? {};
  const lost = content.filter(({ mediaType }) => !choices.some((choice) => choice.mediaType === mediaType));
  return lost.map(({ mediaType }) => [
    'same-media-type',
    `a request body of ${mediaType} beside one of the same media type`,
    'It is sent as the first of them: remove the other one, in an overlay.',
  ]);
}

function bodyNotices(choice: BodyChoice): Told[] {
  return [...wholeNotices(choice), ...fieldNotices(choice)];
}

function fieldNotices({ form }: BodyChoice): Told[] {
  return form
    .filter(({ givenAs }) => givenAs !== undefined)
    .map(({ contentType, givenAs, name }) => [
      'body-as-given',
      `the field ${JSON.stringify(name)} of a form is ${contentType === undefined ? 'of other types than JSON' : contentType}`,
      `It is given as a ${givenAs}, which the app writes; its schema is not used.`,
    ]);
}

/** Tells of encodings that are written for no field. */
function encodingNotices(root: JsonObject, { encoding, format, mediaType, schema }: BodyChoice): Told[] {
  if (format !== 'form' && format !== 'multipart') return [];
  const { named, others } = fieldSchemas(root, schema);
  const stray =
    others === undefined || others === false ? Object.keys(encoding).filter((name) => !named.has(name)) : [];
  return stray.map((name) => [
    'encoding-without-field',
    `an encoding for ${JSON.stringify(name)}, which is no field of the schema of ${mediaType}`,
    'It has no effect on the fields that are described: correct its name, in an overlay.',
  ]);
}

function wholeNotices({ format, kind, mediaType, schema }: BodyChoice): Told[] {
  const isOtherMultipart = format === 'bytes' && /^multipart\//i.test(mediaType);
  if (isOtherMultipart)
    return [
      ['body-as-given', `a request body of ${mediaType}`, 'It is given as a Blob of that type, with its boundary.'],
    ];
  if (format === 'form' && kind === 'whole' && isObject(schema) && schema['type'] === 'string')
    return [
      [
        'body-as-given',
        `a request body of ${mediaType} that is no object`,
        'It is given as text or URLSearchParams, which the app writes.',
      ],
    ];
  const isData = isJsonSequence(mediaType) || /[/+]xml *(;|$)/i.test(mediaType);
  if (format !== 'text' || !isData || schema === undefined) return [];
  return [['body-as-given', `a request body of ${mediaType}`, 'It is given as text, which the app writes.']];
}

function resultNotices(operation: OperationContract): Told[] {
  const { responses, result } = operation;
  const told = result.kind === 'json' ? result.successes.filter(({ mediaType }) => mediaType === 'other') : [];
  const [other] = result.successes.length > 0 ? [] : responses.filter(({ status }) => /^[13]/.test(status));
  return [
    ...sequenceNotices(responses),
    ...otherJsonNotices(operation),
    ...(other === undefined
      ? []
      : [
          [
            'no-success',
            `a response of status ${other.status}, and none of success`,
            'A call that gets it fails with http_error, and its result has no type: describe a success in an overlay.',
          ] satisfies Told,
        ]),
    ...told.map(({ status }): Told => [
      'bytes-beside-json',
      `a response of status ${status} that is neither JSON nor text, beside responses that are JSON`,
      'A call that gets it fails with not_json; in an overlay, keep the one that the operation is called for.',
    ]),
  ];
}

/** Tells of the JSON of a success that is not asked for, since another one is. */
function otherJsonNotices({ responses, result }: OperationContract): Told[] {
  const { successes } = result;
  return responses.flatMap(({ content, status }): Told[] => {
    const read = successes.find((one) => one.status === status)?.mediaType;
    const others = content.filter(({ isJson, mediaType }) => isJson && mediaType !== read);
    const asked = content.find(({ mediaType }) => mediaType === read);
    if (!asked) return [];
    return others
      .filter(({ schema }) => JSON.stringify(schema ?? null) !== JSON.stringify(asked.schema ?? null))
      .map(({ mediaType }) => [
        'json-beside-json',
        `a response of ${mediaType} beside one of ${asked.mediaType}, for status ${status}`,
        `Requests ask for ${asked.mediaType}, which is the type of the result: remove the other media type, in an overlay.`,
      ]);
  });
}

function sequenceNotices(responses: OperationContract['responses']): Told[] {
  const types = responses.filter(({ status }) => status.startsWith('2')).flatMap(({ content }) => content);
  const unread = types.filter(({ mediaType }) => isJsonSequence(mediaType) || /^text\/event-stream/i.test(mediaType));
  return unread.map(({ mediaType }) => [
    'sequence-as-text',
    `a response of ${mediaType}`,
    'It is read to its end and returned as text; its entries are not parsed.',
  ]);
}
