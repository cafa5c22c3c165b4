import { sentMethod } from '../../spec/methods.ts';
import type { DescribedOperation } from './describe.ts';

/** What the grades of evidence mean to whoever reads the vendor's documentation, not ours. */
const grades: Readonly<Record<string, string>> = {
  seed: 'vendor documentation',
  docs: 'vendor documentation',
  repo: 'vendor source code',
  inferred: 'inferred, not documented',
};

/** Lines of the comment on an operation's function: what it does, where, and how well that is known. */
export function commentOf({ found, name }: DescribedOperation, more: readonly string[]): string[] {
  const { node, method, path } = found;
  const text = [node['description'], node['summary']].find((one) => typeof one === 'string' && one.trim() !== '');
  const { 'x-capability': capability, 'x-evidence': evidence } = node;
  const facts = [
    `\`${sentMethod(method)} ${path}\`.`,
    ...more,
    ...(typeof capability === 'string' ? [`Capability: ${capability}.`] : []),
    ...(typeof evidence === 'string'
      ? [`Evidence: ${Object.hasOwn(grades, evidence) ? grades[evidence] : evidence}.`]
      : []),
  ];
  return [
    String(text ?? `Calls ${name.method}.`),
    '',
    facts.join(' '),
    ...(node['deprecated'] === true ? ['', '@deprecated'] : []),
  ];
}
