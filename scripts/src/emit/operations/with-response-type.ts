import type { HeaderContract, OperationContract, SuccessContract } from '../../contract/contract.ts';
import { isObject } from '../../spec/document.ts';
import { resolve } from '../../spec/resolve.ts';
import { docComment, propertyKey } from '../text.ts';
import { resultType, successType, unionOf } from './result-type.ts';
import { inputType, type TypeContext } from './type-text.ts';

/** Status codes of success by the registry of IANA, which a range stands for. */
const successCodes = [200, 201, 202, 203, 204, 205, 206, 207, 208, 226].map(String);

/**
 * The type of what `.withResponse()` gives, one of its forms for each success: undefined where that is no more than of
 * every call, a body of one type without a described header.
 *
 * @param page Types of the items and the body of a list, whose data is a page.
 */
export function withResponseType(
  context: TypeContext,
  operation: OperationContract,
  page?: string,
): string | undefined {
  const { kind, successes } = operation.result;
  const isParsed = kind === 'json' && page === undefined;
  const whole = page ?? (kind === 'redirect' ? `{ location: string }` : resultType(context, operation));
  const forms = successes.map((success) => ({
    status: statusType(success, successes),
    data: isParsed && successes.length > 1 ? dataType(context, operation, success) : whole,
    headers: headersType(context, success.headers),
  }));
  const isTold = new Set(forms.map((form) => form.data)).size > 1 || forms.some(({ headers }) => headers !== '');
  if (!isTold) return undefined;
  return unionOf(
    forms.map(
      (form) =>
        `${page === undefined ? '' : 'Page'}WithResponse<${form.data}, ${form.status}${form.headers === '' ? '' : `, ${form.headers}`}>`,
    ),
  );
}

/** The type of a body under one status, with what any status may bring. */
function dataType(context: TypeContext, { id, result }: OperationContract, success: SuccessContract): string {
  const { emptyStatuses, mayBeEmpty, mayBeText } = result;
  return unionOf([
    successType(context, id, success),
    ...(mayBeText ? ['string'] : []),
    ...(mayBeEmpty && emptyStatuses === undefined ? ['undefined'] : []),
  ]);
}

/** The statuses that a response is described for: one, those of a range that are not listed by themselves, or any. */
function statusType({ status }: SuccessContract, all: readonly SuccessContract[]): string {
  if (/^\d+$/.test(status)) return status;
  if (!/^2XX$/i.test(status)) return 'number';
  const listed = new Set(all.map((one) => one.status));
  return all.length === 1 ? 'number' : successCodes.filter((code) => !listed.has(code)).join(' | ');
}

/** The type of the headers that a response is described with; empty for none. */
function headersType(context: TypeContext, headers: readonly HeaderContract[]): string {
  const lines = headers.map(({ description, name, required, schema }) => {
    const type = textType(context, schema);
    return `${docComment([description], '  ')}  ${propertyKey(name)}: ${type}${required ? '' : ' | null'};\n`;
  });
  return lines.length === 0 ? '' : `{\n${lines.join('')}}`;
}

/** The type of a header's value as it is sent: text, one of a few where the schema lists them. */
function textType(context: TypeContext, schema: HeaderContract['schema']): string {
  const target = resolve(context.root, schema);
  const values = isObject(target)
    ? (target['enum'] ?? ('const' in target ? [target['const'] ?? null] : undefined))
    : [];
  const isList = Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === 'string');
  return isList && target?.['x-open-enum'] !== true ? inputType(context, { enum: values }) : 'string';
}
