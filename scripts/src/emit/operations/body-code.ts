import type { BodyChoice, BodyContract, FieldContract } from '../../contract/contract.ts';
import { propertyKey, stringLiteral } from '../text.ts';
import { fieldWriter } from './writer-code.ts';

/** Members of an operation's data that say how its body is sent, as code. */
export function bodyData(body: BodyContract): string[] {
  const { choices, contentType, isChosen, jsonType, required, sent } = body;
  const type = jsonType ?? contentType;
  const media = choices.slice(1).map((choice) => {
    const parts = [...(choice.kind === sent.kind ? [] : [`body: ${stringLiteral(choice.kind)}`]), ...encoderOf(choice)];
    return `${propertyKey(choice.mediaType)}: {${parts.length === 0 ? '' : ` ${parts.join(', ')} `}}`;
  });
  const hasFields = choices.some(({ kind }) => kind === 'fields');
  return [
    `body: ${stringLiteral(sent.kind)}`,
    ...(hasFields && !required ? ['optionalBody: true'] : []),
    ...(type === undefined ? [] : [`contentType: ${stringLiteral(type)}`]),
    ...encoderOf(sent),
    ...(isChosen ? ['choose: withContentType'] : []),
    ...(media.length === 0 ? [] : [`media: { ${media.join(', ')} }`]),
  ];
}

function encoderOf({ form, format, isRange, kind, others, schema }: BodyChoice): string[] {
  // Of a range the caller's own body tells how it is sent.
  if (format === 'json' || isRange) return [];
  if (format === 'form') {
    const writers = form.flatMap((field) => memberOf(field.name, fieldWriter(field)));
    return [`encodeBody: formBody(${argumentsOf(writers, others && fieldWriter(others))})`];
  }
  // Of a form without described fields nothing is known but that it is one.
  const isOpaque = kind === 'whole' && (form.length === 0 || schema === undefined);
  if (format !== 'multipart' || isOpaque) return ['encodeBody: asGiven'];
  const described = form.flatMap((field) => memberOf(field.name, fieldWriter(field) ?? typeOf(field)));
  return [`encodeBody: multipart(${argumentsOf(described, others && typeOf(others))})`];
}

function typeOf({ contentType }: FieldContract): string | undefined {
  return contentType === undefined ? undefined : stringLiteral(contentType);
}

/** What is said of fields by their names, and of all others. */
function argumentsOf(named: readonly string[], others: string | undefined): string {
  const first = named.length === 0 ? '{}' : `{ ${named.join(', ')} }`;
  if (others !== undefined) return `${first}, ${others}`;
  return named.length === 0 ? '' : first;
}

function memberOf(name: string, code: string | undefined): string[] {
  return code === undefined ? [] : [`${propertyKey(name)}: ${code}`];
}
