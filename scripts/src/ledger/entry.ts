import type { Json, JsonObject } from '../spec/document.ts';

/** Where a field was found. */
export interface FieldPlace {
  readonly root: JsonObject;
  /** The object that has the field. */
  readonly node: JsonObject;
}

/** A notice of the field, wherever a description has it; undefined from `problem` where there is nothing to tell. */
export interface LedgerNotice {
  readonly rule: string;
  readonly problem: (value: Json, place: FieldPlace) => string | undefined;
  readonly remedy: string;
}

/** What becomes of one field, or of one of its values. */
export type Entry = DoneEntry | ToldEntry;

/** It has its effect on types, calls and checks, or is text for people that has none. */
export interface DoneEntry {
  readonly verdict: 'done';
  readonly says: string;
  /** Test files that show it, relative to `scripts`, each with ` > ` and a title where one test alone does. */
  readonly shownBy: readonly string[];
  /** What is told where it cannot be done. */
  readonly notice?: LedgerNotice;
  /** Rules by which some of its values are refused. */
  readonly refuses?: readonly string[];
}

/** It has no effect, and whoever generates is told so. */
export interface ToldEntry {
  readonly verdict: 'told';
  readonly says: string;
  /** Undefined where it is told with the field that holds it, or before the ledger is asked. */
  readonly notice?: LedgerNotice;
  /** The position that it is told with, or the rule of the notice. */
  readonly with?: string;
}

/** The fields of one object of the standard; `x=y` is the value y of the field x. */
export type LedgerObject = Readonly<Record<string, Entry>>;

/** A field that has its effect. */
export function done(says: string, ...shownBy: readonly string[]): DoneEntry {
  return { verdict: 'done', says, shownBy };
}

/** A field that has its effect, but for what a notice tells of. */
export function doneOrTold(says: string, notice: LedgerNotice, ...shownBy: readonly string[]): DoneEntry {
  return { verdict: 'done', says, shownBy, notice };
}

/** A field that has no effect, with the notice that says so. */
export function told(says: string, notice: LedgerNotice): ToldEntry {
  return { verdict: 'told', says, notice };
}

/** A field that has no effect, which is told with another position or by another rule. */
export function toldWith(position: string, says: string): ToldEntry {
  return { verdict: 'told', says, with: position };
}

/** The same field, with the rules by which some of its values are refused. */
export function refusing(entry: DoneEntry, ...refuses: readonly string[]): DoneEntry {
  return { ...entry, refuses };
}

/** A text for people. */
export function documentation(says = 'Text for people.'): DoneEntry {
  return done(says, 'src/ledger/documentation.test.ts > changes no call, no type and no check');
}
