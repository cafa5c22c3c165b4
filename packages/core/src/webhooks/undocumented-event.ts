/**
 * Name of an event that the provider does not document: a plain string at run time, assignable to `string`, but with
 * its own type. Comparing `event` with a documented name then narrows to exactly that event's delivery, which neither
 * `string` nor a branded string does. It exists only as a type.
 */
declare enum UndocumentedEvent {
  name = '',
}

export type { UndocumentedEvent };
