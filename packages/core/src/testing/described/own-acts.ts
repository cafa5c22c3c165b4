import type { RouteRequest } from '../route.ts';
import type { Members } from './places.ts';
import type { Rows } from './store.ts';

/** What an operation is carried out on, for what a provider does beyond what its description tells. */
export interface FakeAct {
  readonly request: RouteRequest;
  /** Members of the row in the request's body. */
  readonly sent: Members;
  /** The row that the path means, or the innermost row that it goes through. */
  readonly row: Record<string, unknown> | undefined;
  /** Moment of the request, as texts of the description have it. */
  readonly now: string;
  /** Rows of a collection; `parents` are the ids in its path. */
  readonly rows: (collection: string, ...parents: readonly string[]) => Rows;
  /** Makes a row with some members and puts it where new rows of the collection stand. */
  readonly add: (collection: string, members: Members, ...parents: readonly string[]) => Record<string, unknown>;
}

/** What came of it: the whole of it with `instead`, or with `answer` alone; else the description's part is done too. */
export interface FakeOutcome {
  /** Members that the row gets, be it new or not; it loses those that are undefined. */
  readonly row?: Members;
  /** Members of the response's object, beside those that it shows of the row. */
  readonly answer?: Members;
  /** Members that the response's object has instead of all that it would show. */
  readonly instead?: Members;
  /** Status of the success, where it is another than the usual. */
  readonly status?: number;
  /** Why it is refused. */
  readonly refused?: { readonly status: number; readonly message: string; readonly details?: Members };
}

/** What a provider does in an operation; undefined for nothing beyond the description. */
export type OwnAct = (act: FakeAct) => FakeOutcome | undefined;

/** What operations do beyond what the description tells, by their names. */
export type OwnActs = Readonly<Record<string, OwnAct>>;

/** Refuses an operation unless its row is in one of some states. */
export function onlyFrom(states: readonly string[], status: number, then?: OwnAct): OwnAct {
  return (act) => {
    const state = String(act.row?.['status']);
    if (!act.row || states.includes(state)) return then?.(act);
    return { refused: { status, message: `This cannot be done in the state ${state}` } };
  };
}
