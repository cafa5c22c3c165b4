// The operations as functions, for an app that carries only those it uses.
import { createGatewayClient, listChats } from '@wa-clients/gateway';

const client = createGatewayClient({ apiKey: 'k', baseUrl: 'https://gateway.example.com' });

// @ts-expect-error TS2345: chats of the gateway belong to a session
listChats(client, {});
