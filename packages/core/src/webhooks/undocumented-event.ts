/**
 * Name of an event that the provider's documents do not have: a text like any other, of a type of its own, so that
 * comparing `event` with a documented name leaves that event's delivery alone.
 */
export type UndocumentedEvent = string & { readonly undocumentedEvent: true };
