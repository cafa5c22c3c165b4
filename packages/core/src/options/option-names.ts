// A test's types hold these against the options themselves. Behind a colon stands the type of an option that no other check
// looks at.

/** Options of a client. */
export const clientOptionNames =
  'apiKey baseUrl allowHttp:boolean fetch:function timeout retry headers fetchOptions:object limiter:function maxBodyBytes parseJson:function validate:function hooks:object clock:object';

/** Options of a call. */
export const callOptionNames = 'signal:AbortSignal timeout retry headers fetchOptions:object idempotencyKey';

/** Options of a list beside those of a call. */
export const listOptionNames = 'pageSize resume direction prefetch concurrency maxPages deadlineMs:number';

/** Members of the option `hooks`. */
export const hookNames =
  'onCallStart:function onCallEnd:function onAttemptStart:function onAttemptEnd:function onRetry:function onPage:function onDrift:function onSchemaDrift:function';
