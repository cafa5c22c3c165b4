import type { Contract } from '../../contract/contract.ts';
import type { Notice } from '../../spec/notice.ts';
import { SpecRefusal } from '../../spec/refusal.ts';
import { withinBudget } from '../../spec/budget.ts';
import { describeFake } from './describe-fake.ts';
import { printFake } from './print-fake.ts';

/** What the data of a fake is emitted from. */
interface EmitFakeInput {
  readonly contract: Contract;
  readonly banner: string;
}

/** The printed data of a fake, and what there is to say of it. */
export interface PrintedFake {
  readonly text: string;
  readonly notices: readonly Notice[];
}

/**
 * The data of a fake; that of one that answers nothing where none can be made in so many steps: types, calls and schemas
 * do without it.
 */
export function fakeOrNone(input: EmitFakeInput, steps?: number): PrintedFake {
  try {
    const data = withinBudget(() => describeFake(input.contract), steps);
    return { text: printFake(input.banner, data), notices: data.notices };
  } catch (error) {
    if (error instanceof SpecRefusal) throw error;
    return noFake(input.contract.file, input.banner, error instanceof Error ? error.message : String(error));
  }
}

/** The printed data of a fake where the gate lets it pass, else that of one that answers nothing. */
export function fakeThatPasses(file: string, text: string, pass: (text: string) => void): PrintedFake {
  try {
    pass(text);
    return { text, notices: [] };
  } catch (error) {
    if (!(error instanceof SpecRefusal)) throw error;
    const banner = text.slice(0, text.indexOf('\n\n') + 1);
    const none = noFake(file, banner, `${error.pointer} ${error.problem}. ${error.remedy}`);
    // What is left is the generator's own text alone, and is held against the gate as well.
    pass(none.text);
    return none;
  }
}

function noFake(file: string, banner: string, why: string): PrintedFake {
  const problem = `no fake can be made: ${(why.split('\n')[0] ?? '').slice(0, 300)}`;
  const remedy = 'Types, operations and schemas are not touched by it. Please report the description that leads to it.';
  const text = printFake(banner, { collections: [], operations: [], errors: [], notices: [] });
  return { text, notices: [{ file, pointer: '', rule: 'fake', problem, remedy }] };
}
