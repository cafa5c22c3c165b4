import { expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { proposeNames } from '../../names/propose-names.ts';
import { schemaNames } from './names.ts';

it('names a schema by its key, and as its type where the key is no identifier', () => {
  const schemas = { Contact: {}, 'io.k8s.api.apps.v1.Pod': {}, Pod: {}, 'contact-list': {} };
  const root = { openapi: '3.1.0', paths: {}, components: { schemas } };
  const { lock } = proposeNames({ operations: {}, components: {} }, root);
  const { components } = schemaNames(readContract(root, lock, 'test.json'));
  expect(Object.fromEntries(components)).toEqual(lock.components);
  expect(components.get('contact-list')).toBe('ContactList');
});
