import type { RouteAnswer, RouteRequest } from '../route.ts';
import type { RequestProblem } from './check-request.ts';
import type { DescribedRoutesOptions, Refusal } from './described-routes.ts';
import type { FakeCollectionData, FakeOperation } from './fake-description.ts';
import type { KeyedAnswers } from './kept-answers.ts';
import { makeRow, stamped } from './make-row.ts';
import { isMembers, type Members, valueAt, withValueAt } from './places.ts';
import { passes } from './passes.ts';
import { blankMembers, projectRow, withMembers } from './project.ts';
import { rowNumbers } from './row-numbers.ts';
import { type Rows, scopeMembers, type Store } from './store.ts';

/** What an operation is answered from. */
export interface Scene extends DescribedRoutesOptions {
  readonly store: Store;
  readonly context: Readonly<Record<string, string>>;
  readonly keyed: KeyedAnswers;
}

/** Where a row stands. */
interface Place {
  readonly rows: Rows;
  readonly index: number;
}

/** Rows of a collection below one parent. */
interface Bucket {
  readonly collection: FakeCollectionData;
  readonly scope: readonly string[];
}

/** Answers a request of an operation: what is wrong is refused, what it does is done to the rows. */
export function answerOf(
  operation: FakeOperation,
  request: RouteRequest,
  scene: Scene,
  problem: RequestProblem | undefined,
): RouteAnswer {
  const refuse = (status: number, message: string, at?: string): RouteAnswer =>
    scene.refuse(refusal(operation, scene, { status, message, ...(at !== undefined && { at }) }), request);
  if (problem) return refuse(statusOf(operation, problem), problem.sentence, problem.at);
  return scene.keyed(operation, request, { refuse, carryOut: () => carriedOut(operation, request, scene, refuse) });
}

function carriedOut(
  operation: FakeOperation,
  request: RouteRequest,
  scene: Scene,
  refuse: (status: number, message: string) => RouteAnswer,
): RouteAnswer {
  const missing = missingParent(operation, request, scene);
  if (missing !== undefined) return refuse(404, `${missing} not found`);
  const { does } = operation;
  if (does === 'answer' || operation.collection === undefined)
    return success(operation, operation.sample, request, scene);
  const collection = scene.store.collection(operation.collection);
  const ids = Object.values(request.params);
  const scope = ids.slice(0, collection.depth);
  if (does === 'list') return listed(operation, request, scene, { collection, scope });
  if (does === 'create') return created(operation, request, scene, { collection, scope });
  const place = find(operation, scene, { collection, ids, scope });
  const row = place?.rows[place.index];
  if (!place || !row) return refuse(404, `${collection.name} not found`);
  if (does === 'delete') {
    place.rows.splice(place.index, 1);
    return success(operation, shown(operation, row, collection), request, scene);
  }
  if (does === 'get') return success(operation, shown(operation, row, collection), request, scene);
  const members = valueAt(request.body, operation.wrapper ?? '');
  const changed = isMembers(members)
    ? stamped(withMembers(row, members, collection), collection, request.time, /^updated/)
    : row;
  // In place, so that a test that holds the row sees the change.
  Object.assign(row, changed);
  return success(operation, shown(operation, row, collection), request, scene);
}

function listed(
  operation: FakeOperation,
  request: RouteRequest,
  scene: Scene,
  { collection, scope }: Bucket,
): RouteAnswer {
  const { item, items = '', keeps, sample, strategies } = operation;
  const all = scene.store.rows(collection, scope);
  const wanted = all.filter((row) => passes(row, request.query, collection, scene.filters?.[collection.name]));
  const rows =
    item === undefined
      ? wanted
      : wanted.map((row) => projectRow(item, row, { keeps, blank: blankMembers(collection) }) as Members);
  if (!strategies) return success(operation, withValueAt(sample, items, rows), request, scene);
  const numbers = rowNumbers(all);
  const numberOfShown = new Map(rows.map((row, index) => [row, numbers.get(wanted[index] ?? row) ?? 0]));
  const numberOf = (row: Members) => numberOfShown.get(row) ?? 0;
  const answer = scene.page({ operation, rows, items, strategies, numberOf }, request);
  if (answer.status !== 200 || !isMembers(answer.body) || !isMembers(sample)) return answer;
  return { ...answer, body: finished(operation, { ...sample, ...answer.body }, request, scene) };
}

function created(
  operation: FakeOperation,
  request: RouteRequest,
  scene: Scene,
  { collection, scope }: Bucket,
): RouteAnswer {
  const members = valueAt(request.body, operation.wrapper ?? '');
  const rows = scene.store.rows(collection, scope);
  const made = (Array.isArray(members) ? members : [members]).map((one) =>
    newRow(one, request, scene, { collection, scope }),
  );
  if (scene.newRows === 'last') rows.push(...made);
  else rows.unshift(...made.toReversed());
  return success(
    operation,
    made[0] && !Array.isArray(members) ? shown(operation, made[0], collection) : operation.sample,
    request,
    scene,
  );
}

