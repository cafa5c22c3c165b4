import {
  checkReceived,
  type DescribedRoutes,
  type FakeFile,
  type Route,
  type RouteAnswer,
  type RouteRequest,
} from '@wa-clients/core/testing';
import {
  graphError,
  graphState,
  type GraphWorld,
  judgedSend,
  judgeFile,
  mediaFiles,
  type MessageEvent,
  messageIdOf,
  messageLog,
  receivedFrom,
  refusedBy,
} from '@wa-clients/whatsapp/testing';

import { type FakeKapsoData, phoneNumberIds } from '../data.ts';
import type { FakeKapsoOptions } from '../options.ts';
import { describedWhatsapp } from './described.ts';
import { graphActs } from './graph-acts.ts';
import { messageActs } from './message-acts.ts';
import { businessAccountId, fakeNodes } from './nodes.ts';
import { type RowsByName, showMessage } from './show-message.ts';

/** Message that a user writes to a phone number of the fake. */
export interface ReceivedMessage {
  /** Phone number of the user, or their business-scoped user id. */
  readonly from: string;
  /** Text. Default `Hello`. */
  readonly text?: string;
  /** Phone number id. Default: the first one of the fake. */
  readonly phoneNumberId?: string;
}

/** The part of the fake that stands for the WhatsApp API. */
export interface WhatsappFake {
  readonly routes: readonly Route[];
  readonly collection: DescribedRoutes['collection'];
  /** Puts a message of a user into the history, which opens the 24-hour window. */
  readonly receive: (message: ReceivedMessage) => { readonly id: string };
  /** What has happened and has not been taken yet. */
  readonly take: () => MessageEvent[];
  /** When the next status of a message is due. */
  readonly nextStatusAt: () => number | undefined;
  readonly reset: () => void;
}

/** How long Kapso's URL of a file can be used. */
const downloadMs = 240_000;

/** Makes the part of the fake that stands for the WhatsApp API. */
export function whatsappFake(
  options: FakeKapsoOptions,
  data: FakeKapsoData,
  platform: RowsByName,
  now: () => number,
): WhatsappFake {
  const log = messageLog((row, status) => {
    row['kapso'] = { ...(row['kapso'] as object | undefined), status };
  });
  const media = mediaFiles(downloadMs);
  let described: DescribedRoutes;
  const whatsapp: RowsByName = (name, ...parents) => described.collection(name, ...parents);
  const nodes = fakeNodes(platform, whatsapp);
  const state = graphState();
  const messaging = { data, log, media, nodes, platform, whatsapp };
  const world: GraphWorld = {
    log,
    names: { templates: 'templates', flows: 'metaFlows' },
    templates: (account) => whatsapp('templates', account),
    blocked: (phoneNumberId) => whatsapp('blockedUsers', phoneNumberId),
    placeOf: nodes.placeOf,
  };
  const accountOf = (phoneNumberId: string) => nodes.accountOf(phoneNumberId) ?? businessAccountId;
  const acts = { ...messageActs(messaging), ...graphActs(options, world, state, { accountOf, rows: whatsapp }) };
  // oxlint-disable-next-line prefer-const -- the acts refer to the rows
  described = describedWhatsapp(options, acts, (phoneNumberId) => whatsapp('metaFlows', accountOf(phoneNumberId)));
  const upload = async (request: RouteRequest, usual: Route['handle']): Promise<RouteAnswer> => {
    const answer = await usual(request);
    const { file } = Object(request.sent) as { readonly file?: unknown };
    if (answer.status !== 200) return answer;
    if (!isFile(file)) return graphError(400, '(#100) The parameter file is required', 100);
    // A form field with the type does not replace that of the part.
    const refusal = judgeFile(file);
    if (refusal) return refusedBy(refusal);
    return { status: 200, body: { id: media.add(file, request.time) } };
  };
  const download = ({ query, time }: RouteRequest): RouteAnswer => {
    const file = media.byToken(query.get('token') ?? '', time);
    if (!file) return { status: 404 };
    const headers = { 'content-type': file.type, 'cache-control': 'private, max-age=240' };
    return { status: 200, headers, bytes: file.bytes };
  };
  const handlers: Readonly<
    Record<string, (request: RouteRequest, usual: Route['handle']) => ReturnType<Route['handle']>>
  > = {
    'mediaFiles.upload': upload,
    'mediaFiles.download': download,
    'messages.send': judgedSend,
    'messages.sendMarketing': judgedSend,
  };
  let received = 0;
  return {
    routes: described.routes
      .map((route) => nodes.placed(route, media.hasHad))
      .map((route) => ({
        ...route,
        handle: async (request) => {
          log.settle(request.time);
          state.settle(request.time);
          const strange = nodes.strangeParent(request);
          if (strange) return strange;
          return (await handlers[route.operation]?.(request, route.handle)) ?? (await route.handle(request));
        },
      })),
    collection: whatsapp,
    receive: (given) => {
      const message = checkReceived(given, 'from:string phoneNumberId:string text:string');
      const { from, phoneNumberId = phoneNumberIds[0] ?? '', text = 'Hello' } = message;
      const user = receivedFrom(from);
      if (nodes.accountOf(phoneNumberId) === undefined)
        throw new RangeError(`receive: the fake has no phone number "${phoneNumberId}".`);
      received += 1;
      const at = now();
      const id = messageIdOf(`${user} in ${received}`);
      const row = { id, type: 'text', user, phoneNumberId, at, direction: 'inbound' } as const;
      const rows = showMessage(messaging, { ...row, content: { text: { body: text } } });
      log.add({ id, phoneNumberId, user, direction: 'inbound', at, rows });
      return { id };
    },
    take: () => {
      log.settle(now());
      return log.take(now());
    },
    nextStatusAt: () => log.nextAfter(now()),
    reset: () => {
      log.clear();
      media.reset();
      state.reset();
      received = 0;
      described.reset();
    },
  };
}

function isFile(value: unknown): value is FakeFile {
  return (Object(value) as Partial<FakeFile>).bytes instanceof Uint8Array;
}
