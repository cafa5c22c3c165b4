import type { FakeFile, Route, RouteAnswer, RouteRequest } from '@wa-clients/core/testing';
import { graphError, judgedSend, judgeFile, refusedBy } from '@wa-clients/whatsapp/testing';

import { mediaOrigin } from '../media-origin.ts';
import { notThere } from './described.ts';
import { isOthers } from './message-acts.ts';
import { nodeOf } from './nodes.ts';
import type { FakeState } from './state.ts';
import { uploadHandlers } from './upload-handlers.ts';

type Handler = (request: RouteRequest, usual: Route['handle']) => RouteAnswer | Promise<RouteAnswer>;

const attachments = '/whatsapp_business/attachments/';

/** What some operations answer instead of what the description tells, by their names. */
export function ownHandlers(state: FakeState, baseUrl: string): Readonly<Record<string, Handler>> {
  const { media, mediaOwners } = state;
  const { origin: usualOrigin } = new URL(baseUrl);
  return {
    ...uploadHandlers(state),
    'messages.send': judgedSend,
    'messages.sendMarketing': judgedSend,
    'media.upload': async (request, usual) => {
      const answer = await usual(request);
      if (answer.status !== 200) return answer;
      const { file } = Object(request.sent) as { readonly file?: unknown };
      if (!isFile(file)) return graphError(400, '(#100) The parameter file is required', 100);
      // A form field with the type does not replace that of the part.
      const refusal = judgeFile(file);
      if (refusal) return refusedBy(refusal);
      const id = media.add(file, request.time);
      mediaOwners.set(id, request.params['phone_number_id'] ?? '');
      return { status: 200, body: { id } };
    },
    'media.get': (request) => {
      const { params, time, url } = request;
      const shown = isOthers(state, request) ? undefined : media.show(params['media_id'] ?? '', time);
      if (!shown) return notThere();
      const { origin, pathname } = url;
      // Served over loopback, files are there as well.
      const at = origin === usualOrigin ? mediaOrigin : `${origin}${pathname.slice(0, pathname.lastIndexOf('/'))}`;
      const mid = String(shown.details['id']);
      return {
        status: 200,
        body: { ...shown.details, url: `${at}${attachments}?mid=${mid}&hash=${shown.token}` },
      };
    },
  };
}

/** Where files are downloaded from, which takes the access token as well. */
export function mediaRoute({ media }: FakeState): Route {
  return {
    operation: 'downloadMedia',
    method: 'GET',
    path: attachments,
    server: mediaOrigin,
    handle: ({ query, time }) => {
      const file = media.byToken(query.get('hash') ?? '', time);
      return file
        ? { status: 200, headers: { 'content-type': file.type }, bytes: file.bytes }
        : { status: 404, text: 'Not found', headers: { 'content-type': 'text/plain' } };
    },
  };
}

/** The refusal of a request about a phone number or business account that the fake does not have. */
export function strangeParent(state: FakeState, { params }: RouteRequest): RouteAnswer | undefined {
  const { business_account_id: account, phone_number_id: number } = params;
  const isKnown =
    (account === undefined || state.accounts.has(account)) &&
    (number === undefined || nodeOf(state, 'phone_number_id', number) !== undefined);
  return isKnown ? undefined : notThere();
}

function isFile(value: unknown): value is FakeFile {
  return (Object(value) as Partial<FakeFile>).bytes instanceof Uint8Array;
}
