export { fromBase64Json, toBase64Json } from './base64.ts';
export { createFake, type Fake, type FakeOptions, type FakeRequest } from './fake.ts';
export { type Fault, fault } from './fault.ts';
export type { Listening } from './listen.ts';
export { makePeople, momentBefore, type Person } from './people.ts';
export { createRandom, type Random } from './random.ts';
export type { Route, RouteAnswer, RouteRequest } from './route.ts';
export { type VirtualClock, virtualClock } from './virtual-clock.ts';
