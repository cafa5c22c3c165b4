import { describe, expectTypeOf, it } from 'vitest';
import type { WebSocket as WebSocketOfWs } from 'ws';
import type { WebSocket as WebSocketOfUndici } from 'undici';

import type { WebSocketClass } from '../../src/streams/index.ts';

describe('the option WebSocket', () => {
  it("takes the platform's class, and those of ws and undici", () => {
    expectTypeOf<typeof WebSocket>().toExtend<WebSocketClass>();
    expectTypeOf<typeof WebSocketOfWs>().toExtend<WebSocketClass>();
    expectTypeOf<typeof WebSocketOfUndici>().toExtend<WebSocketClass>();
  });
});
