/** A moment that a test waits for, instead of waiting for time to pass. */
export interface Moment {
  readonly reached: Promise<void>;
  readonly reach: () => void;
}

/** Makes a moment that nobody has reached yet. */
export function moment(): Moment {
  let reach = () => {};
  const reached = new Promise<void>((resolve) => (reach = resolve));
  return { reached, reach };
}
