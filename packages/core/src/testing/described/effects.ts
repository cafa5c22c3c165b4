import type { RouteAnswer, RouteRequest } from '../route.ts';
import { changedRow, newRow } from './change-rows.ts';
import type { RequestProblem } from './check-request.ts';
import type { DescribedRoutesOptions, Refusal } from './described-options.ts';
import type { FakeCollectionData, FakeOperation } from './fake-description.ts';
import { bucketOf, findRow, rowsOnPath } from './find-rows.ts';
import type { Bucket } from './store.ts';
import type { KeyedAnswers } from './kept-answers.ts';
import type { FakeAct, FakeOutcome, OwnActs } from './own-acts.ts';
import { passes } from './passes.ts';
import { isMembers, type Members, valueAt, withValueAt } from './places.ts';
import { blankMembers, projectRow } from './project.ts';
import { rowNumbers } from './row-numbers.ts';
import { wrongKind } from './wrong-kind.ts';
import type { Rows, Store } from './store.ts';

/** What an operation is answered from. */
export interface Scene extends Omit<DescribedRoutesOptions, 'acts'> {
  readonly acts: OwnActs;
  readonly store: Store;
  readonly context: Readonly<Record<string, string>>;
  readonly keyed: KeyedAnswers;
}

/** How a request is refused. */
type Refuse = (status: number, message: string, more?: Pick<Refusal, 'at' | 'details'>) => RouteAnswer;

/** Answers a request of an operation: what is wrong is refused, what it does is done to the rows. */
export function answerOf(
  operation: FakeOperation,
  request: RouteRequest,
  scene: Scene,
  problem: RequestProblem | undefined,
): RouteAnswer {
  const refuse: Refuse = (status, message, more) =>
    scene.refuse(refusal(operation, scene, { status, message, ...more }), request);
  const { at } = problem ?? {};
  if (problem) return refuse(statusOf(operation, problem), problem.sentence, at === undefined ? {} : { at });
  return scene.keyed(operation, request, { refuse, carryOut: () => carriedOut(operation, request, scene, refuse) });
}

function carriedOut(operation: FakeOperation, request: RouteRequest, scene: Scene, refuse: Refuse): RouteAnswer {
  const { missing, row: around } = rowsOnPath(operation, request, scene);
  if (missing !== undefined) return refuse(404, `${missing} not found`);
  const { does, sample } = operation;
  const bucket = does === 'answer' ? undefined : bucketOf(operation, request, scene);
  const isUpon = does === 'get' || does === 'update' || does === 'delete';
  if (bucket && (does === 'create' || does === 'update')) {
    const wrong = [valueAt(request.body, operation.wrapper ?? '')]
      .flat()
      .map((sent) => takenOf(operation, sent))
      .map((sent) => (isMembers(sent) ? wrongKind(sent, operation, bucket.collection) : undefined))
      .find((name) => name !== undefined);
    if (wrong !== undefined) {
      const problem = { place: 'body', at: wrong, sentence: `${wrong} is invalid` } as const;
      return refuse(statusOf(operation, problem), problem.sentence, { at: wrong });
    }
  }
  const place = bucket && isUpon ? findRow(operation, request, scene, bucket) : undefined;
  const row = place?.rows[place.index];
  const own = scene.acts[operation.operation]?.(actOf(operation, request, scene, row ?? around)) ?? {};
  if (own.refused) {
    const { details, message, status } = own.refused;
    return refuse(status, message, details && { details });
  }
  const done = (body: unknown): RouteAnswer => success(operation, body, request, scene, own);
  if (!bucket || own.instead || (own.answer && !own.row)) return done(sample);
  const { collection } = bucket;
  if (does === 'list') return listed(operation, request, scene, bucket);
  if (does === 'create') {
    const made = created(operation, request, scene, bucket, own.row);
    return done(made ? shown(operation, made, collection) : sample);
  }
  // A document that was deleted comes into being where it is set.
  if (collection.alone && does === 'update' && !row) created(operation, request, scene, bucket, own.row);
  const known = place?.rows[place.index];
  if (!place || !known) return refuse(404, `${collection.name} not found`);
  if (does === 'delete') place.rows.splice(place.index, 1);
  if (does === 'update') {
    const sent = takenOf(operation, valueAt(request.body, operation.wrapper ?? ''));
    const changed = changedRow(known, { sent, own: own.row, sets: operation.sets }, collection, request.time);
    // In place, so that a test that holds the row sees the change.
    assignMembers(known, changed);
  }
  return done(shown(operation, known, collection));
}

/** What the provider's own part of an operation works with. */
function actOf(operation: FakeOperation, request: RouteRequest, scene: Scene, row: FakeAct['row']): FakeAct {
  const { store } = scene;
  const sent = valueAt(request.body, operation.wrapper ?? '');
  const rows = (name: string, ...scope: readonly string[]): Rows => store.rows(store.collection(name), scope);
  const add: FakeAct['add'] = (name, members, ...scope) => {
    const bucket = { collection: store.collection(name), scope };
    const made = newRow(members, bucket, { store, time: request.time });
    // Also what no request can send, such as an id.
    assignMembers(made, members);
    put([made], bucket, scene);
    return made;
  };
  return { request, row, rows, add, sent: isMembers(sent) ? sent : {}, now: new Date(request.time).toISOString() };
}

