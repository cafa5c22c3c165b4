import type { JsonObject } from '../../spec/document.ts';
import { sentMethod } from '../../spec/methods.ts';
import { findOperations, type FoundOperation } from '../../spec/operations.ts';
import { type PairedParts, pairPaths } from '../pair-paths.ts';
import { inputName } from './print-inputs.ts';

/** What a probe is about. */
type ProbeKind =
  /** An old request is given to the new types. */
  | 'request'
  /** A new answer is given to the old types, all enums open. */
  | 'answer'
  /** A new answer is given to the old types as they are, as a switch over all values sees it. */
  | 'exhaustive'
  /** The types are the same in the other direction too. */
  | 'same';

/** One question to the compiler: a line that compiles when the answer is yes. */
export interface Probe {
  readonly kind: ProbeKind;
  /** Method and path, for example `GET /contacts/{id}`. */
  readonly operation: string;
  /** Part of the request or answer, for example `query`. */
  readonly part: string;
  readonly line: string;
}

/** The operations of two descriptions. */
export type Paired = PairedParts<FoundOperation>;

/** Pairs operations by method and path. */
export function pairOperations(old: JsonObject, next: JsonObject): Paired {
  return pairPaths(findOperations(old), findOperations(next), operationName);
}

/** How an operation is called in findings. */
export function operationName({ method, path }: FoundOperation): string {
  return `${sentMethod(method)} ${path}`;
}

const parts = ['query', 'path', 'header', 'cookie'] as const;

/**
 * The probes of operations that both descriptions have; `Old`, `New`, their open forms and the inputs are in scope.
 *
 * @param hasInputs Whether the inputs of an operation are known, by its place among them.
 */
export function writeProbes(both: Paired['both'], hasInputs: (index: number) => boolean): Probe[] {
  return both.flatMap(([old, next], index) => {
    const operation = operationName(next);
    const [o, n] = [type('Old', old), type('New', next)];
    const [open, openNext] = [type('OldOpen', old), type('NewOpen', next)];
    const probe = (kind: ProbeKind, part: string, line: string): Probe => ({ kind, operation, part, line });
    const request = (part: string, from: string, to: string) => [
      probe('request', part, fits(from, to)),
      probe('request', part, keeps(from, to)),
      probe('same', part, fits(to, from)),
      probe('same', part, keeps(to, from)),
    ];
    const [given, taken] = [`OldInputs.${inputName(index)}`, `NewInputs.${inputName(index)}`];
    const input = ['input', given, taken] as const;
    return [
      ...(hasInputs(index) ? request(...input).filter(({ kind }) => kind === 'request') : []),
      ...parts.flatMap((part) => request(part, `SentPart<${o}, '${part}'>`, `SentPart<${n}, '${part}'>`)),
      ...request('body', `SentBody<${o}>`, `SentBody<${n}>`),
      probe('request', 'media type', `(null! as None<Exclude<SentMedia<${o}>, SentMedia<${n}>>>) satisfies true;`),
      probe('answer', 'answer', fits(`Answer<${openNext}>`, `Read<Answer<${open}>>`)),
      probe('answer', 'answer', keeps(`Answer<${open}>`, `Answer<${openNext}>`)),
      probe('exhaustive', 'answer', fits(`Answer<${n}>`, `Read<Answer<${o}>>`)),
      probe('same', 'answer', fits(`Answer<${o}>`, `Answer<${n}>`)),
      probe('same', 'answer', keeps(`Answer<${n}>`, `Answer<${o}>`)),
    ];
  });
}

function type(from: string, { method, path }: FoundOperation): string {
  return `${from}[${JSON.stringify(path)}][${JSON.stringify(method)}]`;
}

/** A line that compiles when the value's type can be given where the other is wanted. */
function fits(value: string, target: string): string {
  return `((value: ${target}) => value)(null! as ${value});`;
}

/** A line that compiles when no member of the one is missing in the other. */
function keeps(from: string, to: string): string {
  return `(null! as None<Lost<${from}, ${to}>>) satisfies true;`;
}
