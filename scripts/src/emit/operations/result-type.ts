import type { OperationContract } from '../../contract/contract.ts';
import { docComment, stringLiteral } from '../text.ts';
import { answerType, namedType, type TypeContext } from './type-text.ts';

/** The type of what a call returns. */
export function resultType(context: TypeContext, { id, result }: OperationContract): string {
  const { kind, mayBeEmpty, mayBeText, successes } = result;
  if (kind === 'redirect') {
    return `{\n${docComment(['Absolute URL of the redirect target, which has not been requested.'], '  ')}  location: string;\n}`;
  }
  if (kind === 'text') return 'string';
  if (kind === 'bytes') return 'Uint8Array';
  const types = successes.map(({ status, mediaType, schema, isInline }) => {
    if (mediaType === undefined) return 'undefined';
    if (mediaType === 'other' || schema === undefined) return 'unknown';
    const named = namedType(context, schema);
    if (named !== undefined) return named;
    return isInline
      ? `operations[${stringLiteral(id)}]['responses'][${/^\d+$/.test(status) ? status : stringLiteral(status)}]['content'][${stringLiteral(mediaType)}]`
      : answerType(context, schema);
  });
  if (types.length === 0) return 'unknown';
  return [...new Set([...types, ...(mayBeText ? ['string'] : []), ...(mayBeEmpty ? ['undefined'] : [])])].join(' | ');
}
