import { member } from '../spec/document.ts';
import type { Notice } from '../spec/notice.ts';
import { pointerTo, valueAtPointer } from '../spec/pointer.ts';
import { resolve } from '../spec/resolve.ts';
import type { Contract } from './contract.ts';
import { isBodiless } from './read-responses.ts';

/** Tells of the responses whose body is described although HTTP gives them none. */
export function bodilessNotices({ file, operations, root }: Contract): Notice[] {
  const remedy = 'The body is left out; describe it for the status that the service sends it with, such as 200.';
  return operations.flatMap(({ pointer: operation, responses }) =>
    responses.flatMap(({ status }): Notice[] => {
      const pointer = pointerTo(pointerTo(operation, 'responses'), status);
      const content = isBodiless(status) ? member(resolve(root, valueAtPointer(root, pointer)), 'content') : undefined;
      if (content === undefined || Object.keys(content ?? {}).length === 0) return [];
      return [{ file, pointer, rule: 'no-body', problem: `a response of status ${status} has no body`, remedy }];
    }),
  );
}
