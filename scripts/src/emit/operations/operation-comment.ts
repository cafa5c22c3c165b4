import type { OperationContract } from '../../contract/contract.ts';
import { failuresOf } from '../../contract/read-result.ts';

/** What the grades of evidence mean to whoever reads the vendor's documentation, not ours. */
const grades: Readonly<Record<string, string>> = {
  seed: 'vendor documentation',
  docs: 'vendor documentation',
  repo: 'vendor source code',
  inferred: 'inferred, not documented',
};

/** Lines of the comment on an operation's function: what it does, where, and how well that is known. */
export function commentOf(operation: OperationContract, more: readonly string[]): string[] {
  const { documentation, label, name } = operation;
  const { capability, description, evidence, isDeprecated, summary } = documentation;
  const text = [description, summary].find((one) => one !== undefined && one.trim() !== '');
  const facts = [
    `\`${label}\`.`,
    ...more,
    ...(capability === undefined ? [] : [`Capability: ${capability}.`]),
    ...(evidence === undefined ? [] : [`Evidence: ${Object.hasOwn(grades, evidence) ? grades[evidence] : evidence}.`]),
  ];
  const tags = [...throwsOf(operation), ...(isDeprecated ? ['@deprecated'] : [])];
  return [text ?? `Calls ${name.method}.`, '', facts.join(' '), ...(tags.length > 0 ? ['', ...tags] : [])];
}

/** The statuses of the failures that the description has. */
function throwsOf(operation: OperationContract): string[] {
  const statuses = failuresOf(operation).map(({ status }) =>
    status === 'default' ? 'any other' : status.toUpperCase(),
  );
  const last = statuses.pop();
  if (last === undefined) return [];
  return [`@throws WaError by status: ${statuses.length === 0 ? last : `${statuses.join(', ')} or ${last}`}.`];
}
