import type { Contract, OperationContract } from '../../../src/contract/contract.ts';

/** How the rules begin that speak of a field of the contract, or why none does. */
export type FieldRule = readonly string[] | string;

const requests = ['request-', 'required-request-', 'types-call-', 'types-request-'];
const responses = ['response-', 'success-response-', 'error-response-', 'types-result-', 'types-failure-'];
const credentials = ['security-', 'operation-credentials-'];
const parameters = ['parameter-', 'required-parameter-', ...requests];

/**
 * What the diff says where a field of an operation is another one: a field that is new to the contract is missing here
 * until it has a rule, or a reason to have none.
 */
export const operationRules: { readonly [Field in keyof OperationContract]: FieldRule } = {
  id: ['operation-id-changed'],
  hasOwnId: ['operation-id-changed'],
  label: 'operations are paired by it',
  pointer: 'is for people and refusals',
  method: 'operations are paired by it',
  path: 'operations are paired by it',
  name: ['types-function-moved'],
  documentation: [
    'operation-text-changed',
    'operation-tag-',
    'operation-first-tag-changed',
    'operation-deprecated',
    'operation-no-longer-deprecated',
  ],
  parameters,
  body: requests,
  hasUnsentBody: 'what is never sent is told when the package is generated',
  responses,
  result: responses,
  pagination: ['operation-pagination-changed', ...parameters, ...responses],
  credentials,
  hasOwnCredentials: 'says where the credentials are written, which are compared',
  server: ['operation-server-changed'],
  keyAtServer: ['operation-server-changed', ...credentials],
  idempotencyKey: ['operation-idempotency-key-'],
  isIdempotent: ['operation-idempotence-changed'],
  fakeHint: ['operation-fake-changed'],
  paginationHint: ['operation-pagination-changed'],
  toolHint: 'the class that it gives is compared, which may be the one that is derived',
};

/** The same for what is said of all operations. */
export const contractRules: { readonly [Field in keyof Contract]: FieldRule } = {
  file: 'is for refusals',
  root: 'its components are compared where operations lead to them, and as types',
  names: ['types-', 'operation-', 'component-'],
  credentials: ['security-', 'operation-'],
  servers: ['servers-changed'],
  operations: 'each is compared by its own fields',
  tags: ['tags-changed'],
};
