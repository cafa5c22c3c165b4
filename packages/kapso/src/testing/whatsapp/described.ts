import {
  type DescribedList,
  describedRoutes,
  type DescribedRoutes,
  type OwnActs,
  type Refusal,
  type Route,
  type RouteAnswer,
  type RouteRequest,
  withValueAt,
  readForm,
} from '@wa-clients/core/testing';
import { graphError } from '@wa-clients/whatsapp/testing';

import { fakeDescription } from '../../generated/whatsapp/fake.ts';
import { phoneNumberIds } from '../data.ts';
import { whatsappService } from '../../services.ts';
import type { FakeKapsoOptions } from '../options.ts';
import { cursorPageOf } from '../paging.ts';

/** Id of the business account whose templates the phone numbers of the fake send. */
export const businessAccountId = '102290129340398';

/** Routes of every operation of the WhatsApp API, with what each does beyond its description. */
export function describedWhatsapp(
  { rows, schemas, seed, sizes }: FakeKapsoOptions,
  acts: OwnActs,
  isMedia: (id: string) => boolean,
): DescribedRoutes {
  const described = describedRoutes({
    description: fakeDescription,
    service: whatsappService.baseUrl,
    acts,
    forms: readForm,
    rows,
    schemas,
    seed,
    sizes,
    cursor: { parameter: 'after', next: 'paging.cursors.after' },
    cursorStrategies: ['cursor-after-stored', 'cursor-after-linked'],
    page,
    refuse,
    settle: (collection) => {
      const [template] = collection('templates', businessAccountId);
      if (template) Object.assign(template, orderUpdate);
      // Not the number that examples show for users as well: nobody can send to their own.
      for (const id of phoneNumberIds) {
        const [number] = collection('phoneNumberId', id);
        if (number) number['display_phone_number'] = '+1 555-078-3881';
      }
    },
  });
  // Accounts that were asked for: what was created below them is known by its id alone.
  const accounts = new Set([businessAccountId]);
  const nodeOf: NodeOf = (collection, id) =>
    [...accounts].flatMap((account) => described.collection(collection, account)).find((row) => row['id'] === id);
  return {
    ...described,
    routes: described.routes.map((route) => placed(noting(route, accounts), isMedia, nodeOf)),
    collection: (name, ...parents) => described.collection(name, ...(parents.length > 0 ? parents : placeOf(name))),
  };
}

/** Template that is there from the start, with two values in its body. */
const orderUpdate = {
  name: 'order_update',
  language: 'en_US',
  status: 'APPROVED',
  category: 'UTILITY',
  parameter_format: 'POSITIONAL',
  components: [{ type: 'BODY', text: 'Hi {{1}}, your order {{2}} is on its way.' }],
};

/** Where the rows of a collection stand unless a test says otherwise: with the first phone number, or its account. */
function placeOf(collection: string): string[] {
  const { path = '' } = fakeDescription.collections.find(({ name }) => name === collection) ?? {};
  if (path.startsWith('/{phone_number_id}')) return phoneNumberIds.slice(0, 1);
  return path.startsWith('/{business_account_id}') ? [businessAccountId] : [];
}

/** The row of a collection of any account that has an id. */
type NodeOf = (collection: 'metaFlows' | 'metaPhoneNumbers', id: string) => Record<string, unknown> | undefined;

/** A route that notes which accounts are asked for. */
function noting(route: Route, accounts: Set<string>): Route {
  if (!route.path.startsWith('/{business_account_id}')) return route;
  return {
    ...route,
    handle: (request) => {
      accounts.add(request.params['business_account_id'] ?? businessAccountId);
      return route.handle(request);
    },
  };
}

/** A route among those whose paths differ in the name of a parameter alone: they are told apart by what the id is. */
function placed(route: Route, isMedia: (id: string) => boolean, nodeOf: NodeOf): Route {
  const { accepts, path } = route;
  const kindOf = (id: string) => {
    if (phoneNumberIds.includes(id) || id.startsWith('phone-number') || nodeOf('metaPhoneNumbers', id))
      return 'phone_number_id';
    if (isMedia(id) || id.startsWith('media')) return 'media_id';
    if (id === businessAccountId || id.startsWith('business')) return 'business_account_id';
    return id.startsWith('flow') || nodeOf('metaFlows', id) ? 'flow_id' : undefined;
  };
  const shared = /^\/\{(media_id|flow_id|phone_number_id)\}$/.test(path);
  const ofAccount = /^\/\{(phone_number_id|business_account_id)\}\/flows$/.test(path);
  if (!shared && !ofAccount) return route;
  const [, name = ''] = /^\/\{([^}]+)\}/.exec(path) ?? [];
  return {
    ...route,
    accepts: (params, body) => {
      const kind = kindOf(params[name] ?? '');
      if (ofAccount) return (kind === 'phone_number_id') === (name === 'phone_number_id');
      // An id of nothing is refused by whichever route has it.
      return kind === undefined || kind === name || (accepts?.(params, body) ?? true);
    },
    handle: async (request) => {
      const id = request.params[name] ?? '';
      if (!shared) return route.handle(request);
      if (kindOf(id) === undefined)
        return graphError(400, `(#100) Object with ID '${id}' does not exist, or cannot be loaded.`, 100);
      const answer = await route.handle(request);
      if (answer.status !== 200 || route.method !== 'GET' || name === 'media_id') return answer;
      const row = nodeOf(name === 'flow_id' ? 'metaFlows' : 'metaPhoneNumbers', id);
      return { ...answer, body: { ...(row ?? (Object(answer.body) as object)), id } };
    },
  };
}

/** A page of Kapso's own store, whose cursors are null at the ends, or of Meta, with URLs that end with the list. */
function page({ items, numberOf, rows, strategies }: DescribedList, { query, url }: RouteRequest): RouteAnswer {
  const answer = cursorPageOf(rows, query, numberOf);
  if (!answer) return refuse({ status: 400, message: '(#100) Invalid cursor' });
  const { data, paging } = answer.body as {
    readonly data: unknown;
    readonly paging: Readonly<Record<'next' | 'previous', string | null>> & { readonly cursors: object };
  };
  const { cursors, next, previous } = paging;
  const link = (name: string, cursor: string) =>
    `https://graph.facebook.com${url.pathname.replace('/meta/whatsapp', '')}?access_token=never&${name}=${cursor}`;
  const shown = strategies.includes('cursor-after-stored')
    ? { cursors: { before: previous, after: next } }
    : {
        cursors,
        ...(next !== null && { next: link('after', next) }),
        ...(previous !== null && { previous: link('before', previous) }),
      };
  return { status: 200, body: { ...(withValueAt({}, items, data) as object), paging: shown } };
}

/** Meta's format for its own codes, and the format that the description has for the status for all else. */
function refuse({ message, sample, status }: Refusal): RouteAnswer {
  const code = /^\(#(\d+)\)/.exec(message)?.[1];
  const { error } = Object(sample) as { readonly error?: unknown };
  if (code === undefined && typeof error === 'string')
    return { status, body: { ...(sample as object), error: message } };
  // Of Kapso's own checks.
  const type = status === 422 ? 'MessageError' : undefined;
  return graphError(status, message, code === undefined ? 100 : Number(code), type);
}
