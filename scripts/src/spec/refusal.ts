/** Where and why an input was refused. */
export interface RefusalFields {
  /** File as the user named it. */
  readonly file: string;
  /** JSON pointer to the place, or `line N` where there is no JSON yet. */
  readonly pointer: string;
  /** Stable id of the rule. */
  readonly rule: string;
  /** What is wrong. */
  readonly problem: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** An input that must not be worked on; nothing was written. */
export class SpecRefusal extends Error implements RefusalFields {
  override readonly name = 'SpecRefusal';
  readonly file: string;
  readonly pointer: string;
  readonly rule: string;
  readonly problem: string;
  readonly remedy: string;

  constructor({ file, pointer, rule, problem, remedy }: RefusalFields, options?: ErrorOptions) {
    super(`${file}: ${pointer || '(root)'}: ${problem} [${rule}]\n  ${remedy}`, options);
    this.file = file;
    this.pointer = pointer;
    this.rule = rule;
    this.problem = problem;
    this.remedy = remedy;
  }
}
