import type { RouteAnswer, RouteRequest } from '@wa-clients/core/testing';
import { graphError } from '@wa-clients/whatsapp/testing';

import { notThere } from './described.ts';
import type { FakeState } from './state.ts';

const types = new Set(['application/pdf', 'image/jpeg', 'image/jpg', 'image/png', 'video/mp4']);

/** Resumable uploads, whose sessions are no rows. */
export function uploadHandlers({ uploads }: FakeState) {
  const sessionOf = ({ params, query }: RouteRequest) => {
    const signature = query.get('sig');
    return uploads.get(`${params['upload_id']}${signature === null ? '' : `?sig=${signature}`}`);
  };
  return {
    'uploads.create': async (
      request: RouteRequest,
      usual: (request: RouteRequest) => RouteAnswer | Promise<RouteAnswer>,
    ): Promise<RouteAnswer> => {
      const answer = await usual(request);
      if (answer.status !== 200) return answer;
      const type = request.query.get('file_type') ?? '';
      if (!types.has(type)) return graphError(400, '(#100) Invalid parameter: file_type', 100);
      return { status: 200, body: { id: uploads.begin(Number(request.query.get('file_length')), type) } };
    },
    'uploads.get': (request: RouteRequest): RouteAnswer => {
      const session = sessionOf(request);
      if (!session) return notThere();
      return { status: 200, body: { id: session.id, file_offset: session.bytes.length } };
    },
    'uploads.append': (request: RouteRequest): RouteAnswer => {
      const session = sessionOf(request);
      if (!session) return notThere();
      // Clients name any media type, as curl does that of a form.
      const { headers, raw: bytes = new Uint8Array() } = request;
      // The offset is read from the header alone.
      if (headers.get('file_offset') !== String(session.bytes.length)) {
        return graphError(
          400,
          '(#100) Invalid parameter: file_offset is not the number of bytes that have arrived',
          100,
        );
      }
      // What a request without bytes gets is documented nowhere.
      if (bytes.length === 0) return graphError(400, '(#100) Invalid parameter: the request has no bytes', 100);
      if (session.bytes.length + bytes.length > session.length) {
        return graphError(400, '(#100) Invalid parameter: the file is longer than file_length', 100);
      }
      const h = uploads.add(session, bytes);
      // Fewer bytes than announced come of a connection that was cut off.
      return h === undefined ? graphError(500, '(#2) The upload was cut off', 2) : { status: 200, body: { h } };
    },
  };
}
