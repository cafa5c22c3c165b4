import type { Route, RouteAnswer, RouteRequest } from '@wa-clients/core/testing';
import { graphError, type GraphWorld, type NodePlace } from '@wa-clients/whatsapp/testing';

import { phoneNumberIds } from '../data.ts';
import type { RowsByName } from './show-message.ts';

/** Id of the business account whose templates the phone numbers of the fake send. */
export const businessAccountId = '102290129340398';

/** Phone numbers and business accounts of the fake, and what has an id below them. */
export interface Nodes {
  readonly accounts: () => readonly string[];
  /** Business account of a phone number; undefined for a number that the project does not have. */
  readonly accountOf: (phoneNumberId: string) => string | undefined;
  readonly placeOf: GraphWorld['placeOf'];
  /** The refusal of a request about a phone number or a business account that the project does not have. */
  readonly strangeParent: (request: RouteRequest) => RouteAnswer | undefined;
  /** A route among those whose paths differ in the name of a parameter alone: what the id is tells them apart. */
  readonly placed: (route: Route, isMedia: (id: string) => boolean) => Route;
}

/** Collections of a business account by the kind of their rows. */
const collections = { template: 'templates', phoneNumber: 'metaPhoneNumbers', flow: 'metaFlows' } as const;

/** Finds nodes in the rows of both APIs: the numbers that customers connect are those of the project. */
export function fakeNodes(platform: RowsByName, whatsapp: RowsByName): Nodes {
  const connected = () => platform('phoneNumbers');
  const accounts = () => [
    ...new Set([
      businessAccountId,
      ...connected().map((row) => String(row['business_account_id'] ?? businessAccountId)),
    ]),
  ];
  const find = (kind: keyof typeof collections, id: string): NodePlace | undefined => {
    for (const parent of accounts()) {
      const rows = whatsapp(collections[kind], parent);
      const row = rows.find((one) => one['id'] === id);
      if (row) return { row, rows, parent };
    }
    return undefined;
  };
  const accountOf: Nodes['accountOf'] = (id) => {
    const number = connected().find((row) => row['phone_number_id'] === id);
    if (phoneNumberIds.includes(id)) return businessAccountId;
    return number ? String(number['business_account_id'] ?? businessAccountId) : find('phoneNumber', id)?.parent;
  };
  const placeOf: Nodes['placeOf'] = (kind, id) => {
    const place = find(kind, id);
    const parent = kind === 'phoneNumber' && !place ? accountOf(id) : undefined;
    if (parent === undefined) return place;
    const rows = whatsapp('phoneNumberId', id);
    const [row = {}] = rows;
    return { row, rows, parent };
  };
  const kindOf = (id: string, isMedia: (id: string) => boolean) => {
    if (accountOf(id) !== undefined) return 'phone_number_id';
    if (isMedia(id)) return 'media_id';
    if (accounts().includes(id)) return 'business_account_id';
    return find('flow', id) ? 'flow_id' : undefined;
  };
  return {
    accounts,
    accountOf,
    placeOf,
    strangeParent: ({ params }) => {
      const { business_account_id: account, phone_number_id: number } = params;
      if (number !== undefined && accountOf(number) === undefined)
        return graphError(404, 'Phone number not found', 404, 'MessageError');
      return account !== undefined && !accounts().includes(account)
        ? graphError(404, 'Business account not found', 404, 'MessageError')
        : undefined;
    },
    placed: (route, isMedia) => {
      const { accepts, path } = route;
      const shared = /^\/\{(media_id|flow_id|phone_number_id)\}$/.test(path);
      const ofAccount = /^\/\{(phone_number_id|business_account_id)\}\/flows$/.test(path);
      if (!shared && !ofAccount) return route;
      const [, name = ''] = /^\/\{([^}]+)\}/.exec(path) ?? [];
      return {
        ...route,
        accepts: (params, body) => {
          const kind = kindOf(params[name] ?? '', isMedia);
          if (ofAccount) return (kind === 'phone_number_id') === (name === 'phone_number_id');
          // An id of nothing is refused by whichever route has it.
          return kind === undefined || kind === name || (accepts?.(params, body) ?? true);
        },
        handle: (request) => {
          const id = request.params[name] ?? '';
          return shared && kindOf(id, isMedia) !== name
            ? graphError(400, `(#100) Object with ID '${id}' does not exist, or cannot be loaded.`, 100)
            : route.handle(request);
        },
      };
    },
  };
}
