import type { OperationContract, SuccessContract } from '../../contract/contract.ts';
import { docComment, stringLiteral } from '../text.ts';
import { answerType, namedType, type TypeContext } from './type-text.ts';

/** The type of what a call returns. */
export function resultType(context: TypeContext, operation: OperationContract): string {
  const { kind, mayBeEmpty, mayBeText, successes } = operation.result;
  if (kind === 'redirect') {
    return `{\n${docComment(['Absolute URL of the redirect target, which has not been requested.'], '  ')}  location: string;\n}`;
  }
  if (kind === 'text') return 'string';
  if (kind === 'bytes') return 'Uint8Array';
  const types = successes.map((success) => successType(context, operation.id, success));
  if (types.length === 0) return 'unknown';
  return unionOf([...types, ...(mayBeText ? ['string'] : []), ...(mayBeEmpty ? ['undefined'] : [])]);
}

/** The type of the body that one of several successes brings. */
export function successType(
  context: TypeContext,
  id: string,
  { status, mediaType, schema, isInline }: SuccessContract,
): string {
  if (mediaType === undefined) return 'undefined';
  if (mediaType === 'text') return 'string';
  if (mediaType === 'other' || schema === undefined) return 'unknown';
  const named = namedType(context, schema);
  if (named !== undefined) return named;
  return isInline
    ? `operations[${stringLiteral(id)}]['responses'][${statusKey(status)}]['content'][${stringLiteral(mediaType)}]`
    : answerType(context, schema);
}

/** A status as a key of a type. */
export function statusKey(status: string): string {
  return /^[1-9]\d*$/.test(status) ? status : stringLiteral(status);
}

/** The union of types, each once. */
export function unionOf(types: readonly string[]): string {
  return [...new Set(types)].join(' | ');
}
