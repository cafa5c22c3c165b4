import type { OperationContract } from '../../contract/contract.ts';

/** What the grades of evidence mean to whoever reads the vendor's documentation, not ours. */
const grades: Readonly<Record<string, string>> = {
  seed: 'vendor documentation',
  docs: 'vendor documentation',
  repo: 'vendor source code',
  inferred: 'inferred, not documented',
};

/** Lines of the comment on an operation's function: what it does, where, and how well that is known. */
export function commentOf({ documentation, label, name }: OperationContract, more: readonly string[]): string[] {
  const { capability, description, evidence, isDeprecated, summary } = documentation;
  const text = [description, summary].find((one) => one !== undefined && one.trim() !== '');
  const facts = [
    `\`${label}\`.`,
    ...more,
    ...(capability === undefined ? [] : [`Capability: ${capability}.`]),
    ...(evidence === undefined ? [] : [`Evidence: ${Object.hasOwn(grades, evidence) ? grades[evidence] : evidence}.`]),
  ];
  return [text ?? `Calls ${name.method}.`, '', facts.join(' '), ...(isDeprecated ? ['', '@deprecated'] : [])];
}
