import { derivedIdentifiers, firstFree } from '../names/identifiers.ts';
import { type NameLock, schemaKeys } from '../names/names.ts';
import { takenNames } from '../names/taken-names.ts';
import { isObject, type Json, type JsonObject, setMember } from '../spec/document.ts';
import { localPointer, pointerParts, pointerTo, valueAtPointer } from '../spec/pointer.ts';
import { heldBy, isExtensionEntry, type Visit } from '../spec/walk.ts';
import { formOf, keptMembers, type Side } from './form-of.ts';
import { heirsOf } from './heirs-of.ts';
import type { Mark } from './marks.ts';
import { keyOf, schemaOf, usedComponents, type UsedComponents } from './used-components.ts';

/** A description in which each side has its own schemas, and the public names of them all. */
export interface SplitSides {
  readonly root: JsonObject;
  readonly names: NameLock;
  /** Keys of the components whose own name is what is sent, since nobody receives them; the others are received. */
  readonly onlySent: ReadonlySet<string>;
}

/** Who sends what stands at a place: the caller, the service as a response, or the service by itself. */
type Sender = 'caller' | 'service' | 'delivery';

/**
 * Gives each side its own schemas: requests have no members that are read-only, and responses none that are write-only.
 *
 * A component keeps its name for what is received, or sent where it is only sent; where it is both, and not the same, a
 * second one of a name of its own is what is sent.
 */
export function splitSides(root: JsonObject, names: NameLock): SplitSides {
  // Most descriptions mark nothing so, and large ones take their time to be copied.
  if (!/"(read|write)Only":true/.test(JSON.stringify(root))) return { root, names, onlySent: new Set() };
  const used = usedComponents(root);
  const added = sentForms(root, used, names);
  const splitting: Splitting = { root, used, added, sides: sidesOf(root, added) };
  const split = rebuild(splitting, root, 'document', 'service') as JsonObject;
  repoint(split, split);
  const components = { ...names.components };
  for (const { key, name } of added.values()) components[key] = name;
  const onlySent = [...used.oneSided].filter((key) => isSentBy(root, used, key) && !isReceivedBy(root, used, key));
  return { root: split, names: { ...names, components }, onlySent: new Set(onlySent) };
}

/** The form of a component that requests have. */
interface SentForm {
  readonly key: string;
  readonly name: string;
}

/** The components that are sent in another form than they are received, by their keys. */
function sentForms(root: JsonObject, used: UsedComponents, names: NameLock): Map<string, SentForm> {
  const keys = new Set(schemaKeys(root));
  const { forType } = takenNames(root);
  const taken = new Set(Object.values(names.components));
  for (const entry of Object.values(names.operations)) {
    for (const { function: name } of [entry, ...Object.values(entry.strategies ?? {})])
      for (const identifier of derivedIdentifiers(name)) taken.add(identifier);
  }
  const forms = new Map<string, SentForm>();
  for (const key of used.oneSided) {
    if (!isSentBy(root, used, key) || !isReceivedBy(root, used, key)) continue;
    const own = Object.hasOwn(names.components, key) ? names.components[key] : undefined;
    const name = firstFree(`${own ?? key}Input`, (wanted) => forType(wanted) === undefined && !taken.has(wanted));
    const ownKey = firstFree(`${key}Input`, (wanted) => !keys.has(wanted));
    taken.add(name);
    keys.add(ownKey);
    forms.set(key, { key: ownKey, name });
  }
  return forms;
}

function isSentBy(root: JsonObject, { sent }: UsedComponents, key: string): boolean {
  const schema = schemaOf(root, key);
  return isObject(schema) && sent.has(schema);
}

function isReceivedBy(root: JsonObject, { answered, delivered }: UsedComponents, key: string): boolean {
  const schema = schemaOf(root, key);
  return isObject(schema) && (answered.has(schema) || delivered.has(schema));
}

interface Splitting {
  readonly root: JsonObject;
  readonly used: UsedComponents;
  readonly added: ReadonlyMap<string, SentForm>;
  readonly sides: Readonly<Record<Sender, Side>>;
}

