import { createRandom, type RouteAnswer, type RouteRequest } from '@wa-clients/core/testing';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Error type, code and message of the vendor's error catalog, by status. */
const catalogue: Readonly<Record<number, readonly [type: string, code: string, message: string]>> = {
  401: ['authentication_error', 'invalid_api_key', 'The API key is missing or not valid.'],
  403: ['permission_error', 'phone_number_forbidden', 'The key may not use this phone number.'],
  404: ['not_found', 'resource_not_found', 'The resource does not exist.'],
  // Not the code of a key that is in progress, which only requests with a key receive.
  409: ['conflict', 'template_already_exists', 'There is a template of this name.'],
  422: ['invalid_request_error', 'idempotency_key_reuse', 'The idempotency key was used with another body.'],
  429: ['rate_limit_error', 'rate_limit_exceeded', 'Too many requests.'],
  502: ['api_error', 'whatsapp_upstream_error', 'WhatsApp did not answer.'],
};

/** Request id in the documented format, unique per request and reproducible across runs. */
export function requestIdOf({ number }: RouteRequest): string {
  return `req_${createRandom(number).text(alphabet, 26)}`;
}

/** Error response of the catalog, optionally with another code; an unlisted status is an internal error. */
export function refuse(status: number, request: RouteRequest, other?: string): RouteAnswer {
  const usual = ['api_error', 'internal_error', `The request failed with status ${status}.`] as const;
  const [type, usualCode, message] = catalogue[status] ?? usual;
  const code = other ?? usualCode;
  return { status, body: { error: { type, code, message, request_id: requestIdOf(request) } } };
}

/** 400 response for an invalid parameter. */
export function invalid(request: RouteRequest, code: string, param: string): RouteAnswer {
  const message = `The value of ${param} is not valid.`;
  const type = 'invalid_request_error';
  return { status: 400, body: { error: { type, code, message, param, request_id: requestIdOf(request) } } };
}
