import type { BodyEncoder } from './body-encoder.ts';
import { ownForm } from './own-form.ts';
import type { ParameterWriter, ParameterWriters } from './parameter-writer.ts';
import { writeQuery } from './write-query.ts';

/**
 * Encodes the fields of a body as `application/x-www-form-urlencoded`, each as a query parameter is written; URLSearchParams
 * of the caller's own, or a text, are sent as they are.
 *
 * @param writers Of the fields that have a style of their own.
 * @param others Of all other fields; by default, an object has its fields in brackets.
 */
export function formBody(writers: ParameterWriters = {}, others?: ParameterWriter): BodyEncoder {
  const write = writeQuery(writers, '', others);
  return (given, contentType) => {
    const own = typeof given === 'string' ? given : ownForm(given);
    const body = own === undefined ? write(given as Record<string, unknown>) : String(own);
    if (body.startsWith('[object')) throw new Error('a form of this type must be URLSearchParams');
    return { body, contentType };
  };
}
