export { isWaError } from '@wa-clients/core';
export { downloadMediaFile } from './download-media-file.ts';
export { type GraphErrorDetail, isGraphError, readGraphError } from './errors/graph-error.ts';
export { judgeMetaError, type MetaVerdict } from './errors/judge-meta-error.ts';
export { explainMetaError, type MetaErrorCode, metaErrors } from './errors/meta-errors.ts';
export { identityOf, type Recipient, recipientOf, type WhatsappIdentity } from './identity.ts';
export { recipientLane } from './recipient-lane.ts';
export { hasFields, type MetaPaging, pagingOf, withPaging } from './with-paging.ts';
