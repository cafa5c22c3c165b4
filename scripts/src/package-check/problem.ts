/** Something about a package that must not be published so. */
export interface PackageProblem {
  /** File of the package, or what stands for one, such as a tool's name. */
  readonly place: string;
  readonly problem: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** A problem on one line, for people. */
export function formatProblem(name: string, { place, problem, remedy }: PackageProblem): string {
  return `${name} ${place}: ${problem} ${remedy}`;
}
