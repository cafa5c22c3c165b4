import type { Notice } from '../spec/notice.ts';
import type { Contract } from './contract.ts';
import { inputNameNotices } from './input-name-notices.ts';
import { requestNotices } from './request-notices.ts';
import { securityNotices } from './security-notices.ts';
import { serverNotices } from './server-notices.ts';

/** Everything of a contract that is done in another way than a reader of the description would expect. */
export function contractNotices(contract: Contract): Notice[] {
  return [
    ...inputNameNotices(contract),
    ...requestNotices(contract),
    ...securityNotices(contract),
    ...serverNotices(contract),
  ];
}
