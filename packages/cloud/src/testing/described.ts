import {
  describedRoutes,
  type DescribedRoutes,
  readForm,
  type Refusal,
  type RouteAnswer,
} from '@wa-clients/core/testing';
import { graphError, missingText } from '@wa-clients/whatsapp/testing';

import { fakeDescription } from '../generated/fake.ts';
import { businessAccountId, displayPhoneNumber, firstIds, phoneNumberId } from './ids.ts';
import { settingsOfOne } from './account-acts.ts';
import { graphActs } from './graph-acts.ts';
import { messageActs } from './message-acts.ts';
import type { FakeCloudOptions, FakePhoneNumber } from './options.ts';
import { linkedPage } from './paging.ts';
import type { FakeState } from './state.ts';

/** Routes of every operation, with what each does beyond its description. */
export function describedCloud(options: FakeCloudOptions, state: FakeState): DescribedRoutes {
  const { accounts = [], rows, schemas, seed, sizes } = options;
  return describedRoutes({
    description: fakeDescription,
    acts: { ...messageActs(state), ...graphActs(options, state) },
    forms: readForm,
    rows,
    schemas,
    seed,
    sizes: { ...Object.fromEntries(settingsOfOne.map((name) => [name, 1])), ...sizes },
    cursor: { parameter: 'after', next: 'paging.cursors.after' },
    cursorStrategies: ['cursor-after-linked', 'cursor-after-linked-codes', 'cursor-after-linked-groups'],
    page: linkedPage,
    refuse,
    settle: (collection) => {
      for (const { id: account, phoneNumbers = [] } of accounts) {
        for (const name of ['templates', 'flows']) collection(name, account).length = 0;
        const numbers = collection('phoneNumbers', account);
        const [made] = numbers;
        const status = 'CONNECTED';
        numbers.splice(
          0,
          numbers.length,
          ...phoneNumbers.map((one) => ({ ...made, display_phone_number: madeUpNumber(one), ...one, status })),
        );
      }
      // Names of templates have no spaces, and one that is not rejected has no reason for it.
      for (const row of collection('templates', businessAccountId)) {
        row['name'] = String(row['name']).replaceAll(' ', '_');
        row['rejected_reason'] = row['status'] === 'REJECTED' ? 'INVALID_FORMAT' : 'NONE';
      }
      for (const [name, id] of Object.entries(firstIds)) {
        const [row] = collection(name, name === 'groups' ? phoneNumberId : businessAccountId);
        if (row) Object.assign(row, { id }, starts[name]);
      }
    },
  });
}

function madeUpNumber({ id }: FakePhoneNumber): string {
  return `1555${id.slice(-7).padStart(7, '0')}`;
}

/** What the first rows are, beside their ids. */
const starts: Readonly<Record<string, object>> = {
  phoneNumbers: { display_phone_number: displayPhoneNumber, verified_name: 'Lucky Shrub', status: 'CONNECTED' },
  templates: {
    name: 'order_update',
    language: 'en_US',
    status: 'APPROVED',
    category: 'UTILITY',
    parameter_format: 'POSITIONAL',
    components: [{ type: 'BODY', text: 'Hi {{1}}, your order {{2}} is on its way.' }],
  },
  flows: { name: 'booking', status: 'DRAFT', validation_errors: [] },
};

/** Meta's code where the message has one, and 100 for everything that is wrong with a request. */
function refuse({ details, message, status }: Refusal): RouteAnswer {
  if (message === missingText) return notThere();
  const code = /^\(#(\d+)\)/.exec(message)?.[1];
  const text = code === undefined ? `(#100) ${message}` : message;
  const { body, ...answer } = graphError(status === 422 ? 400 : status, text, Number(code ?? 100));
  return { ...answer, body: { ...details, ...(body as object) } };
}

/** What Meta says of an object that does not exist, or is not allowed. */
export function notThere(): RouteAnswer {
  const { body, status } = graphError(400, missingText, 100, 'GraphMethodException');
  const { error } = body as { readonly error: object };
  return { status, body: { error: { ...error, error_subcode: 33 } } };
}
