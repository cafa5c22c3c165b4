// How a client is made, the same way for every provider.
import { createGateway, createGatewayClient, type Gateway, type GatewayOptions } from '@wa-clients/gateway';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

// The type of a client has a short name.
typeOf(createGateway({ apiKey: 'k', baseUrl: 'https://gateway.example.com' })).is<Gateway>();

// @ts-expect-error TS2345: the gateway has no address but yours
createGateway({ apiKey: 'k' });
// @ts-expect-error TS2345: the gateway has no address but yours
createGatewayClient({ apiKey: 'k' });
const gatewayOptions: GatewayOptions = { apiKey: 'k', baseUrl: 'https://gateway.example.com' };
createGatewayClient(gatewayOptions);
