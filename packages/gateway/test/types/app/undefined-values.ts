// An option, a filter or a parameter that may be left out may also be given as undefined: apps pass on what they got.
import { createGateway } from '@wa-clients/gateway';

declare const text: string | undefined;

// What has to be there has to be there.
// @ts-expect-error TS2322: the gateway has no address but yours
createGateway({ apiKey: 'k', baseUrl: text });
