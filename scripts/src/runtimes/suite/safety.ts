import { call, ConfigError, isWaError, type Operation, WaError } from '@wa-clients/core';

import { type Behaviour, describe, expectFailure, expectSame, getThing, key, sendThing } from './support.ts';

/** Ways in which a runtime prints a value for people. */
export type Printer = (value: unknown) => string;

const withHeader: Operation = { ...getThing, headers: ['X-Note'] };

/** What is refused before anything is sent, and what is never shown. */
export function safety(printers: readonly Printer[], errorClasses: readonly (typeof WaError)[]): readonly Behaviour[] {
  return [
    {
      name: 'refuses path parameters that climb or are empty before anything is sent',
      async run({ script }) {
        const server = await script({ body: {} });
        for (const id of ['.', '..', '%2e', '%2E%2e', '.%2e', '']) {
          await expectFailure(call(server.client(), getThing, { id }), { code: 'request_invalid' });
        }
        expectSame((await server.requests()).length, 0, 'requests');
      },
    },
    {
      name: 'keeps awkward path parameters within their segment',
      async run({ script }) {
        const server = await script({ body: {} });
        await call(server.client(), getThing, { id: '../../admin?x=1#y' });
        await call(server.client(), getThing, { id: 'größe/\\' });
        const paths = (await server.requests()).map(({ path }) => path);
        expectSame(paths, ['/things/..%2F..%2Fadmin%3Fx%3D1%23y', '/things/gr%C3%B6%C3%9Fe%2F%5C'], 'paths');
      },
    },
    {
      name: 'refuses header values and keys with line breaks, and shows neither',
      async run({ script }) {
        const server = await script({ body: {} });
        const injected = 'a\r\nX-Injected: yes';
        const refused = [
          await expectFailure(call(server.client(), withHeader, { id: 1, 'X-Note': injected }), {
            code: 'request_invalid',
          }),
          // A key that is there already is looked at when the client is made, and one of a function when it is asked for.
          await expectFailure(
            Promise.resolve().then(() => server.client({ apiKey: injected })),
            { code: 'config_invalid' },
          ),
          await expectFailure(call(server.client({ apiKey: () => injected }), getThing, { id: 1 }), {
            code: 'config_invalid',
          }),
        ];
        for (const error of refused)
          expectSame(JSON.stringify(error).includes('Injected'), false, 'the value is shown');
        expectSame((await server.requests()).length, 0, 'requests');
      },
    },
    {
      name: 'sends the key, its own headers and a JSON body as they are',
      async run({ script }) {
        const server = await script({ body: {} });
        await call(server.client({ apiKey: async () => key }), sendThing, { a: 'é' });
        const [request] = await server.requests();
        const { accept, 'content-type': type, 'x-api-key': sentKey } = request?.headers ?? {};
        expectSame([accept, type, sentKey], ['application/json', 'application/json', key], 'headers');
        expectSame(request?.body, '{"a":"é"}', 'body');
      },
    },
    {
      name: 'refuses plain http beyond loopback',
      async run({ script }) {
        const server = await script({ body: {} });
        let error: unknown;
        try {
          server.client({ baseUrl: 'http://api.example.com' });
        } catch (reason) {
          error = reason;
        }
        expectSame(error instanceof ConfigError && isWaError(error, 'config_invalid'), true, describe(error));
      },
    },
    {
      name: 'brands its errors across packages and knows strangers from its own',
      async run({ script }) {
        const server = await script({ status: 404, body: { error: { code: 7, message: 'told' } } });
        const error = await expectFailure(call(server.client(), getThing, { id: 1 }), {
          code: 'not_found',
          status: 404,
          path: '/things/{id}',
          detail: { code: 7, message: 'told' },
        });
        const truths = {
          isError: error instanceof Error,
          isWaError: error instanceof WaError && errorClasses.every((one) => error instanceof one),
          isNotFound: isWaError(error, 'not_found') && !isWaError(error, 'rate_limited'),
          name: error.name === 'NotFoundError',
          strangers: isWaError(new TypeError('x')) || isWaError({ code: 'not_found' }) || isWaError(undefined),
        };
        expectSame(
          truths,
          { isError: true, isWaError: true, isNotFound: true, name: true, strangers: false },
          'checks',
        );
      },
    },
    {
      name: 'shows no value of a request in the error of a failed connection',
      async run({ script }) {
        const server = await script({ drop: true });
        const input = { id: 'private-4711', note: 'private-4712' };
        const outcome = call(server.client({ retry: false }), getThing, input);
        const error = await expectFailure(outcome, { code: 'connection_failed', path: '/things/{id}' });
        const { cause } = error as { readonly cause?: unknown };
        const texts = [
          JSON.stringify(error),
          String(error.stack),
          String(cause),
          ...printers.map((print) => print(error)),
        ];
        expectSame(
          texts.filter((text) => text.includes('private')),
          [],
          'texts with a value',
        );
      },
    },
    {
      name: 'shows the key in no print of a client and in no error that echoes it',
      async run({ script }) {
        const server = await script({
          status: 400,
          headers: { 'x-request-id': 'r1' },
          body: { error: { code: 7, message: `bad key ${key}` } },
        });
        const client = server.client();
        const error = await expectFailure(call(client, getThing, { id: 1 }), { code: 'bad_request', requestId: 'r1' });
        const texts = [client, error].flatMap((value) => [
          JSON.stringify(value),
          JSON.stringify(membersOf(value)),
          ...printers.map((print) => print(value)),
        ]);
        texts.push(String(error), String(error.stack), String(error.readBody()), JSON.stringify(error.detail));
        const shown = texts.filter((text) => text.includes(key));
        expectSame(shown, [], 'prints with the key');
      },
    },
  ];
}

/** Every member that reflection reaches, hidden ones too, as data. */
function membersOf(value: unknown, seen = new Set<unknown>()): unknown {
  if (typeof value === 'function') return String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (seen.has(value)) return 'seen';
  seen.add(value);
  return Reflect.ownKeys(value).map((name) => {
    const descriptor = Object.getOwnPropertyDescriptor(value, name);
    return [String(name), membersOf(descriptor && 'value' in descriptor ? descriptor.value : undefined, seen)];
  });
}
