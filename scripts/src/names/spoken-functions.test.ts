import { describe, expect, it } from 'vitest';

import { proposed } from '../../test/support/proposed-names.ts';

describe('the function of an operation whose id nobody would say', () => {
  it('says a thing once, and where it stands behind it', () => {
    const { functions, methods } = proposed({
      'post /groups/{id}/roles': 'RolesController_create',
      'put /groups/{id}/roles': 'RolesController_replaceRoles',
      'get /groups/{id}/roles/{role}': 'RolesController_find',
      'put /groups/{id}/roles/{role}': 'RolesController_save',
      'post /keys/data-key': 'KeyController.create_data_key',
      'post /challenges': 'ChallengesController_sendSms',
      'post /members/{id}/role_assignments': 'AssignmentsController_assignRole',
    });
    expect(methods).toEqual([
      'roles.create',
      'roles.replaceAll',
      'roles.get',
      'roles.update',
      'keys.createDataKey',
      'challenges.sendSms',
      'roleAssignments.assignRole',
    ]);
    expect(functions).toEqual([
      'createRole',
      'replaceAllRoles',
      'getRole',
      'updateRole',
      'createDataKey',
      'sendChallengeSms',
      'assignRole',
    ]);
  });

  it('says by what a row is found where another operation has the shorter name', () => {
    const { functions } = proposed({
      'get /account': 'GetAccount',
      'post /account': 'PostAccount',
      'get /accounts/{account}': 'GetAccountsAccount',
      'post /accounts/{account}': 'PostAccountsAccount',
      'post /charges/{charge}/dispute/close': 'PostChargesChargeDisputeClose',
      'post /disputes/{dispute_key}/close': 'PostDisputesDisputeKeyClose',
    });
    expect(functions).toEqual([
      'getAccount',
      'updateAccount',
      'getAccountById',
      'updateAccountById',
      'closeDispute',
      'closeDisputeByDisputeKey',
    ]);
  });
});
