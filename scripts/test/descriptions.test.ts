import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';

import { specHash } from '../src/spec/canonical.ts';
import { isObject, type Json, type JsonObject, member } from '../src/spec/document.ts';
import { loadSpec } from '../src/spec/load.ts';
import { localPointer, pointerParts, valueAtPointer } from '../src/spec/pointer.ts';
import { readSpec } from '../src/spec/read.ts';
import { upgrade } from '../src/spec/upgrade.ts';
import { type Visit, walkDocument } from '../src/spec/walk.ts';

const providers = ['gateway', 'kapso', 'kirim', 'wapikit'] as const;
const specFile = (provider: string, name: string) =>
  fileURLToPath(new URL(`../../specs/${provider}/${name}`, import.meta.url));
/** The description as the factory uses it: corrected and upgraded. */
const corrected = async (provider: string) =>
  (await loadSpec(specFile(provider, 'openapi.yaml'), specFile(provider, 'overlay.yaml'))).document.root;
/** The description as the vendor has it, `nullable` apart. */
const verbatim = async (provider: string) => upgrade(await readSpec(specFile(provider, 'openapi.yaml'))).root;

interface Operation {
  readonly provider: string;
  readonly path: string;
  readonly id: string;
  /** Briefs of the parameters by name; `!` is required. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Response headers by status. */
  readonly statuses: Readonly<Record<string, readonly string[]>>;
  /** Members of bodies by place; `?` where the seed shows a name but no type. */
  readonly bodies: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const moment = 'string<date-time>';
const orNull = 'string|null';
const uuid = 'string<uuid>';
const kirimError = { type: 'string!', code: 'string!', message: 'string!', param: 'string', request_id: 'string!' };
const kirimStatuses = ['400', '401', '404', '422', '429', '500'];

/** What the five seeds say, written down from their pages and never from the descriptions. */
const seeds: readonly Operation[] = [
  {
    provider: 'kapso',
    path: '/whatsapp/contacts',
    id: 'listWhatsappContactsPlatform',
    parameters: {
      customer_id: 'string',
      customer_external_id: 'string',
      has_customer: 'boolean',
      profile_name_contains: 'string',
      wa_id_contains: 'string',
      business_scoped_user_id: 'string',
      created_after: moment,
      created_before: moment,
      page: 'integer maximum=50 default=1 deprecated',
      per_page: 'integer maximum=100 default=20',
      limit: 'integer minimum=1 maximum=100 default=20',
      before: 'string',
      after: 'string',
    },
    statuses: { 200: ['X-Total', 'X-Total-Pages', 'X-Per-Page', 'X-Page', 'Link'], 400: [], 401: [] },
    bodies: {
      '200': { data: 'array!', meta: 'object', paging: 'object' },
      '200 data[]': {
        id: uuid,
        wa_id: orNull,
        business_scoped_user_id: orNull,
        parent_business_scoped_user_id: orNull,
        username: orNull,
        profile_name: 'string',
        display_name: orNull,
        customer_id: 'string|null<uuid>',
        metadata: 'object|null',
        created_at: moment,
        updated_at: moment,
      },
      '200 meta': {
        page: 'integer! minimum=1',
        per_page: 'integer! minimum=1',
        total_pages: 'integer! minimum=0',
        total_count: 'integer! minimum=0',
      },
      '200 paging': { cursors: 'object', next: orNull, previous: orNull },
      '200 paging.cursors': { before: 'string', after: 'string' },
      '400': {
        message: 'string',
        detail: 'string',
        requested_page: 'integer',
        requested_per_page: 'integer',
        requested_window: 'integer',
        max_page: 'integer',
        max_window: 'integer',
        cursor_example: 'string',
      },
      '401': { error: 'string!' },
    },
  },
  {
    provider: 'kapso',
    path: '/whatsapp/conversations',
    id: 'listWhatsappConversations',
    parameters: {
      phone_number_id: 'string',
      phone_number: 'string',
      status: 'string enum=active,ended',
      assigned_user_id: uuid,
      unassigned: 'boolean',
      created_after: moment,
      created_before: moment,
      last_active_after: moment,
      last_active_before: moment,
      limit: 'integer minimum=1 maximum=100 default=20',
      before: 'string',
      after: 'string',
    },
    statuses: { 200: [] },
    bodies: {
      '200': { data: 'array!', paging: 'object!' },
      '200 data[]': Object.fromEntries(
        ['id', 'phone_number', 'status', 'last_active_at', 'created_at', 'updated_at', 'metadata', 'phone_number_id', 'kapso'].map(
          (name) => [name, '?'],
        ),
      ),
      '200 data[].kapso': Object.fromEntries(
        [
          ...['contact_name', 'messages_count', 'last_message_id', 'last_message_type', 'last_message_timestamp'],
          ...['last_message_text', 'last_inbound_at', 'last_outbound_at'],
        ].map((name) => [name, '?']),
      ),
      '200 paging': { cursors: 'object', next: orNull, previous: orNull },
    },
  },
  {
    provider: 'gateway',
    path: '/api/v1/sessions/{session}/contacts',
    id: 'listContacts',
    parameters: {
      session: 'string!',
      source: 'string enum=dm,group',
      group: 'string',
      q: 'string',
      limit: 'integer<int64> default=50',
      cursor: 'string',
    },
    statuses: { 200: [], 400: [], 404: [] },
    bodies: {
      '200': { data: 'array', nextCursor: 'string' },
      '200 data[]': { businessName: 'string', lid: 'string', name: 'string', phoneNumber: 'string', source: 'string' },
      '400 error': { code: 'string', details: 'object', message: 'string' },
      '404 error': { code: 'string', details: 'object', message: 'string' },
    },
  },
  {
    provider: 'kirim',
    path: '/{phone_number_id}/contacts',
    id: 'listContacts',
    parameters: {
      phone_number_id: String.raw`string! pattern=^\d{6,20}$`,
      phone: 'string',
      search: 'string minLength=1 maxLength=200',
      limit: String.raw`string pattern=^\d+$`,
      cursor: 'string',
    },
    statuses: Object.fromEntries(['200', ...kirimStatuses].map((status) => [status, []])),
    bodies: {
      '200': { data: 'array!', has_more: 'boolean!', next_cursor: 'string|null!', request_id: 'string!' },
      '200 data[]': {
        id: 'string!',
        object: 'string! enum=contact',
        phone_number: 'string|null!',
        name: 'string|null!',
        email: 'string|null!',
        metadata: 'object|null!',
        whatsapp_account: 'object!',
        created_at: 'string<date-time>!',
        updated_at: 'string<date-time>!',
      },
      '200 data[].whatsapp_account': { phone_number: 'string|null!' },
      ...Object.fromEntries(kirimStatuses.map((status) => [`${status} error`, kirimError])),
    },
  },
  {
    provider: 'wapikit',
    path: '/contacts',
    id: 'getContacts',
    // The seed gives these six by their descriptions alone, in this order; the names are those of the vendor's newer pages.
    parameters: {
      page: 'integer<int64>!',
      per_page: 'integer<int64>!',
      list_id: 'string',
      order: 'string enum=asc,desc',
      status: 'string',
      searchString: 'string',
    },
    statuses: { 200: [] },
    bodies: Object.fromEntries(
      Object.entries({
        '200': 'contacts paginationMeta',
        '200 contacts[]': 'uniqueId name phone attributes createdAt lists tags conversations status',
        '200 contacts[].lists[]': 'name description numberOfContacts numberOfCampaignsSent tags uniqueId createdAt',
        '200 contacts[].lists[].tags[]': 'label uniqueId',
        '200 contacts[].tags[]': 'label uniqueId',
        '200 contacts[].conversations[]': 'uniqueId contactId campaignId organizationId initiatedBy messages createdAt status',
        '200 contacts[].conversations[].messages[]':
          'uniqueId conversationId direction status messageType createdAt replyToMessageId whatsAppMessageId messageData',
        '200 contacts[].conversations[].messages[].messageData': 'text',
        '200 paginationMeta': 'page per_page total',
      }).map(([place, names]) => [place, Object.fromEntries(names.split(' ').map((name) => [name, '?']))]),
    ),
  },
];

/** Examples that the seeds show, counted on their pages: of bodies, of parameters and of single members. */
const examplesInSeeds = { gateway: 1 + 1 + 1, kapso: 2 + 1 + 8 + 7, kirim: 1 + 6 + 1, wapikit: 1 };

function resolve(root: JsonObject, value: Json | undefined): JsonObject {
  const reference = member(value, '$ref');
  if (typeof reference === 'string') return resolve(root, valueAtPointer(root, localPointer(reference) ?? ''));
  expect(isObject(value)).toBe(true);
  return value as JsonObject;
}

function brief(root: JsonObject, schema: Json | undefined, isRequired: boolean, isDeprecated = false): string {
  const target = resolve(root, schema);
  const type = [target['type']].flat().join('|') + (target['format'] ? `<${target['format']}>` : '') + (isRequired ? '!' : '');
  const bounds = ['minimum', 'maximum', 'minLength', 'maxLength', 'pattern', 'enum', 'default']
    .filter((name) => name in target)
    .map((name) => `${name}=${String(target[name])}`);
  return [type, ...bounds, ...(isDeprecated ? ['deprecated'] : [])].join(' ');
}

function bodySchema(root: JsonObject, operation: JsonObject, place: string): JsonObject {
  const [status = '', path = ''] = place.split(' ');
  const content = resolve(root, member(operation['responses'], status))['content'];
  let schema = resolve(root, member(member(content, 'application/json'), 'schema'));
  for (const step of path.replaceAll('[]', '.[]').split('.').filter(Boolean)) {
    schema = resolve(root, step === '[]' ? schema['items'] : member(schema['properties'], step));
  }
  return schema;
}

function visits(root: JsonObject, kind: Visit['kind']): Visit[] {
  const found: Visit[] = [];
  walkDocument(root, (visit) => {
    if (visit.kind === kind) found.push(visit);
  });
  return found;
}

function validator(root: JsonObject) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(root, 'description');
  return (pointer: string, value: Json) => {
    const fragment = (pointerParts(pointer) ?? []).map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')));
    const validate = ajv.compile({ $ref: `description#/${fragment.join('/')}` });
    return validate(value) ? undefined : ajv.errorsText(validate.errors);
  };
}

