import type { Notice } from '../../spec/notice.ts';
import { SpecRefusal } from '../../spec/refusal.ts';
import { withinBudget } from './budget.ts';
import { type EmitFakeInput, emitFake, printFake } from './emit-fake.ts';

/** The printed data of a fake, and what there is to say of it. */
export interface PrintedFake {
  readonly text: string;
  readonly notices: readonly Notice[];
}

/** The data of a fake; that of one that answers nothing where none can be made: types, calls and schemas do without it. */
export function fakeOrNone(input: EmitFakeInput): PrintedFake {
  try {
    return { text: withinBudget(() => emitFake(input)), notices: [] };
  } catch (error) {
    if (error instanceof SpecRefusal) throw error;
    const why = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    const problem = `no fake can be made: ${why.slice(0, 200)}`;
    const remedy =
      'Types, operations and schemas are not touched by it. Please report the description that leads to it.';
    return {
      text: printFake(input.banner, { collections: [], operations: [], errors: [] }),
      notices: [{ file: input.file, pointer: '', rule: 'fake', problem, remedy }],
    };
  }
}
