import type { Notice } from '../spec/notice.ts';
import type { Contract } from './contract.ts';

/** Tells of the parameters that have another name in the input than on the wire. */
export function inputNameNotices({ file, operations }: Pick<Contract, 'file' | 'operations'>): Notice[] {
  const remedy = 'The input has it under the longer name; it is sent under its own.';
  return operations.flatMap(({ parameters, pointer }) =>
    parameters.flatMap(({ name, sentAs }): Notice[] => {
      if (sentAs === undefined) return [];
      const problem = `${JSON.stringify(sentAs)} is the name of two parameters, or of one beside the body: one is "${name}"`;
      return [{ file, pointer, rule: 'same-name', problem, remedy }];
    }),
  );
}