/** Every example and where the schema is that it must fit. */
function examples(root: JsonObject): { pointer: string; schema: string; value: Json }[] {
  const found: { pointer: string; schema: string; value: Json }[] = [];
  for (const kind of ['schema', 'mediaType', 'parameter', 'header'] as const) {
    for (const { node, pointer } of visits(root, kind)) {
      const schema = kind === 'schema' ? pointer : `${pointer}/schema`;
      const values = Array.isArray(node['examples'])
        ? node['examples']
        : Object.values(node['examples'] ?? {}).map((example) => resolve(root, example)['value'] as Json);
      if (node['example'] !== undefined) values.push(node['example']);
      found.push(...values.map((value) => ({ pointer, schema, value })));
    }
  }
  return found;
}

describe.each(seeds)('$provider $path', ({ provider, path, id, parameters, statuses, bodies }) => {
  it('has what its seed has, to the last bound', async () => {
    const root = await verbatim(provider);
    const operation = valueAtPointer(root, `/paths/${path.replaceAll('/', '~1')}/get`) as JsonObject;
    expect([operation['operationId'], operation['x-evidence']]).toEqual([id, 'seed']);
    const found = (operation['parameters'] as Json[]).map((parameter) => resolve(root, parameter));
    const briefs = found.map((one) => [one['name'], brief(root, one['schema'], one['required'] === true, one['deprecated'] === true)]);
    expect(Object.fromEntries(briefs)).toEqual(parameters);
    for (const one of found) expect(one['in'], String(one['name'])).toBe(path.includes(`{${String(one['name'])}}`) ? 'path' : 'query');
    for (const [status, headers] of Object.entries(statuses)) {
      const response = resolve(root, member(operation['responses'], status));
      expect(Object.keys(response['headers'] ?? {}), status).toEqual(expect.arrayContaining([...headers]));
    }
    for (const [place, members] of Object.entries(bodies)) {
      const { properties, required = [] } = bodySchema(root, operation, place);
      for (const [name, expected] of Object.entries(members)) {
        const property = member(properties, name);
        expect(property, `${place}: ${name}`).toBeDefined();
        if (expected === '?') continue;
        expect(brief(root, property, (required as Json[]).includes(name)), `${place}: ${name}`).toBe(expected);
      }
    }
  });
});

describe.each(providers)('the description of %s', (provider) => {
  it('shows no example that its own schema refuses', async () => {
    const root = await corrected(provider);
    const refusal = validator(root);
    const all = examples(root);
    expect(all.map(({ schema, value }) => refusal(schema, value)).filter(Boolean)).toEqual([]);
    expect(all).toHaveLength(examplesInSeeds[provider]);
  });
});
