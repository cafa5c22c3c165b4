// The openapi-fetch client beneath: typed by the description's paths, for what the functions do not cover.
import type { Gateway } from '@wa-clients/gateway';
import { raw } from '@wa-clients/gateway/raw';

declare const gateway: Gateway;

// Here the paging parameters are the caller's own business.
await raw(gateway).GET('/api/v1/sessions/{session}/chats', { params: { path: { session: 'sales' } } });
