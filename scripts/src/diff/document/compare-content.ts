import { canonicalJson } from '../../spec/canonical.ts';
import { isObject, type JsonObject, member } from '../../spec/document.ts';
import { pointerTo } from '../../spec/pointer.ts';
import { nodeAt, type Side } from '../schema/side.ts';
import { compareEncoding } from './compare-encoding.ts';
import { levelOfSchemas, reportSchemas } from './report-schemas.ts';
import { report, type Scope } from './session.ts';

/** An object that has content by media type, and where it stands. */
export interface ContentHolder {
  readonly node: JsonObject;
  readonly pointer: string;
}

type Direction = 'request' | 'response';

const json = 'application/json';

/** Compares the media types of a body, an answer or a parameter, and their schemas. */
export function compareContent(
  scope: Scope,
  place: string,
  direction: Direction,
  before: ContentHolder,
  after: ContentHolder,
): void {
  const old = mediaTypesOf(before);
  const now = mediaTypesOf(after);
  const sent = scope.isInverted !== (direction === 'request') ? 'request' : 'response';
  const removed = [...old.keys()].filter((type) => !now.has(type));
  const added = [...now.keys()].filter((type) => !old.has(type));
  const special = removed.includes(json) ? added.find(isJson) : undefined;
  const general = added.includes(json) ? removed.find(isJson) : undefined;
  const swap =
    special !== undefined ? ([json, special] as const) : general !== undefined ? ([general, json] as const) : undefined;
  if (swap) {
    const pointers = { old: old.get(swap[0])?.pointer ?? null, now: now.get(swap[1])?.pointer ?? null };
    const message = `${swap[0]} was replaced by ${swap[1]}`;
    report(
      scope,
      `${sent}-media-type-${special === undefined ? 'generalized' : 'specialized'}`,
      place,
      pointers,
      message,
    );
    compareMediaTypes(scope, place, direction, swap[1], old.get(swap[0]), now.get(swap[1]));
  }
  for (const type of removed.filter((name) => name !== swap?.[0])) {
    report(
      scope,
      `${sent}-media-type-removed`,
      place,
      { old: old.get(type)?.pointer ?? null, now: null },
      `${type} was removed`,
    );
  }
  for (const type of added.filter((name) => name !== swap?.[1])) {
    report(
      scope,
      `${sent}-media-type-added`,
      place,
      { old: null, now: now.get(type)?.pointer ?? null },
      `${type} was added`,
    );
  }
  for (const [type, media] of old) {
    if (now.has(type)) compareMediaTypes(scope, place, direction, type, media, now.get(type));
  }
}

function mediaTypesOf({ node, pointer }: ContentHolder): Map<string, ContentHolder> {
  const content = member(node, 'content');
  const entries = Object.entries(isObject(content) ? content : {}).filter(([name]) => !name.startsWith('x-'));
  return new Map(
    entries.map(([name, media]) => [
      name.toLowerCase().replaceAll(' ', ''),
      { node: isObject(media) ? media : {}, pointer: pointerTo(`${pointer}/content`, name) },
    ]),
  );
}

function isJson(type: string): boolean {
  return /^application\/([\w.+-]+\+)?json\b/.test(type);
}

/** Whether an answer of a media type is read by the client, or could be, entry by entry; others are handed over as they are. */
function isParsed(type: string): boolean {
  return isJson(type) || /^(application\/(x-)?(nd-?json|json-?lines?|jsonl|json-seq)|text\/event-stream)\b/.test(type);
}

function compareMediaTypes(
  scope: Scope,
  place: string,
  direction: Direction,
  type: string,
  before: ContentHolder | undefined,
  after: ContentHolder | undefined,
): void {
  if (!before || !after) return;
  const pointers = { old: before.pointer, now: after.pointer };
  const differs = (name: string) =>
    canonicalJson(member(before.node, name) ?? null) !== canonicalJson(member(after.node, name) ?? null);
  if (differs('example') || differs('examples')) {
    report(
      scope,
      direction === 'request' ? 'request-body-text-changed' : 'response-description-changed',
      place,
      pointers,
      'examples changed',
    );
  }
  // Headers of an encoding may stand behind references, which are the same text whatever they lead to.
  const isEncoded = [before, after].some(({ node }) => member(node, 'encoding') !== undefined);
  if (direction === 'request' && isEncoded) {
    const media = (side: Side, node: JsonObject) => ({ root: side.root, type, node });
    const { after: newSide, before: oldSide } = scope.session;
    compareEncoding(scope, place, pointers, media(oldSide, before.node), media(newSide, after.node));
  }
  const context = { direction, isParameter: false, isText: !isJson(type) };
  const [old, now] = [nodeAt(before.node, before.pointer, 'schema'), nodeAt(after.node, after.pointer, 'schema')];
  if (direction === 'response' && !scope.isInverted && !isParsed(type)) {
    const level = levelOfSchemas(scope, old, now, context);
    const message = `${level === 'patch' ? 'texts in' : ''} the schema of ${type} changed`.trim();
    if (level !== 'none')
      report(
        scope,
        level === 'patch' ? 'response-description-changed' : 'response-unparsed-schema-changed',
        place,
        pointers,
        message,
      );
    return;
  }
  // JSON is what people expect; any other media type is named.
  reportSchemas(scope, isJson(type) ? `${place} ` : `${place} (${type}) `, old, now, context);
}
