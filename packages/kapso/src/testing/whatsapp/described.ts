import {
  type DescribedList,
  describedRoutes,
  type DescribedRoutes,
  type OwnActs,
  type Refusal,
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
import { businessAccountId } from './nodes.ts';

/** Id of the flow that is there from the start, a draft. */
const firstFlow = '6627390910605886';

/** What is of Meta has ids of digits. */
const metaIds = new Set(['templates', 'metaFlows', 'metaPhoneNumbers']);
const digits = { alphabet: '0123456789', length: 15 } as const;
const description = {
  ...fakeDescription,
  collections: fakeDescription.collections.map((one) => (metaIds.has(one.name) ? { ...one, idForm: digits } : one)),
};

/** Routes of every operation of the WhatsApp API, with what each does beyond its description. */
export function describedWhatsapp(
  { rows, schemas, seed, sizes }: FakeKapsoOptions,
  acts: OwnActs,
  flowsOf: (phoneNumberId: string) => object[],
): DescribedRoutes {
  const described = describedRoutes({
    description,
    service: whatsappService.baseUrl,
    acts,
    forms: readForm,
    rows,
    schemas,
    seed,
    // A profile is listed as the one of its number.
    sizes: { businessProfiles: 1, ...sizes },
    linked: { phoneNumberFlows: (phoneNumberId = '') => flowsOf(phoneNumberId) },
    cursor: { parameter: 'after', next: 'paging.cursors.after' },
    cursorStrategies: ['cursor-after-stored', 'cursor-after-linked'],
    page,
    refuse,
    settle: (collection) => {
      // Names of templates have no spaces.
      for (const row of collection('templates', businessAccountId))
        row['name'] = String(row['name']).replaceAll(' ', '_');
      const [template] = collection('templates', businessAccountId);
      if (template) Object.assign(template, orderUpdate);
      const [flow] = collection('metaFlows', businessAccountId);
      if (flow) Object.assign(flow, { id: firstFlow, status: 'DRAFT', validation_errors: [] });
      const numbers = collection('metaPhoneNumbers', businessAccountId);
      // Not the number that examples show for users as well: nobody can send to their own.
      for (const [index, id] of phoneNumberIds.entries()) {
        for (const row of [numbers[index], collection('phoneNumberId', id)[0]])
          if (row) Object.assign(row, { id, display_phone_number: `+1 555-078-388${index + 1}` });
      }
    },
  });
  return {
    ...described,
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
function refuse({ details, message, sample, status }: Refusal): RouteAnswer {
  const code = /^\(#(\d+)\)/.exec(message)?.[1];
  const { error } = Object(sample) as { readonly error?: unknown };
  if (code === undefined && typeof error === 'string')
    return { status, body: { ...(sample as object), error: message } };
  // Of Kapso's own checks.
  const type = status === 422 ? 'MessageError' : undefined;
  const { body, ...answer } = graphError(status, message, code === undefined ? 100 : Number(code), type);
  return { ...answer, body: { ...details, ...(body as object) } };
}
