// Each function type stands for its condition, which the compiler compares as it is; that is what tells types apart.
// oxlint-disable typescript/no-unnecessary-type-parameters -- the compiler compares it as it is
/** Whether two types are one and the same, which is more than being assignable to each other. */
export type Equal<One, Other> =
  (<Type>() => Type extends One ? 1 : 2) extends <Type>() => Type extends Other ? 1 : 2 ? true : false;
// oxlint-enable typescript/no-unnecessary-type-parameters

/** What can be said of a value's type. */
export interface Statement<Actual> {
  /** Compiles only where the value's type is exactly this one. */
  is<Expected>(...mismatch: Equal<Actual, Expected> extends true ? [] : [expected: Expected, actual: Actual]): void;
}

/** Begins a statement about the type of a value; nothing of it is ever run. */
export declare function typeOf<Value>(value: Value): Statement<Value>;