function listed(operation: FakeOperation, request: RouteRequest, scene: Scene, bucket: Bucket): RouteAnswer {
  const { collection, scope } = bucket;
  const { item, items = '', keeps, sample, strategies } = operation;
  const all = scene.store.rows(collection, scope);
  const filters = [...queryOf(request)].filter(([name]) => !operation.paging?.includes(name));
  const query = new URLSearchParams(filters);
  const own = scene.filters?.[collection.name];
  const wanted = all.filter((row) => passes(row, query, collection, { own, rows: all }));
  const rows =
    item === undefined
      ? wanted
      : wanted.map(
          (row) => projectRow(item, row, { keeps, blank: blankMembers(collection), start: collection.row }) as Members,
        );
  if (!strategies) return success(operation, withValueAt(sample, items, rows), request, scene);
  const numbers = rowNumbers(all);
  const numberOfShown = new Map(rows.map((row, index) => [row, numbers.get(wanted[index] ?? row) ?? 0]));
  const numberOf = (row: Members) => numberOfShown.get(row) ?? 0;
  const answer = scene.page({ operation, rows, items, strategies, numberOf }, request);
  if (answer.status !== 200 || !isMembers(answer.body) || !isMembers(sample)) return answer;
  return { ...answer, body: finished(operation, { ...sample, ...answer.body }, request, scene) };
}

/** What a list is asked for: the query, and what stands in the body of a search. */
function queryOf({ body, query }: RouteRequest): URLSearchParams {
  if (!isMembers(body)) return query;
  const members = Object.entries(body).filter(([, value]) => typeof value !== 'object');
  return new URLSearchParams([...query, ...members.map(([name, value]) => [name, String(value)])]);
}

/** Makes the rows that a request sends; the one that it made where it sends but one. */
function created(
  operation: FakeOperation,
  { body, params, time }: RouteRequest,
  scene: Scene,
  bucket: Bucket,
  own: FakeOutcome['row'],
): Members | undefined {
  const { store } = scene;
  const members = valueAt(body, operation.wrapper ?? '');
  const made = (Array.isArray(members) ? members : [members]).map((sent) =>
    assignMembers(newRow(takenOf(operation, sent), bucket, { params, store, time }), { ...operation.sets, ...own }),
  );
  put(made, bucket, scene);
  return Array.isArray(members) ? undefined : made[0];
}

/** What is sent of a row by the names that the row has for it, without what the row does not take. */
function takenOf({ renames = {}, untaken = [] }: FakeOperation, sent: unknown): unknown {
  if (!isMembers(sent)) return sent;
  const named = Object.entries(sent).map(
    ([name, value]) => [Object.hasOwn(renames, name) ? (renames[name] ?? name) : name, value] as const,
  );
  return Object.fromEntries(named.filter(([name]) => !untaken.includes(name)));
}

/** Gives a row some members; those that are undefined it has no longer. */
function assignMembers(row: Record<string, unknown>, members: Members): Record<string, unknown> {
  for (const [name, value] of Object.entries(members)) {
    if (value === undefined) delete row[name];
    else row[name] = value;
  }
  return row;
}

/** Puts new rows where the provider's lists have them. */
function put(made: Rows, bucket: Bucket, { newRows, store }: Scene): void {
  for (const row of made) store.begin(bucket, row);
  const rows = store.rows(bucket.collection, bucket.scope);
  if (newRows === 'last') rows.push(...made);
  else rows.unshift(...made.toReversed());
}

/** The body that shows a row, or the sample where the response has none. */
function shown(
  { keeps, projected, resource, sample }: FakeOperation,
  row: Members,
  collection: FakeCollectionData,
): unknown {
  if (resource === undefined) return sample;
  if (!projected) return withValueAt(sample, resource, row);
  const blank = blankMembers(collection);
  return withValueAt(
    sample,
    resource,
    projectRow(valueAt(sample, resource), row, { keeps, blank, start: collection.row }),
  );
}

function success(
  operation: FakeOperation,
  body: unknown,
  request: RouteRequest,
  scene: Scene,
  { answer, instead, status = operation.status }: FakeOutcome = {},
): RouteAnswer {
  const { echoes = {}, mediaType, resource = '' } = operation;
  if (status >= 300) return { status, headers: { location: 'https://media.example.com/file' } };
  if (mediaType !== undefined) return { status, headers: { 'content-type': mediaType }, text: String(body) };
  if (body === undefined) return { status };
  const { body: sent, params } = request;
  const repeated = Object.entries(echoes).map(
    ([name, at]) => [name, valueAt({ path: params, body: sent }, at)] as const,
  );
  const members = { ...Object.fromEntries(repeated), ...answer };
  const about = valueAt(body, resource);
  const whole = isMembers(about) ? withValueAt(body, resource, instead ?? { ...about, ...members }) : body;
  return { status, body: finished(operation, whole, request, scene) };
}

function finished(
  operation: FakeOperation,
  body: unknown,
  request: RouteRequest,
  { finishBody = (one) => one }: Scene,
): unknown {
  return finishBody(body, request, operation);
}

function refusal(
  { errors = {}, otherError }: FakeOperation,
  { description }: Scene,
  reason: Omit<Refusal, 'sample'>,
): Refusal {
  const index = Object.hasOwn(errors, reason.status) ? errors[reason.status] : otherError;
  const sample = typeof index === 'number' ? description.errors[index] : undefined;
  return { ...reason, ...(sample !== undefined && { sample }) };
}

/** The documented status of a wrong request: of a body 422 before 400, of a parameter the other way round. */
function statusOf({ errors = {} }: FakeOperation, { place }: RequestProblem): number {
  const usual = place === 'body' ? [422, 400] : place === 'path' ? [400, 422, 404] : [400, 422];
  return usual.find((status) => Object.hasOwn(errors, status)) ?? 400;
}
