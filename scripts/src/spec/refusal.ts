/** Where and why an input was refused. */
export interface RefusalFields {
  /** File as the user named it. */
  readonly file: string;
  /** JSON pointer to the place, or `line N` where there is not JSON yet. */
  readonly pointer: string;
  /** Stable id of the rule. */
  readonly rule: string;
  /** What is wrong. */
  readonly problem: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** Most problems of one input that are told at once. */
const mostTold = 50;

/** An input that must not be worked on; nothing was written. Its fields are those of the first problem. */
export class SpecRefusal extends Error implements RefusalFields {
  override readonly name = 'SpecRefusal';
  readonly file: string;
  readonly pointer: string;
  readonly rule: string;
  readonly problem: string;
  readonly remedy: string;
  /** Further problems of the same input. */
  readonly others: readonly RefusalFields[];

  constructor(first: RefusalFields, options: ErrorOptions & { readonly others?: readonly RefusalFields[] } = {}) {
    const { others = [], ...errorOptions } = options;
    super(textOf([first, ...others]), errorOptions);
    this.file = first.file;
    this.pointer = first.pointer;
    this.rule = first.rule;
    this.problem = first.problem;
    this.remedy = first.remedy;
    this.others = others;
  }
}

/** The problems by line; a remedy is given once for all of one rule that have it. */
function textOf(all: readonly RefusalFields[]): string {
  const told = all.slice(0, mostTold);
  const lines = told.map(({ file, pointer, problem, remedy, rule }, index) => {
    const next = told[index + 1];
    const isSame = next?.rule === rule && next.remedy === remedy;
    // A place to write to has no parts.
    const place = rule === 'output' ? file : `${file}: ${pointer || '(root)'}`;
    return `${place}: ${problem} [${rule}]${isSame ? '' : `\n  ${remedy}`}`;
  });
  const more = all.length - told.length;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}
