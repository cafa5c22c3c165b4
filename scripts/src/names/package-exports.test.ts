import { expect, it } from 'vitest';

import { packageExports } from './package-exports.ts';

it('reads what an index exports by itself, under the names that apps see', () => {
  const index = `/** export { Comment } from './comment.ts'; */
export { createShop, type Shop } from './client.ts';
export type { ShopErrorDetail } from './errors.ts';
export * from './generated/operations.ts';
export {
  list as walk,
  type Page, // export { Line }
} from '@wa-clients/core';
import { hidden } from './hidden.ts';
export const version = hidden;
export async function wait(): Promise<void> {}
`;
  expect(packageExports(index).toSorted()).toEqual([
    'Page',
    'Shop',
    'ShopErrorDetail',
    'createShop',
    'version',
    'wait',
    'walk',
  ]);
});
