import createFetchClient, { type Client as FetchClient, defaultBodySerializer } from 'openapi-fetch';

import { atService, type Service } from './at-service.ts';
import { type Client, type ClientInternals, internalsOf } from './client.ts';
import { failure, namesOf } from './errors/failure.ts';
import { messageOf } from './errors/message-of.ts';
import type { WaError } from './errors/wa-error.ts';
import { nameType } from './name-type.ts';
import { encodeJson } from './request/encode.ts';
import { fillPath } from './request/fill-path.ts';
import { queryString } from './request/query-string.ts';
import { storeRequest } from './store-request.ts';
import { throughMiddleware } from './through-middleware.ts';
import { decodeText, encodeText } from './transport/decode-text.ts';
import { isIdempotent } from './transport/idempotent.ts';
import { toResponse } from './transport/to-response.ts';
import type { Answer } from './transport/transport-call.ts';

/** Fills a path template with values, as `writePath` does. */
type PathWriter = (template: string, values: Readonly<Record<string, unknown>>) => string;

/** openapi-fetch client, typed by the paths of a description. */
export type RawClient<Paths extends {}> = FetchClient<Paths>;

const made = /* @__PURE__ */ new WeakMap<Client, RawClient<{}>>();

/**
 * Returns the openapi-fetch client of a client, over the same transport; always the same one for the same client.
 * Middleware that is added to it sees the calls of the operation functions too.
 *
 * @param fill Fills a path template; by default every value is encoded.
 * @throws ConfigError if the value is not a client.
 */
export function rawClient<Paths extends {}>(client: Client, fill: PathWriter = fillPath): RawClient<Paths> {
  const raw = made.get(client) ?? createRaw<Paths>(internalsOf(client), fill);
  made.set(client, raw);
  return raw;
}

/**
 * Returns the openapi-fetch client for another API of the provider; always the same one for the same client. Its
 * middleware sees the calls of the operation functions of that API, in place of the middleware of {@link rawClient}.
 *
 * @throws ConfigError if the value is not a client.
 * @example
 * const raw = rawAt<WhatsappPaths>(kapso, whatsappService);
 */
export function rawAt<Paths extends {}>(client: Client, service: Service): RawClient<Paths> {
  return rawClient<Paths>(atService(client, service));
}

function createRaw<Paths extends {}>(internals: ClientInternals, fill: PathWriter): RawClient<Paths> {
  const {
    baseUrl,
    definition,
    options: { parseJson },
    scrubber,
    transport,
  } = internals;
  const names = namesOf(definition, { name: 'raw', path: 'raw' });
  const refusing =
    <Values extends unknown[], Text>(write: (...values: Values) => Text) =>
    (...values: Values): Text => {
      try {
        return write(...values);
      } catch (error) {
        throw failure('request_invalid', names, messageOf(error));
      }
    };
  const fillOrRefuse = refusing(fill);
  const raw = createFetchClient<Paths>({
    baseUrl,
    pathSerializer: fillOrRefuse,
    querySerializer: refusing(queryString),
    bodySerializer: refusing((...given: [body: unknown]) => {
      // Forms are written by openapi-fetch itself, which is given the headers too.
      const text: unknown = defaultBodySerializer(...given);
      return typeof text === 'string' && /^[[{]/.test(text) ? encodeJson(given[0]) : text;
    }),
    fetch: async (request: Request) => {
      let failed: { readonly error: WaError; readonly answer: Answer } | undefined;
      try {
        return await transport(await storeRequest(request), {
          operation: { name: 'raw', method: request.method, path: 'raw' },
          options: {},
          signals: [request.signal],
          onFailure: (error, answer) => (failed = { error, answer }),
          finish: (answer) => toResponse(answer, names),
        });
      } catch (error) {
        // openapi-fetch hands failure statuses to its caller as answers; above 599 there can be no Response.
        if (failed && failed.error === error && failed.answer.status < 600) return toResponse(failed.answer, names);
        throw error;
      }
    },
  });
  const use = raw.use.bind(raw);
  // Before any of the app's own, so that it sees what those have made of a response.
  use({
    // openapi-fetch fills nothing where it is given no parameters of the path.
    onRequest({ params, schemaPath }) {
      if (!params.path) fillOrRefuse(schemaPath, {});
    },
    async onResponse({ options: { parseAs }, request: { method }, response }) {
      const { bodyUsed, headers, ok, status } = response;
      // Failures are read as texts, whatever is asked for.
      if (bodyUsed || method === 'HEAD' || (ok && !/^(json|text)$/.test(parseAs))) return undefined;
      let text = await response.clone().text();
      let readable: Response | undefined;
      if (text.includes('\ufffd')) {
        // openapi-fetch reads UTF-8, whatever charset the type names.
        const bytes = new Uint8Array(await response.clone().arrayBuffer());
        text = decodeText(bytes, headers.get('content-type'));
        readable = toResponse({ status, bytes: encodeText(text), response }, names);
      }
      try {
        if (text && ok && parseAs === 'json') {
          const data: unknown = parseJson ? await parseJson(text) : JSON.parse(text);
          if (parseJson) readable = parsed(readable ?? response, text, data);
        }
      } catch {
        const what = `the response ${nameType(headers.get('content-type'), scrubber)} is not JSON`;
        const ambiguous = !isIdempotent({ name: 'raw', path: 'raw', method });
        throw failure('not_json', names, what, { status, ambiguous });
      }
      return readable;
    },
  });
  raw.use = (...middleware) => {
    use(...middleware);
    // From now on the operation functions' calls go through openapi-fetch as well, for its middleware to see them.
    internals.route = (request, parts, call) => throughMiddleware(raw, internals, request, parts, call);
  };
  return raw;
}

/** A response whose JSON is what the client's own parser makes of it: openapi-fetch asks one with a length for its JSON. */
function parsed(response: Response, text: string, data: unknown): Response {
  const headers = new Headers(response.headers);
  headers.set('content-length', String(encodeText(text).byteLength));
  const { status, statusText } = response;
  return Object.assign(new Response(text, { status, statusText, headers }), { json: async () => data });
}
