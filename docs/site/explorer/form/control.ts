/** Something wrong with a value of the form, and where: names of fields and places in lists, from the outside in. */
export interface InputIssue {
  readonly path: readonly string[];
  readonly message: string;
}

/** The part of a form for a value. */
export interface Control {
  readonly node: HTMLElement;
  /** The value; undefined where it is left out. What is wrong with it is added to the issues, with this path before it. */
  readonly read: (issues: InputIssue[], path: readonly string[]) => unknown;
  readonly write: (value: unknown) => void;
  /** Shows a message at the control that a path leads to, as near to it as there is one; returns what to focus. */
  readonly show: (path: readonly string[], message: string) => HTMLElement | undefined;
  /** Takes all messages away. */
  readonly clear: () => void;
}

/** How a control is presented. */
export interface ControlOptions {
  readonly label: string;
  readonly required: boolean;
}
