import type { FakeProgram } from '../fake-program.ts';
import { faultForms } from '../parse-fault.ts';
import { controlHeader } from './guard.ts';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const moment: Schema = { type: 'string', format: 'date-time' };
const whole: Schema = { type: 'integer' };

/** The OpenAPI description of the control API, as it is served at an origin. */
export function controlDescription({ title, version }: Pick<FakeProgram, 'title' | 'version'>, origin: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: `Control of the fake of ${title}`,
      version,
      description: `Makes faults, moves the clock and shows what happened. This is a fake, for tests: nothing reaches WhatsApp.`,
    },
    servers: [{ url: `${origin}/__fake` }],
    security: [{ control: [] }],
    paths: {
      '/health': { get: operation('getHealth', 'Says that the fake runs, and what it is.', ref('Health')) },
      '/operations': {
        get: operation(
          'listOperations',
          'Lists the operations of the fake and the kinds of faults.',
          ref('Operations'),
        ),
      },
      '/requests': {
        get: {
          ...operation('listRequests', 'Lists the latest requests to the API, the oldest first.', ref('Requests')),
          parameters: [query('after', 'Number of the request after which the list begins.')],
        },
      },
      '/collections': {
        get: operation('listCollections', 'Lists the names of everything that is stored.', ref('Collections')),
      },
      '/collections/{name}': {
        get: {
          ...operation(
            'getCollection',
            'Returns the rows of a collection, below the first of its parents.',
            ref('Rows'),
          ),
          parameters: [
            { name: 'name', in: 'path', required: true, schema: text },
            query('limit', 'Most rows to return, from 1 to 1000. Default 50.'),
          ],
        },
      },
      '/faults': {
        post: {
          ...operation('createFaults', 'Makes the next requests of an operation fail.', ref('Fault')),
          requestBody: body('FaultInput'),
        },
        delete: operation('deleteFaults', 'Forgets the faults that have not happened yet.'),
      },
      '/clock': {
        get: operation('getClock', 'Returns the time of the fake.', ref('Clock')),
        post: {
          ...operation('advanceClock', 'Moves the time of the fake forward.', ref('Clock')),
          requestBody: body('ClockInput'),
        },
      },
      '/messages': {
        post: {
          ...operation('createMessage', 'Lets a customer write a message.', ref('Message')),
          requestBody: body('MessageInput'),
        },
      },
      '/statuses': {
        post: operation('nextStatus', 'Moves the time to the next status of a message on its way.', ref('Clock')),
      },
      '/deliveries': {
        get: operation('listDeliveries', 'Lists the latest attempts to deliver webhooks.', ref('Deliveries')),
        post: {
          ...operation('createDelivery', 'Delivers a signed event, with an example payload by default.', ref('Event')),
          requestBody: body('Event'),
        },
      },
      '/reset': { post: operation('reset', 'Brings everything but the clock back to the start.') },
    },
    components: {
      securitySchemes: { control: { type: 'apiKey', in: 'header', name: controlHeader } },
      schemas: schemas(),
    },
  };
}

function schemas(): Readonly<Record<string, Schema>> {
  const fault: Schema = { type: 'string', description: `One of ${faultForms.join(', ')}.` };
  const operationName: Schema = { type: 'string', description: 'Name of the operation, or * for any.' };
  const exchange = object({
    number: whole,
    at: { ...whole, description: 'Milliseconds since the Unix epoch.' },
    operation: orNull('string'),
    method: text,
    target: { ...text, description: 'Path and query.' },
    headers: { type: 'object', additionalProperties: text },
    body: orNull('string'),
    status: orNull('integer'),
    ms: whole,
  });
  const attempt = object({ id: text, at: whole, url: text, attempt: whole, body: text, status: whole, error: text }, [
    'status',
    'error',
  ]);
  return {
    Health: object({
      fake: { type: 'boolean' },
      provider: text,
      package: text,
      version: text,
      baseUrl: text,
      requests: whole,
      receives: { type: 'boolean', description: 'Whether customers can write messages.' },
      webhook: { type: 'boolean', description: 'Whether webhooks are delivered.' },
      clock: ref('Clock'),
    }),
    Operations: object({
      operations: list(object({ operation: text, method: text, path: text })),
      faults: list(text),
    }),
    Requests: object({ requests: list(exchange) }),
    Collections: object({ collections: list(text) }),
    Rows: object({ name: text, total: whole, rows: list({ type: 'object', additionalProperties: true }) }),
    FaultInput: object({ fault, operation: operationName, times: whole }, ['operation', 'times']),
    Fault: object({ fault, operation: operationName, times: whole }),
    Clock: object({
      kind: { type: 'string', enum: ['real', 'virtual'] },
      now: moment,
      nextStatusAt: { type: ['string', 'null'], format: 'date-time' },
    }),
    ClockInput: object({ advanceMs: { ...whole, minimum: 0 } }),
    MessageInput: object({ from: { ...text, description: 'Phone number of the customer.' }, text }),
    Message: object({ id: text, from: text, text }, ['id']),
    Event: object({ event: text, payload: { type: 'object', additionalProperties: true } }, ['payload']),
    Deliveries: object({ waiting: whole, attempts: list(attempt) }),
    Failure: object({ error: text }),
  };
}

function operation(operationId: string, summary: string, answer?: Schema): Schema {
  const failed = { description: 'Why it was not done.', content: { 'application/json': { schema: ref('Failure') } } };
  return {
    operationId,
    summary,
    responses: {
      ...(answer
        ? { '200': { description: 'Done.', content: { 'application/json': { schema: answer } } } }
        : { '204': { description: 'Done.' } }),
      default: failed,
    },
  };
}

function query(name: string, description: string): Schema {
  return { name, in: 'query', description, schema: whole };
}

function body(name: string): Schema {
  return { required: true, content: { 'application/json': { schema: ref(name) } } };
}

function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

function object(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  return { type: 'object', required: Object.keys(properties).filter((name) => !optional.includes(name)), properties };
}

function list(items: Schema): Schema {
  return { type: 'array', items };
}

function orNull(type: string): Schema {
  return { type: [type, 'null'] };
}
