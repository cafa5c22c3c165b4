import { expect, it } from 'vitest';

import { description, proposed } from '../../test/support/proposed-names.ts';
import { proposalNotices } from './name-notices.ts';

it('is told where an API has two plurals of one noun, and each has functions of its own', () => {
  const operations = {
    'get /account/people': 'GetAccountPeople',
    'post /account/people': 'PostAccountPeople',
    'delete /account/people/{person}': 'DeleteAccountPeoplePerson',
    'get /account/persons': 'GetAccountPersons',
    'post /account/persons': 'PostAccountPersons',
    'delete /account/persons/{person}': 'DeleteAccountPersonsPerson',
  };
  const { functions, methods, proposal } = proposed(operations);
  expect(methods.slice(0, 3)).toEqual(['people.list', 'people.create', 'people.delete']);
  expect(functions).toEqual([
    'listPeople',
    'createPeople',
    'deletePeople',
    'listPersons',
    'createPerson',
    'deletePerson',
  ]);
  expect(proposalNotices(description(operations), 'openapi.yaml', proposal).map(({ problem }) => problem)).toEqual([
    '2 operations ask for persons.list: GET /account/persons has it, GET /account/people is people.list',
  ]);
});

it('is nothing to tell where one plural is used alone', () => {
  const { functions, proposal } = proposed({
    'post /people': 'PostPeople',
    'delete /people/{person}': 'DeletePeoplePerson',
  });
  expect(functions).toEqual(['createPerson', 'deletePerson']);
  expect(proposal.choices).toEqual([]);
});
