import { describe, expect, it } from 'vitest';

import type { JsonObject } from '../spec/document.ts';
import { compareWithContract } from './compare-with-types.ts';

/** Parts of a small description that a revision changes; each kind below happened to a real one. */
function parts() {
  const text: JsonObject = { type: 'string' };
  const time: JsonObject = { type: 'integer' };
  return {
    servers: [{ url: '/api' }] as JsonObject[],
    schemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } as JsonObject },
    prefix: '',
    keys: { get: { operationId: 'listKeys', responses: { '204': { description: 'None.' } } } } as
      | JsonObject
      | undefined,
    thing: { id: text, owner: text, nick: text } as Record<string, JsonObject>,
    page: {
      data: { type: 'array', items: { $ref: '#/components/schemas/Thing' } } as JsonObject,
      next: { type: ['string', 'null'] } as JsonObject,
    },
    error: { type: 'object', properties: { code: text } } as JsonObject,
    state: ['on', 'off'],
    name: { type: 'string', description: 'Name of the thing.' } as JsonObject,
    nameIsRequired: true,
    vote: { hashes: { type: 'array', items: text } as JsonObject } as Record<string, JsonObject>,
    mentions: { type: 'array', items: text } as JsonObject,
    events: ['Vote', 'Mention'],
    time,
  };
}

type Parts = ReturnType<typeof parts>;

function documentOf(change: (parts: Parts) => void): JsonObject {
  const made = parts();
  change(made);
  const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
  const json = (schema: JsonObject): JsonObject => ({ 'application/json': { schema } });
  const event = (payload: JsonObject): JsonObject => ({
    type: 'object',
    required: ['payload'],
    properties: { payload },
  });
  const [scheme = ''] = Object.keys(made.schemes);
  const page: JsonObject = { type: 'object', properties: made.page };
  const create: JsonObject = {
    type: 'object',
    ...(made.nameIsRequired && { required: ['name'] }),
    properties: { name: made.name },
  };
  return {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    servers: made.servers,
    security: [{ [scheme]: [] }],
    paths: {
      [`${made.prefix}/things`]: {
        get: {
          operationId: 'listThings',
          responses: {
            '200': { description: 'A page.', content: json(page) },
            '404': { description: 'None.', content: json(made.error) },
          },
        },
        post: {
          operationId: 'createThing',
          requestBody: { required: true, content: json(create) },
          responses: { '201': { description: 'Made.', content: json(ref('Thing')) } },
        },
      },
      ...(made.keys && { [`${made.prefix}/keys`]: made.keys }),
    },
    webhooks: {
      event: {
        post: {
          requestBody: { required: true, content: json({ oneOf: made.events.map(ref) }) },
          responses: { '200': { description: 'Taken.' } },
        },
      },
    },
    components: {
      securitySchemes: made.schemes,
      schemas: {
        Thing: { type: 'object', properties: { ...made.thing, state: { type: 'string', enum: made.state } } },
        Vote: event({ type: 'object', properties: made.vote }),
        Mention: event({ type: 'object', properties: { mentions: made.mentions } }),
        Recap: event({ type: 'object', properties: { at: made.time } }),
      },
    },
  };
}

function diff(change: (parts: Parts) => void) {
  const { bump, changes } = compareWithContract(
    documentOf(() => {}),
    documentOf(change),
  );
  const told = changes.filter(({ level }) => level === bump).map(({ operation, rule }) => `${operation ?? ''} ${rule}`);
  return { bump, told };
}

const webhook = 'POST webhook event';

describe('a revision of a description breaks apps', () => {
  it('when an operation, a member and a scheme go, and others come in their place', () => {
    const { bump, told } = diff((made) => {
      made.keys = undefined;
      made.thing = { id: { type: 'string' }, organization: { type: 'string' }, nick: { type: 'string' } };
      made.schemes = { bearer: { type: 'http', scheme: 'bearer' } } as never;
    });
    expect(bump).toBe('major');
    expect(told).toEqual(
      expect.arrayContaining([
        'GET /keys operation-removed',
        'GET /things response-property-removed',
        'POST /things response-property-removed',
      ]),
    );
    expect(told.some((one) => one.includes('security'))).toBe(true);
  });

  it('when a member of its responses goes, whatever comes', () => {
    const { bump, told } = diff((made) => {
      delete made.thing['nick'];
      made.thing['tag'] = { type: 'string' };
    });
    expect([bump, told]).toEqual([
      'major',
      ['GET /things response-property-removed', 'POST /things response-property-removed'],
    ]);
  });

  it('when an operation goes', () => {
    const { bump, told } = diff((made) => {
      made.keys = undefined;
    });
    expect([bump, told]).toEqual(['major', ['GET /keys operation-removed']]);
  });

  it('when every path has another prefix', () => {
    const { bump, told } = diff((made) => {
      made.prefix = '/api';
    });
    const gone = ['GET /keys', 'GET /things', 'POST /things'].map((one) => `${one} operation-removed`);
    expect([bump, told]).toEqual(['major', gone]);
  });

  it('when its lists may be null and its errors lose their members, although its cursors lose null', () => {
    const { bump, told } = diff((made) => {
      made.page.data = { ...made.page.data, type: ['array', 'null'] };
      made.page.next = { type: 'string' };
      made.error = { type: 'object' };
    });
    expect([bump, told]).toEqual([
      'major',
      ['GET /things response-became-nullable', 'GET /things response-property-removed'],
    ]);
  });

  it('when a member of an event has another name', () => {
    const { bump, told } = diff((made) => {
      made.vote = { options: { type: 'array', items: { type: 'string' } } };
    });
    expect([bump, told]).toEqual(['major', [`${webhook} response-property-removed`]]);
  });

  it('when an array of an event becomes a map', () => {
    const { bump, told } = diff((made) => {
      made.mentions = { type: 'object', additionalProperties: { type: 'string' } };
    });
    expect(bump).toBe('major');
    expect(told.every((one) => one.startsWith(webhook))).toBe(true);
    expect(told).not.toEqual([]);
  });
});

describe('a revision of a description breaks apps that match to the end', () => {
  it('when a union of events grows', () => {
    const { bump, told } = diff((made) => {
      made.events = [...made.events, 'Recap'];
    });
    expect([bump, told.every((one) => one.startsWith(webhook))]).toEqual(['major', true]);
  });

  it('when a closed enum of its responses has another value', () => {
    const { bump, told } = diff((made) => {
      made.state = [...made.state, 'unknown'];
    });
    expect([bump, new Set(told.map((one) => one.split(' ')[2])).size]).toEqual(['major', 1]);
  });
});

describe('a revision of a description breaks nobody', () => {
  it.each<[string, string, (made: Parts) => void]>([
    ['when a text is another', 'patch', (made) => void (made.name = { ...made.name, description: 'Its name.' })],
    ['when a member of a request may be left out', 'minor', (made) => void (made.nameIsRequired = false)],
    ['when its responses have one member more', 'minor', (made) => void (made.thing['tag'] = { type: 'string' })],
  ])('%s: %s', (_, level, change) => {
    expect(diff(change).bump).toBe(level);
  });
});
