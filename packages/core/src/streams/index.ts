export { type EventStream, eventStream } from './event-stream.ts';
export type { Frames } from './frame-queue.ts';
export {
  type EventSourceRequest,
  openEventSource,
  type ServerSentEvent,
  type ServerSentPosition,
} from './open-event-source.ts';
export { openingTimeout } from './opening-timeout.ts';
export {
  openWebSocket,
  type WebSocketClass,
  type WebSocketEvent,
  type WebSocketLike,
  type WebSocketRequest,
} from './open-web-socket.ts';
export type { GapReason, StreamEvent, StreamGap, StreamItem } from './stream-item.ts';
export type { ReconnectOptions, StreamOptions, StreamStatus } from './stream-options.ts';
export { wrongFrame } from './wrong-frame.ts';
export type { ConnectionEnd, StreamConnection, StreamSource, StreamStep } from './stream-source.ts';
export type { UndocumentedEvent } from '../webhooks/undocumented-event.ts';
