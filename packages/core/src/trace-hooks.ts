import { WaError } from './errors/wa-error.ts';
import type { AttemptEvent, CallEvent, EndEvent, Hooks } from './hooks.ts';
import { checkOptions } from './options/check-options.ts';

/** Attributes of a span. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean>>;

/** Subset of an OpenTelemetry span. */
export interface SpanLike {
  setAttributes(attributes: SpanAttributes): unknown;
  /** Code 2 is OpenTelemetry's ERROR. */
  setStatus(status: { readonly code: 2 }): unknown;
  end(): void;
}

/** Subset of an OpenTelemetry tracer, such as `trace.getTracer('my-app')`. */
export interface TracerLike {
  /** Kind 2 is OpenTelemetry's CLIENT; without a context the span becomes a child of the active one. */
  startSpan(name: string, options: { readonly kind: 2; readonly attributes: SpanAttributes }): SpanLike;
}

/** Options of the tracing hooks. */
export interface TraceHooksOptions {
  /** Additional attributes of every span, for example `peer.service`. */
  readonly attributes?: SpanAttributes | undefined;
}

const client = 2;
const error = 2;
const knownMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH']);

/**
 * Returns hooks that create an OpenTelemetry client span for each attempt, following the HTTP conventions.
 *
 * A span ends with the last byte of the response body, or when the attempt is abandoned, and is a child of the span that
 * was active at the call. It has the operation (`wa.provider`, `wa.operation`, `url.template`), but no URL with values, no
 * header, no body and no error message, which can quote request data. `error.type` is the status of the response, or the
 * code of the WaError if there was none.
 *
 * @throws ConfigError if the tracer is none, or an option is unknown.
 * @example
 * createKapso({ apiKey, hooks: traceHooks(trace.getTracer('my-app')) });
 */
export function traceHooks(tracer: TracerLike, options: TraceHooksOptions = {}): Hooks {
  // Whatever a hook throws is ignored, so that a tracer that is none would be noticed by nobody.
  if (typeof (tracer as Partial<TracerLike> | null | undefined)?.startSpan !== 'function')
    throw fail('the first argument must be a tracer, such as trace.getTracer(name)');
  checkOptions(options, 'attributes:object', fail);
  const spans = new Map<string, SpanLike>();
  const finish = (event: CallEvent & EndEvent) => {
    const key = keyOf(event);
    const span = spans.get(key);
    spans.delete(key);
    try {
      span?.setAttributes(endAttributes(event));
      if (event.error) span?.setStatus({ code: error });
    } finally {
      span?.end();
    }
  };
  return {
    onAttemptStart(event) {
      const { name, attributes } = startOf(event);
      const span = tracer.startSpan(name, {
        kind: client,
        attributes: { ...(options as TraceHooksOptions | null)?.attributes, ...attributes },
      });
      spans.set(keyOf(event), span);
    },
    onAttemptEnd: finish,
    // Ends the span of an attempt whose own end was not reported, since reading its response failed.
    onCallEnd: finish,
  };
}

function fail(text: string): WaError {
  return new WaError('config_invalid', `traceHooks: ${text}.`);
}

/** Calls are numbered by each copy of this package for itself, and the providers' packages may bring their own. */
function keyOf({ callId, provider }: CallEvent): string {
  return `${provider} ${callId}`;
}

function startOf({ attempt, baseUrl, method, operation, path, provider }: AttemptEvent) {
  const { hostname, pathname, port, protocol } = new URL(baseUrl);
  const scheme = protocol.slice(0, -1);
  const isKnown = knownMethods.has(method);
  // A request of the app's own making has no template.
  const template = path.startsWith('/') ? pathname.replace(/\/$/, '') + path : undefined;
  const attributes: SpanAttributes = {
    'http.request.method': isKnown ? method : '_OTHER',
    ...(!isKnown && { 'http.request.method_original': method }),
    ...(attempt > 1 && { 'http.request.resend_count': attempt - 1 }),
    'server.address': hostname.replace(/[[\]]/g, ''),
    'server.port': Number(port) || (scheme === 'https' ? 443 : 80),
    'url.scheme': scheme,
    ...(template !== undefined && { 'url.template': template }),
    'wa.provider': provider,
    'wa.operation': operation,
  };
  return { name: [isKnown ? method : 'HTTP', template].filter((part) => part !== undefined).join(' '), attributes };
}

function endAttributes({ error: failure, status = failure?.status }: EndEvent): SpanAttributes {
  const type = Number(status) >= 400 ? String(status) : (failure?.code ?? '_OTHER');
  return {
    ...(status !== undefined && { 'http.response.status_code': status }),
    ...(failure && { 'error.type': type }),
  };
}
