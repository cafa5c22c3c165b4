import type { OperationContract, SuccessContract } from '../../contract/contract.ts';
import { inMarkdown } from '../render/in-markdown.ts';
import { innerLines } from './schema/field-lines.ts';
import { typeText, type TypesOfPage } from './schema/type-text.ts';

/** What an operation returns, by status. */
export function responseLines(types: TypesOfPage, { result }: OperationContract): string[] {
  const { kind, mayBeEmpty, mayBeText, successes } = result;
  const more = [
    ...(kind === 'redirect'
      ? ['The call returns the target of the redirect (`location`), which is not requested.']
      : []),
    ...(mayBeText ? ['A successful response may also be text, which is returned as a string.'] : []),
    ...(mayBeEmpty ? ['A successful response may have no body; the call then returns `undefined`.'] : []),
  ];
  const none = successes.length === 0 ? ['The description documents no successful response.'] : [];
  return ['## Response', '', ...successes.flatMap((one) => successLines(types, one, kind)), ...none, ...more, ''];
}

function successLines(
  types: TypesOfPage,
  { headers, mediaType, schema, status }: SuccessContract,
  kind: string,
): string[] {
  const body =
    mediaType === undefined
      ? 'no body'
      : mediaType === 'text'
        ? 'text'
        : mediaType === 'other'
          ? kind === 'bytes'
            ? 'bytes'
            : 'any content'
          : typeText(types, schema);
  const said = headers.map(({ description, name }) => {
    const text = description.trim() === '' ? '' : `: ${inMarkdown(description)}`;
    return `- header \`${name}\`${text}`;
  });
  const fields = innerLines(types, schema);
  return [
    `**${status}**: ${body}.`,
    '',
    ...fields,
    ...(fields.length > 0 ? [''] : []),
    ...said,
    ...(said.length > 0 ? [''] : []),
  ];
}
