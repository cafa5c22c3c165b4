/** The tasks of turbo.json that make up the whole check of the repository. */
export const allTasks: readonly string[] = [
  'build',
  'generate-check',
  'typecheck',
  'lint',
  'format-check',
  'test',
  'test:contract',
  'test:packages',
  'test:readmes',
  'package-check',
  'check:architecture',
  'check:format',
  'check:lint',
  'check:lockfiles',
  'check:recipes',
  'check:structure',
  'check:unused',
  'check:workflows',
];

/** Where the tests of a task leave their report, within the package; undefined for a task without tests. */
export function reportOf(task: string): string | undefined {
  if (task === 'test') return 'reports/vitest.json';
  return task.startsWith('test:') ? `reports/${task.slice('test:'.length)}.json` : undefined;
}
