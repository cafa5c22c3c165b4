/** What a grade of evidence means. */
const grades: Readonly<Record<string, string>> = {
  seed: 'vendor documentation that the project started from (grade `seed`)',
  docs: 'vendor documentation (grade `docs`)',
  repo: 'vendor source code (grade `repo`)',
  inferred: 'inferred from indirect evidence, not documented (grade `inferred`)',
};

/** What is known of an operation, and where from. */
export function evidenceText(grade: string | undefined): string {
  if (grade === undefined) return 'unknown';
  return Object.hasOwn(grades, grade) ? (grades[grade] ?? grade) : `\`${grade}\``;
}
