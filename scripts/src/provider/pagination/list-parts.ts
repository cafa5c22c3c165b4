import type { Parameter } from '../../contract/parameter.ts';
import type { JsonObject } from '../../spec/document.ts';
import type { AnswerShape, ShapeMember } from './answer-shape.ts';
import { largestPage } from './largest-page.ts';
import { isNumber } from './member-types.ts';
import { wireNames } from './wire-names.ts';

/** What the readings of a list look at, and the doubts that they add to. */
export interface ListParts {
  readonly root: JsonObject;
  readonly shape: AnswerShape;
  /** Parameter of the page size. */
  readonly size: Parameter;
  /** Name and limit of the page size. */
  readonly sizing: { readonly size: string; readonly maximum: number };
  /** Schema of a row. */
  readonly row: JsonObject | undefined;
  /** Path of the rows, in words. */
  readonly place: string;
  /** Flag that says whether there is a further page. */
  readonly more: ShapeMember | undefined;
  /** Number of rows in all. */
  readonly total: ShapeMember | undefined;
  readonly doubts: string[];
}

/** Reads what every form of paging shares. */
export function listParts(
  root: JsonObject,
  shape: AnswerShape,
  size: Parameter,
  row: JsonObject | undefined,
  place: string,
  doubts: string[],
): ListParts {
  const more = shape.plain.find(({ name, types }) => types.includes('boolean') && wireNames.more.test(name));
  const total = shape.plain.find((one) => isNumber(one) && wireNames.total.test(one.name));
  const sizing = { size: size.name, maximum: largestPage(size, doubts) };
  return { root, shape, size, sizing, row, place, more, total, doubts };
}
