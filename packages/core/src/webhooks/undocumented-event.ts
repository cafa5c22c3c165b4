/**
 * Name of an event that the provider's documents do not have: at run time a text like any other, and assignable to
 * `string`, but of a type of its own. Comparing `event` with a documented name then leaves that event's delivery alone,
 * which neither `string` nor a branded one does. Never a value: nothing of it is in the code that runs.
 */
declare enum UndocumentedEvent {
  name = '',
}

export type { UndocumentedEvent };