function newRow(
  members: unknown,
  { time }: RouteRequest,
  { store }: Scene,
  { collection, scope }: Bucket,
): Record<string, unknown> {
  const { id, idForm } = collection;
  const given = isMembers(members) && id !== undefined ? members[id] : undefined;
  // A secret or an event is named by its maker; nobody chooses a UUID.
  const isNamed = typeof given === 'string' && given !== '' && idForm?.alphabet !== 'uuid';
  const sample = {
    ...makeRow(collection, 0),
    ...store.newNames(collection),
    ...Object.fromEntries(blankMembers(collection).map((name) => [name, null])),
    ...scopeMembers(collection, scope),
  };
  const made = isMembers(members) ? withMembers(sample, members, collection) : sample;
  const identity = id === undefined ? {} : { [id]: isNamed ? given : store.newId(collection) };
  return { ...stamped({ ...made, ...identity }, collection, time, /^(created|updated)/) };
}

/** The row that a path means, in the rows below its parent or, where the path leaves the parent out, in all of them. */
function find(
  { anywhere }: FakeOperation,
  scene: Scene,
  { collection, ids, scope }: Bucket & { readonly ids: readonly string[] },
): Place | undefined {
  const { depth, id } = collection;
  const { store } = scene;
  if (id === undefined) return { rows: store.rows(collection, scope), index: 0 };
  const wanted = anywhere ? ids.at(-1) : ids[depth];
  const lists = anywhere ? store.everywhere(collection) : [store.rows(collection, scope)];
  for (const rows of lists) {
    const index = rows.findIndex((row) => isMeant(scene, collection, row, wanted));
    if (index >= 0) return { rows, index };
  }
  return undefined;
}

/** Whether a row is the one that a text in a path means. */
function isMeant({ isNamed }: Scene, { id = '', name }: FakeCollectionData, row: Members, wanted = ''): boolean {
  return String(row[id]) === wanted || (isNamed?.[name]?.(row, wanted) ?? false);
}

/** What the first parent in the path is that does not exist, or undefined when all do. */
function missingParent(
  { collection: own, does, parents = [], path }: FakeOperation,
  { params }: RouteRequest,
  scene: Scene,
): string | undefined {
  const { context, store } = scene;
  const ids = Object.values(params);
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  for (const [index, name] of names.entries()) {
    const parent = parents[index] ?? undefined;
    if (parent === undefined) {
      if (Object.hasOwn(context, name) && context[name] !== ids[index]) return name;
      continue;
    }
    // Its own row is looked for by what the operation does.
    if (parent === own && index === names.length - 1 && does !== 'answer') continue;
    const collection = store.collection(parent);
    // A path that leaves out what is around the parent means any such row.
    const isShort = collection.depth !== index;
    const lists = isShort ? store.everywhere(collection) : [store.rows(collection, ids.slice(0, index))];
    if (!lists.some((rows) => rows.some((row) => isMeant(scene, collection, row, ids[index])))) return parent;
  }
  return undefined;
}

/** The body that shows a row, or the sample where the answer has none. */
function shown(
  { keeps, projected, resource, sample }: FakeOperation,
  row: Members,
  collection: FakeCollectionData,
): unknown {
  if (resource === undefined) return sample;
  if (!projected) return withValueAt(sample, resource, row);
  const blank = blankMembers(collection);
  return withValueAt(sample, resource, projectRow(valueAt(sample, resource), row, { keeps, blank }));
}

function success(operation: FakeOperation, body: unknown, request: RouteRequest, scene: Scene): RouteAnswer {
  const { mediaType, status } = operation;
  if (status >= 300) return { status, headers: { location: 'https://media.example.com/made-up' } };
  if (mediaType !== undefined) return { status, headers: { 'content-type': mediaType }, text: String(body) };
  return body === undefined ? { status } : { status, body: finished(operation, body, request, scene) };
}

function finished(
  operation: FakeOperation,
  body: unknown,
  request: RouteRequest,
  { finishBody = (one) => one }: Scene,
): unknown {
  return finishBody(body, request, operation);
}

function refusal({ errors = {} }: FakeOperation, { description }: Scene, reason: Omit<Refusal, 'sample'>): Refusal {
  const index = errors[reason.status];
  const sample = typeof index === 'number' ? description.errors[index] : undefined;
  return { ...reason, ...(sample !== undefined && { sample }) };
}

/** The documented status of a wrong request: of a body 422 before 400, of a parameter the other way round. */
function statusOf({ errors = {} }: FakeOperation, { place }: RequestProblem): number {
  const usual = place === 'body' ? [422, 400] : place === 'path' ? [400, 422, 404] : [400, 422];
  return usual.find((status) => Object.hasOwn(errors, status)) ?? 400;
}
