/** What each grade of evidence means. */
const grades: Readonly<Record<string, string>> = {
  seed: 'documentation of the vendor',
  docs: 'documentation of the vendor',
  repo: 'source code that the vendor publishes',
  inferred: 'indirect evidence; the vendor does not document it',
};

/** What is known of an operation, and where from. */
export function evidenceText(grade: string | undefined): string {
  if (grade === undefined) return 'unknown';
  const words = Object.hasOwn(grades, grade) ? grades[grade] : undefined;
  return words ?? `\`${grade}\``;
}
