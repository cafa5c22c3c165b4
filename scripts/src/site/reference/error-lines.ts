import { STATUS_CODES } from 'node:http';

import type { OperationContract } from '../../contract/contract.ts';
import { failuresOf } from '../../contract/read-result.ts';
import { usualJson } from '../../contract/usual-json.ts';
import { innerLines } from './schema/field-lines.ts';
import { typeText, type TypesOfPage } from './schema/type-text.ts';

/** The failures of an operation by status, with their bodies. */
export function errorLines(types: TypesOfPage, operation: OperationContract): string[] {
  const failures = failuresOf(operation);
  const lines = failures.flatMap(({ content, status }) => {
    const json = usualJson(content);
    const body = json ? `: ${typeText(types, json.schema)}` : content.length > 0 ? `: ${content[0]?.mediaType}` : '';
    const inner = json ? innerLines(types, json.schema, 1) : [];
    return [`- **${nameOf(status)}**${body}`, ...inner];
  });
  const every =
    'A call can also fail without a response: see [errors](/guides/errors). `error.detail` has the body of the response, with the type above.';
  const none = 'The description documents no errors. A status of 400 or higher still throws the error of that status.';
  return ['## Errors by status', '', ...(lines.length > 0 ? [...lines, '', every] : [none])];
}

function nameOf(status: string): string {
  if (status === 'default') return 'any other status';
  const reason = STATUS_CODES[status];
  return reason === undefined ? status.toUpperCase() : `${status} ${reason}`;
}
