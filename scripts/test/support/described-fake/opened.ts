import type { List, SchemaDriftEvent } from '@wa-clients/core';

import { fakeRows } from '../fake-rows.ts';
import { testKey } from '../test-key.ts';
import type { DescribedFake, DescribedFakeOptions, TestedProvider } from './provider.ts';

/** A strictly validated client over a fake. */
export interface Opened {
  readonly fake: DescribedFake;
  readonly drift: readonly SchemaDriftEvent[];
  /** The answers so far, unread. */
  readonly answers: readonly Response[];
  /** Calls an operation by its public name. */
  readonly call: (operation: string, input: object, options?: object) => PromiseLike<unknown> | List<object>;
}

/** Makes a client that checks what it sends and gets, over a fake that holds requests against the schemas. */
export function openFake(
  { makeClient, makeFake, schemas }: TestedProvider,
  { validated = true, ...options }: DescribedFakeOptions & { readonly validated?: boolean } = {},
): Opened {
  const fake = makeFake({
    apiKey: testKey,
    ...('contacts' in fakeRows(makeFake, 25) && { contacts: 25 }),
    schemas: schemas.operationSchemas,
    ...options,
  });
  const drift: SchemaDriftEvent[] = [];
  const answers: Response[] = [];
  const client = makeClient({
    apiKey: testKey,
    baseUrl: fake.baseUrl,
    retry: false,
    fetch: async (input: Request | string | URL, init?: RequestInit) => {
      const answer = await fake.fetch(input, init);
      answers.push(answer.clone());
      return answer;
    },
    hooks: { onSchemaDrift: (event) => void drift.push(event) },
    ...(validated && { validate: schemas.validator({ requests: 'strict', responses: 'strict' }) }),
  });
  return {
    fake,
    drift,
    answers,
    call: (operation, input, more) => {
      const [resource = '', method = ''] = operation.split('.');
      const tree = client as Record<string, Record<string, (input: object, options?: object) => PromiseLike<unknown>>>;
      const found = tree[resource]?.[method];
      if (!found) throw new Error(`The client has no ${operation}.`);
      return found(input, more);
    },
  };
}
