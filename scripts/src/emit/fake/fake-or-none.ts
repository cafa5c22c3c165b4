import type { Contract } from '../../contract/contract.ts';
import type { Notice } from '../../spec/notice.ts';
import { SpecRefusal } from '../../spec/refusal.ts';
import { withinBudget } from '../../spec/budget.ts';
import { describeFake, type FakeData } from './describe-fake.ts';
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

/** The printed data of a fake, or of one that answers nothing: types, calls and schemas do without it. */
export function fakeOrNone({ banner, contract }: EmitFakeInput, steps?: number): PrintedFake {
  const data = fakeData(contract, steps);
  return { text: printFake(banner, data), notices: data.notices };
}

/** The data of a fake; that of one that answers nothing where none can be made in so many steps. */
export function fakeData(contract: Contract, steps?: number): FakeData {
  try {
    return withinBudget(() => describeFake(contract), steps);
  } catch (error) {
    if (error instanceof SpecRefusal) throw error;
    const notices = [noFakeNotice(contract.file, error instanceof Error ? error.message : String(error))];
    return { collections: [], operations: [], errors: [], notices };
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
  const notices = [noFakeNotice(file, why)];
  return { text: printFake(banner, { collections: [], operations: [], errors: [], notices }), notices };
}

function noFakeNotice(file: string, why: string): Notice {
  const problem = `no fake can be made: ${(why.split('\n')[0] ?? '').slice(0, 300)}`;
  const remedy = 'Types, operations and schemas are not touched by it. Please report the description that leads to it.';
  return { file, pointer: '', rule: 'fake', problem, remedy };
}
