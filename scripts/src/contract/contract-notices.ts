import type { Notice } from '../spec/notice.ts';
import { bodilessNotices } from './bodiless-notices.ts';
import type { Contract } from './contract.ts';
import { credentialParameterNotices } from './credential-parameter-notices.ts';
import { encodedBytesNotices } from './encoded-bytes-notices.ts';
import { inputNameNotices } from './input-name-notices.ts';
import { requestNotices } from './request-notices.ts';
import { securityNotices } from './security-notices.ts';
import { serverNotices } from './server-notices.ts';

/** Everything of a contract that is done in another way than a reader of the description would expect. */
export function contractNotices(contract: Contract): Notice[] {
  return [
    ...inputNameNotices(contract),
    ...requestNotices(contract),
    ...bodilessNotices(contract),
    ...encodedBytesNotices(contract),
    ...securityNotices(contract),
    ...credentialParameterNotices(contract),
    ...serverNotices(contract),
  ];
}
