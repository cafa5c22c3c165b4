export { fromBase64Json, toBase64Json } from './base64.ts';
export { openCursor, sealCursor } from './cursor-seal.ts';
export { collectionOf } from './described/collection-of.ts';
export { describedRoutes, type DescribedRoutes } from './described/described-routes.ts';
export type {
  DescribedList,
  DescribedRoutesOptions,
  ProviderFakeOptions,
  Refusal,
} from './described/described-options.ts';
export type {
  FakeCollectionData,
  FakeDescription,
  FakeEffect,
  FakeField,
  FakeFields,
  FakeIdForm,
  FakeOperation,
  FakeParameter,
  FakeVariation,
} from './described/fake-description.ts';
export { type FakeAct, type FakeOutcome, onlyFrom, type OwnAct, type OwnActs } from './described/own-acts.ts';
export type { KeyRules } from './described/kept-answers.ts';
export { readForm } from './described/read-form.ts';
export { withValueAt } from './described/places.ts';
export { checkDelivery } from './check-delivery.ts';
export { checkFakeOptions } from './check-fake-options.ts';
export { checkReceived } from './check-received.ts';
export { checkTestOptions } from './check-test-options.ts';
export { credentialsCheck } from './credentials-check.ts';
export { type FakeEventSource, fakeEventSource } from './fake-event-source.ts';
export { type AcceptSocket, type FakeSocket, fakeWebSocket, type SocketOpened } from './fake-socket.ts';
export { createFake, type Fake, type FakeOptions, type FakeRequest } from './fake.ts';
export type { FakeFile, FakeForm, FakeJson, FakeRequestBody } from './fake-request-body.ts';
export { fault } from './fault.ts';
export type { BodyFault, BodyScene, Fault, FaultScene } from './fault-definition.ts';
export type { RedirectStatus, StatusFaultOptions } from './faults/answer.ts';
export type { OversizeFaultOptions } from './faults/size-and-pace.ts';
export { firstIndex } from './first-index.ts';
export type { Listening, ListenOptions } from './listen.ts';
export { makeMessage, makePeople, momentBefore, type Person } from './people.ts';
export { createRandom, type Random } from './random.ts';
export { refill } from './refill.ts';
export type { PageShape, Route, RouteAnswer, RouteRequest } from './route.ts';
export { type DeliveryOptions, signDelivery, type SignDeliveryOptions, type SignedDelivery } from './sign-delivery.ts';
export { systemClock } from '../transport/clock.ts';
export { type SocketServer, socketServer } from './socket-server.ts';
export { type VirtualClock, virtualClock, type VirtualClockOptions } from './virtual-clock.ts';
