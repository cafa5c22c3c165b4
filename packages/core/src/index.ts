export { atServer } from './at-server.ts';
export { atService, type Service } from './at-service.ts';
export { type Call, call } from './call.ts';
export type {
  CallOptions,
  KeyedCallOptions,
  FetchOptions,
  HeadersOption,
  HeaderValues,
  RetryBudgetOptions,
  RetryOptions,
  TimeoutOptions,
} from './call-options.ts';
export { callBytes, callText } from './call-unparsed.ts';
export { type Client, createClient } from './client.ts';
export { combineHooks } from './combine-hooks.ts';
export { asBasic } from './credentials/as-basic.ts';
export { asBearer } from './credentials/as-bearer.ts';
export { clientCredentials } from './credentials/client-credentials.ts';
export type { ClientCredentialsOptions } from './credentials/client-credentials-options.ts';
export type {
  BasicCredential,
  CredentialScheme,
  NameAndPassword,
  TokenCredential,
} from './credentials/credential-scheme.ts';
export { inCookie } from './credentials/in-cookie.ts';
export { inHeader } from './credentials/in-header.ts';
export { inQuery } from './credentials/in-query.ts';
export { type CredentialOptions, type CredentialPlan, withCredentials } from './credentials/with-credentials.ts';
export type {
  ClientOptions,
  FailedCall,
  FetchedResponse,
  FetchInit,
  ProviderDefinition,
  ProviderError,
} from './definition.ts';
export { type Detailed, type ErrorGuard, errorGuard } from './errors/error-guard.ts';
export {
  AbortedError,
  ConfigError,
  ConnectionFailedError,
  NotJsonError,
  PaginationError,
  RedirectBlockedError,
  RequestInvalidError,
  SchemaMismatchError,
  TimedOutError,
  TooLargeError,
  WebhookInvalidError,
  WrongShapeError,
} from './errors/errors.ts';
export {
  type FailureStatus,
  type OperationError,
  type OperationErrorGuard,
  operationErrorGuard,
  type OperationFailure,
} from './errors/operation-error-guard.ts';
export {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  HttpError,
  NotFoundError,
  RateLimitedError,
  ServerError,
  UnauthorizedError,
  UnprocessableError,
} from './errors/http-error.ts';
export { type AnyWaError, isWaError, type WaErrorByCode } from './errors/is-wa-error.ts';
export {
  type TimeoutPhase,
  WaError,
  type WaErrorCode,
  type WaErrorFields,
  type WebhookRefusal,
} from './errors/wa-error.ts';
export { download, type Download } from './download.ts';
export type { DownloadOptions, DownloadProgress } from './download-options.ts';
export { type DownloadedStream, downloadStream } from './download-stream.ts';
export { fromEnv } from './from-env.ts';
export type {
  AttemptEvent,
  CallEvent,
  DriftEvent,
  EndEvent,
  Hooks,
  PageEvent,
  RetryEvent,
  SchemaDriftEvent,
  SchemaIssue,
} from './hooks.ts';
export { createLimiter, type LimitedCall, type Limiter, type LimiterOptions } from './limiter.ts';
export { cursorAfter, type CursorAfterOptions } from './list/cursor-after.ts';
export { afterLastRow, type AfterLastRowOptions } from './list/after-last-row.ts';
export { cursorToken, type CursorTokenOptions } from './list/cursor-token.ts';
export type { ListOperation } from './list/walk-input.ts';
export { type List, list } from './list/list.ts';
export { headerCursor, type HeaderCursorOptions } from './list/header-cursor.ts';
export { linkedCursors, type LinkedCursorsOptions } from './list/linked-cursors.ts';
export { linkedPages, type LinkedPagesOptions } from './list/linked-pages.ts';
export { numberedPages, type NumberedPagesOptions } from './list/numbered-pages.ts';
export { sideBySide } from './list/side-by-side/side-by-side.ts';
export type { TimeOrder } from './list/side-by-side/time-order.ts';
export { offsetPages, type OffsetPagesOptions } from './list/offset-pages.ts';
export type {
  CursorListOptions,
  NumberedListOptions,
  ReversibleListOptions,
  ReversibleSideBySideListOptions,
  SideBySideListOptions,
} from './list/options.ts';
export type { Page, PageWithResponse } from './list/page.ts';
export type { CursorEnd, PageLinks, PageQuestion, Position, Strategy } from './list/strategy.ts';
export {
  type InfiniteQuery,
  type InfiniteQueryPage,
  type InfiniteQueryQuestion,
  toInfiniteQuery,
} from './list/to-infinite-query.ts';
export { type ReadableStreamOptions, toReadableStream } from './list/to-readable-stream.ts';
export { locate, type Located } from './locate.ts';
export { losslessIntegers } from './lossless-integers.ts';
export type { Operation } from './operation.ts';
export { asGiven } from './request/as-given.ts';
export { asJson } from './request/as-json.ts';
export { deepObject } from './request/deep-object.ts';
export { formBody } from './request/form-body.ts';
export { withIdempotencyKey } from './request/idempotency-key.ts';
export { simpleHeader } from './request/simple-header.ts';
export { keepQueryInPath } from './request/keep-query.ts';
export { keepReserved, keepReservedInPath } from './request/keep-reserved.ts';
export { multipart } from './request/multipart.ts';
export type { FileDescription } from './request/file-description.ts';
export { namedFile } from './request/named-file.ts';
export { objectsAsJson } from './request/objects-as-json.ts';
export type { OrNone } from './request/or-none.ts';
export { type Part, part, type WithPartHeaders } from './request/part.ts';
export { type StreamedFile, streamedFile } from './request/streamed-file.ts';
export { styled } from './request/styled.ts';
export { withContentType } from './request/with-content-type.ts';
export { withWholeBody } from './request/with-whole-body.ts';
export { type Sha256, sha256 } from './sha-256.ts';
export { withDigest } from './with-digest.ts';
export { writeHeaders } from './request/write-headers.ts';
export { wireNames } from './request/wire-names.ts';
export { writePath } from './request/write-path.ts';
export { writeQuery } from './request/write-query.ts';
export { type MethodTree, type ResourceTree, withResources } from './resources.ts';
export { textOrUndefined } from './text.ts';
export {
  type SpanAttributes,
  type SpanLike,
  type TraceHooksOptions,
  type TracerLike,
  traceHooks,
} from './trace-hooks.ts';
export type { Clock } from './transport/clock.ts';
export type { ValidationQuestion, Validator } from './validator.ts';
export type { ResponseHeaders, WithResponse } from './with-response.ts';
export { type BaseUrlsOption, withBaseUrls } from './with-base-urls.ts';
export { type ServersOption, withServers } from './with-servers.ts';
export { type ServerOptions, withServer } from './with-server.ts';
export type { ServerTemplate } from './fill-server.ts';
