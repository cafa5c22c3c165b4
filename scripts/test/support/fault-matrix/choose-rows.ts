import type { MatrixOperation } from './operations.ts';
import type { MatrixProvider, Success } from './providers.ts';
import { redirects } from './redirects.ts';
import { type Expected, type Row, rows, slowDrip } from './table.ts';

/** Rows that are tried with every operation: one of each way in which the transport ends a call or goes on with it. */
const few = new Set([
  '429 with a wait, once',
  '503, once',
  '400, once',
  'reset, once',
  'HTML, once',
  'empty body, once',
  'stalled headers, left by the caller',
  '302 to another origin, once',
]);
/** Of these the ones for a walk's second page. */
const onSecondPage = new Set(['429 with a wait, once', '503, once']);

/** The rows that an operation is tried with. */
export interface ChosenRows {
  /** Whether they are all that there are. */
  readonly isWhole: boolean;
  readonly first: readonly Row[];
  /** On the second page of a walk. */
  readonly second: readonly Row[];
}

/** Whether the whole product is run, every row with every operation: what `--mode all` of vitest asks for. */
export const isWholeMatrix = process.env['MODE'] === 'all';

/** Chooses every row for the first operation of each shape that a provider has, and a few for each of the others. */
export function chooseRows({ operations, successOf }: MatrixProvider): ReadonlyMap<MatrixOperation, ChosenRows> {
  const shapes = new Set<string>();
  return new Map(
    operations.map((operation) => {
      const isWhole = isWholeMatrix || !shapes.has(operation.shape);
      shapes.add(operation.shape);
      const first = [...rows, ...redirects].filter(
        (row) => (isWhole || few.has(row.name)) && applies(row, operation, successOf(operation)),
      );
      // What is never repeated is so on every page; the first one has those rows.
      const second = first.filter(({ name, retry }) => (isWhole ? retry !== false : onSecondPage.has(name)));
      return [operation, { isWhole, first, second }];
    }),
  );
}

/** How a call of an operation has to end under a row. */
export function expectedOf(row: Row, operation: MatrixOperation, { successOf }: MatrixProvider): Expected {
  const expected = columnOf(row, operation);
  const { error } = expected;
  // The real answer on its way has the operation's own status; an answer in its place has the one that the row gives.
  const isReal = error?.status === 200 && row.faults[0]?.body !== undefined;
  return isReal ? { ...expected, error: { ...error, status: successOf(operation).status } } : expected;
}

function columnOf({ page, read, send, write }: Row, { column, isList }: MatrixOperation): Expected {
  if (column === 'send') return send;
  if (column === 'keyed') return underMadeKey(write ?? read, send);
  return (isList ? page : undefined) ?? (column === 'write' ? write : undefined) ?? read;
}

/** How many times the request of a row is sent, a followed redirect not counted. */
export function attemptsOf({ faults }: Row, { column }: MatrixOperation, { requests }: Expected): number {
  return faults[0]?.kind === 'redirect' && column === 'read' ? 1 : requests;
}

/** Whether a row says something about an operation. */
function applies(row: Row, operation: MatrixOperation, { bytes, isObject }: Success): boolean {
  const { answer, faults, mayBeEmpty = operation.mayBeEmpty, mayBeText = operation.mayBeText, read } = row;
  if (mayBeEmpty !== operation.mayBeEmpty || mayBeText !== operation.mayBeText) return false;
  const [fault] = faults;
  const { code } = read.error ?? {};
  // Any array is the page of a list whose body is the array.
  if (operation.isBare && Array.isArray(answer?.is)) return false;
  // What is not JSON is none of its business.
  const isAboutJson = code === 'not_json' || answer !== undefined || fault?.kind === 'change';
  if (operation.method === 'HEAD' && (isAboutJson || code === 'too_large')) return false;
  if (operation.answer !== 'json' && (isAboutJson || fault?.kind === 'redirect')) return false;
  // A GET is followed within its origin, whether it may be repeated or not; the rows of a send do not know that.
  if (operation.method === 'GET' && operation.column === 'send' && fault?.kind === 'redirect') return false;
  const spoilsBody = fault?.body !== undefined && fault.kind !== 'status';
  if ((bytes === 0 || operation.method === 'HEAD') && spoilsBody) return false;
  // What is no object has no further member, and the shortest bodies have dripped through before their time is over.
  const isHarmless = code === undefined && read.requests === 1;
  if (fault?.kind === 'change' && isHarmless && !isObject) return false;
  if (fault?.kind === 'drip' && !isHarmless && !operation.isList && bytes < slowDrip.leastBytes) return false;
  // A thing that is deleted twice is not there the second time; the synthetic operations show that it is tried.
  return !(operation.method === 'DELETE' && spoilsBody && read.requests > 1);
}

/** A send under a key that its call was given: repeated as what is harmless, and in doubt at the end as any send. */
function underMadeKey(harmless: Expected, send: Expected): Expected {
  if (!harmless.error || !send.error?.ambiguous) return harmless;
  const { retryable: _, ...error } = harmless.error;
  return { ...harmless, error: { ...error, ambiguous: true } };
}
