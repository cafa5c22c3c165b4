// The fakes as msw's own handlers.
import { kapsoHandlers } from '@wa-clients/kapso/msw';
import { fakeKapso } from '@wa-clients/kapso/testing';

for (const handler of kapsoHandlers(fakeKapso())) handler.info.header.startsWith('GET');

// @ts-expect-error TS2554: handlers answer from a fake
kapsoHandlers();
