import type { SideBySide } from '../walk-input.ts';
import { createSideBySideReader } from './reader.ts';
import type { TimeOrder } from './time-order.ts';

/** Lets a cursor list be read by several requests at once, each of which begins at a timestamp of its own. */
export function sideBySide(facts: TimeOrder): SideBySide {
  return { ...facts, createReader: createSideBySideReader };
}
