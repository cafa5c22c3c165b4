import type { JsonObject } from '../spec/document.ts';
import { SpecRefusal } from '../spec/refusal.ts';
import { textInLine } from './blame.ts';

/**
 * Lets a printed file through the gate, and says of a stop whose it is: the description's, when a text of it stands in the
 * line as code, or the generator's own.
 *
 * @throws SpecRefusal
 */
export function orBlame(root: JsonObject, specFile: string, text: string, pass: () => void): void {
  try {
    pass();
  } catch (error) {
    if (!(error instanceof SpecRefusal) || error.rule !== 'gate') throw error;
    const { file, pointer, problem, rule } = error;
    const line = text.split('\n')[Number(/\d+$/.exec(pointer)?.[0] ?? 1) - 1] ?? '';
    const place = textInLine(root, line);
    const remedy =
      place === undefined
        ? 'Nothing was written. No text of the description does this: it is a fault of the generator; please report it.'
        : `Nothing was written. The text at ${place} of ${specFile} stands there unquoted: look at it, it may be an attack; if it is harmless, please report it.`;
    throw new SpecRefusal({ file, pointer, problem, rule, remedy }, { cause: error });
  }
}