function sidesOf(root: JsonObject, added: ReadonlyMap<string, SentForm>): Record<Sender, Side> {
  const heirs = heirsOf(root);
  const refer = (reference: string) => {
    const pointer = localPointer(reference) ?? '';
    const form = added.get(keyOf(pointer) ?? '');
    if (!form) return reference;
    const [, , , ...inner] = pointerParts(pointer) ?? [];
    return `#${inner.reduce<string>((path, name) => pointerTo(path, name), pointerTo('/components/schemas', form.key))}`;
  };
  const side = (mark: Mark, keepsMembers: boolean, isSent: boolean): Side => ({
    root,
    mark,
    keepsMembers,
    refer: isSent ? refer : (reference) => reference,
    heirs: (key) => heirs.get(key) ?? [],
  });
  return {
    caller: side('readOnly', false, true),
    service: side('writeOnly', false, false),
    delivery: side('writeOnly', true, false),
  };
}

function rebuild(splitting: Splitting, value: Json, kind: Visit['kind'], sender: Sender): Json {
  if (!isObject(value)) return value;
  if (kind === 'schema') return formOf(splitting.sides[sender], value);
  const result: JsonObject = {};
  for (const [name, one] of Object.entries(value)) {
    setMember(result, name, rebuildMember(splitting, { kind, name, value: one }, senderOf(kind, name, sender)));
  }
  return result;
}

/** Who sends what stands under a member. */
function senderOf(kind: Visit['kind'], name: string, sender: Sender): Sender {
  if (name === 'webhooks' || name === 'callbacks' || kind === 'callback') return 'delivery';
  if (sender === 'delivery') return sender;
  if (name === 'parameters' || name === 'requestBody' || name === 'requestBodies') return 'caller';
  return name === 'responses' || name === 'headers' ? 'service' : sender;
}

interface Member {
  readonly kind: Visit['kind'];
  readonly name: string;
  readonly value: Json;
}

function rebuildMember(splitting: Splitting, { kind, name, value }: Member, sender: Sender): Json {
  if (kind === 'components' && name === 'schemas' && isObject(value)) return schemasOf(splitting, value);
  // A callback is itself a map of path items.
  if (kind === 'callback') return name.startsWith('x-') ? value : rebuild(splitting, value, 'pathItem', sender);
  const [shape, inner] = heldBy(kind, name) ?? [];
  if (inner === undefined) return value;
  const { delivered, sent } = splitting.used;
  // A shared body may be of webhooks alone.
  const sentBy = (one: Json): Sender =>
    sender === 'caller' && isObject(one) && delivered.has(one) && !sent.has(one) ? 'delivery' : sender;
  const build = (one: Json) => rebuild(splitting, one, inner, sentBy(one));
  if (shape === 'one') return build(value);
  if (shape === 'list') return Array.isArray(value) ? value.map(build) : value;
  if (!isObject(value)) return value;
  const result: JsonObject = {};
  for (const [key, one] of Object.entries(value))
    setMember(result, key, isExtensionEntry(kind, name, key) ? one : build(one));
  return result;
}

/** The schemas among the components, each followed by the form of it that is sent. */
function schemasOf({ added, sides, used }: Splitting, schemas: JsonObject): JsonObject {
  const result: JsonObject = {};
  for (const [key, schema] of Object.entries(schemas)) {
    const isUsed = (by: ReadonlySet<JsonObject>) => isObject(schema) && by.has(schema);
    const received = isUsed(used.answered) ? sides.service : isUsed(used.delivered) ? sides.delivery : undefined;
    const own = received ?? (isUsed(used.sent) ? sides.caller : undefined);
    setMember(result, key, own ? formOf(own, schema, { key }) : schema);
    const form = added.get(key);
    if (form) setMember(result, form.key, formOf(sides.caller, schema, { key }));
  }
  return result;
}

/** Leads references into members of a component to where those are kept that its side does not have. */
function repoint(root: JsonObject, value: Json): void {
  if (Array.isArray(value)) for (const one of value) repoint(root, one);
  if (!isObject(value)) return;
  const { $ref } = value;
  const pointer = typeof $ref === 'string' ? localPointer($ref) : undefined;
  if (pointer !== undefined && valueAtPointer(root, pointer) === undefined) {
    let path = '';
    for (const name of pointerParts(pointer) ?? []) {
      const own = pointerTo(path, name);
      const kept = Object.values(keptMembers).map((one) => pointerTo(path.replace(/(?<=\/)properties$/, one), name));
      path = [own, ...kept].find((one) => valueAtPointer(root, one) !== undefined) ?? own;
    }
    if (valueAtPointer(root, path) !== undefined) value['$ref'] = `#${path}`;
  }
  for (const one of Object.values(value)) repoint(root, one);
}
