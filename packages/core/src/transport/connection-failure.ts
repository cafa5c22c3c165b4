import { isBranded, type TimeoutPhase, type WaErrorCode, type WaErrorInit } from '../errors/wa-error.ts';
import { broken, foreignDispatcher, mistaken, refused, unsent } from './connection-texts.ts';
import type { Exchange } from './exchange.ts';
import { type Cause, causesOf, safeCause } from './safe-cause.ts';
import { streamFailures } from './stream-failures.ts';
import { unconnected } from './watch-connections.ts';

const never = { sent: 'no', ambiguous: false } as const;

/** What is known of a fetch that rejected, or of a body that broke off: code, text and fields of its error. */
export function connectionFailure(
  error: unknown,
  phase: TimeoutPhase,
  { options, scrubber }: Exchange,
): [code: WaErrorCode, text: string, fields: WaErrorInit] {
  const causes = causesOf(error);
  const cause = safeCause(error, scrubber);
  // The stream of a body says what is wrong with it.
  const own = causes.find(isBranded);
  if (own) return [own.code, own.message, { cause }];
  if (causes.some((one) => streamFailures.has(one)))
    return ['request_invalid', 'the stream of the body failed', { cause }];
  const text = causes.map((one) => `${codeOf(one) || (one.name ?? '')} ${one.message}`).join('\n');
  const isForeign = foreignDispatcher.test(text);
  // Once a body has begun, the request had arrived.
  const mayBeUnsent = phase === 'headers';
  const isRefused = mayBeUnsent && refused.test(text);
  const isUnsent = isRefused || (mayBeUnsent && (unsent.test(text) || causes.some((one) => unconnected.has(one))));
  // An app's own fetch may throw anything.
  const isBroken = isUnsent || !mayBeUnsent || broken.test(text) || !(options.fetch || mistaken.test(text));
  if (isForeign || !isBroken) {
    // Some functions throw for a failure status; what has one was sent.
    const { response, status } = Object(error) as { response?: unknown; status?: unknown };
    const isAnswered = (response ?? status) != null;
    const reason = isForeign
      ? 'the dispatcher is of another undici; give its fetch'
      : `fetch threw: ${cause?.message.slice(0, 150) ?? 'no Error'}`;
    return [
      isForeign || options.fetch ? 'config_invalid' : 'request_invalid',
      reason,
      { cause, ...(!isAnswered && never) },
    ];
  }
  const code = scrubber.scrub(causes.map(codeOf).find(Boolean) ?? '');
  return [
    'connection_failed',
    `the connection failed${code && ` (${code})`}`,
    { retryable: !isRefused, cause, sent: 'maybe', ...(isUnsent && never) },
  ];
}

function codeOf({ code }: Cause): string {
  return typeof code === 'string' ? code : '';
}
