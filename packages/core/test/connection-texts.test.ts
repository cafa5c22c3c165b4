import { call } from '@wa-clients/core';
import { describe, expect, it, vi } from 'vitest';

import { exampleClient, getThing } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { failure } from './support/things.ts';

type Thrown = readonly [name: string, message: string];

/** What a call fails with whose fetch threw an error that was caused by one of this code, or of this name, and message. */
function failed([name, message]: Thrown) {
  const isCode = /^[A-Z_\d]+$/.test(name) || name === 'ConnectionRefused';
  const cause = Object.assign(new Error(message), isCode ? { code: name } : { name });
  const fetch = async () => {
    throw new Error('outer', { cause });
  };
  const client = exampleClient('https://api.example.com', { clock: instantClock(), fetch, retry: false });
  return failure(call(client, getThing, { id: 1 }));
}

const refused: readonly Thrown[] = [
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate'],
  ['CERT_HAS_EXPIRED', 'certificate has expired'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', "Hostname/IP does not match certificate's altnames"],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unable to verify the first certificate'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'unable to get local issuer certificate'],
  ['EPROTO', 'write EPROTO 0A00010B:SSL routines'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'wrong version number'],
  ['ERR_SSL_PACKET_LENGTH_TOO_LONG', 'packet length too long'],
  ['UND_ERR_INVALID_ARG', 'invalid argument'],
  ['UND_ERR_NOT_SUPPORTED', 'not supported'],
  ['UND_ERR_REQ_CONTENT_LENGTH_MISMATCH', 'length mismatch'],
  ['TypeError', 'error sending request: client error (Connect): invalid peer certificate: UnknownIssuer'],
  ['TypeError', 'error sending request: received corrupt message of type InvalidContentType'],
  ['Error', 'bad port'],
  ['TypeError', 'Requests to this port are blocked'],
  ['TypeError', 'agent.dispatch is not a function'],
  ['UND_ERR_ABORTED', 'Proxy response (407) !== 200 when HTTP Tunneling'],
];

const unsent: readonly Thrown[] = [
  ['ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:1'],
  ['ENOTFOUND', 'getaddrinfo ENOTFOUND certs.example.com'],
  ['EAI_AGAIN', 'getaddrinfo EAI_AGAIN api.example.com'],
  ['EHOSTUNREACH', 'connect EHOSTUNREACH'],
  ['ENETUNREACH', 'connect ENETUNREACH'],
  ['UND_ERR_CONNECT_TIMEOUT', 'Connect Timeout Error'],
  ['ERR_TLS_HANDSHAKE_TIMEOUT', 'TLS handshake timeout'],
  ['ConnectionRefused', 'Unable to connect. Is the computer able to access the url?'],
  ['TypeError', 'error sending request for url (https://api.example.com/): client error (Connect): tcp connect error'],
  ['ECONNRESET', 'Client network socket disconnected before secure TLS connection was established'],
  ['UND_ERR_ABORTED', 'Proxy response (503) !== 200 when HTTP Tunneling'],
];

const broken: readonly Thrown[] = [
  ['ECONNRESET', 'read ECONNRESET'],
  ['ECONNABORTED', 'aborted'],
  ['EPIPE', 'write EPIPE'],
  ['ETIMEDOUT', 'read ETIMEDOUT'],
  ['ESOCKETTIMEDOUT', 'socket timeout'],
  ['UND_ERR_SOCKET', 'other side closed'],
  ['UND_ERR_HEADERS_TIMEOUT', 'Headers Timeout Error'],
  ['HPE_INVALID_CONSTANT', 'Parse Error'],
  ['ERR_STREAM_PREMATURE_CLOSE', 'Premature close'],
  ['ERR_SSL_SSLV3_ALERT_BAD_RECORD_MAC', 'alert bad record mac'],
  ['ERR_HTTP2_STREAM_ERROR', 'Stream closed'],
  ['AbortError', 'This operation was aborted'],
  ['TimeoutError', 'The operation timed out'],
  ['TypeError', 'fetch failed'],
  ['TypeError', 'Failed to fetch'],
  ['TypeError', 'Load failed'],
  ['TypeError', 'terminated'],
  ['TypeError', 'Network request failed'],
  ['TypeError', 'Network connection lost.'],
  ['TypeError', 'NetworkError when attempting to fetch resource.'],
  ['TypeError', 'error sending request for url (https://api.example.com/): connection closed before message completed'],
  ['FetchError', 'request to https://api.example.com/ failed, reason: socket hang up'],
];

const thrown: readonly Thrown[] = [
  ['TypeError', "reading 'token' of undefined"],
  ['ENOENT', 'no such file'],
  ['ERR_INVALID_ARG_TYPE', 'The argument must be a string'],
  ['RangeError', 'Maximum call stack size exceeded'],
  ['Error', 'no token'],
];

const mistaken: readonly string[] = [
  'RequestInit: duplex option is required when sending a body.',
  'undefined: bogus is not an accepted type. Expected one of default, no-store, reload.',
  'Request constructor: invalid request mode navigate.',
  'Referrer "bad url" is not a valid URL.',
  "'window' option 'client' must be null",
  'Headers.append: "bad name" is an invalid header name.',
  "Window.fetch: 'bogus' (value of 'cache' member of RequestInit) is not a valid value for enumeration RequestCache.",
  "Failed to read the 'credentials' property from 'RequestInit': The provided value 'bogus' is not a valid enum value.",
  'Header name must be a valid HTTP token',
];

describe('the fetch of the platform', () => {
  it.each(mistaken)('was given what it does not send: %s', async (message) => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError(message)));
    try {
      const client = exampleClient('https://api.example.com', { fetch: undefined, clock: instantClock() });
      expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({
        code: 'request_invalid',
        message: expect.stringContaining(message) as string,
        attempts: 1,
        sent: 'no',
      });
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe('a fetch that throws', () => {
  const never = { sent: 'no', ambiguous: false };
  it.each(refused)('never sent it, and never will: %s %s', async (...error) => {
    expect(await failed(error)).toMatchObject({ code: 'connection_failed', retryable: false, ...never });
  });

  it.each(unsent)('never sent it, and may a little later: %s %s', async (...error) => {
    expect(await failed(error)).toMatchObject({ code: 'connection_failed', retryable: true, ...never });
  });

  it.each(broken)('may have sent it: %s %s', async (...error) => {
    expect(await failed(error)).toMatchObject({ code: 'connection_failed', retryable: true, sent: 'maybe' });
  });

  it.each(thrown)('of the app is wrong itself: %s %s', async (...error) => {
    expect(await failed(error)).toMatchObject({ code: 'config_invalid', ...never });
  });
});
