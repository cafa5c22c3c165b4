import { expect, it } from 'vitest';

import { proposed } from '../../test/support/proposed-names.ts';

it('says that a PUT replaces all, where a POST of the same path adds one and no row has a path', () => {
  const { functions, methods } = proposed({
    'get /roles/{slug}': 'RolesController_find',
    'post /roles/{slug}/permissions': 'RolePermissionsController_add',
    'put /roles/{slug}/permissions': 'RolePermissionsController_set',
  });
  expect(methods).toEqual(['roles.get', 'permissions.create', 'permissions.updateAll']);
  expect(functions.at(-1)).toBe('updateAllPermissions');
});

it('leaves the plain name to a PUT of what is one thing with a plural name', () => {
  expect(proposed({ 'get /me/settings': 'getSettings', 'put /me/settings': 'saveSettings' }).methods.at(-1)).toBe(
    'settings.update',
  );
});
