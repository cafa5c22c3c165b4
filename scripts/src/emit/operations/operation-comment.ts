import type { DescribedOperation } from './describe.ts';

/** Lines of the comment on an operation's function: what it does, where, and how well that is known. */
export function commentOf({ found, name }: DescribedOperation, more: readonly string[]): string[] {
  const { node, method, path } = found;
  const text = [node['description'], node['summary']].find((one) => typeof one === 'string' && one.trim() !== '');
  const { 'x-capability': capability, 'x-evidence': evidence } = node;
  const facts = [
    `\`${method.toUpperCase()} ${path}\`.`,
    ...more,
    ...(typeof capability === 'string' ? [`Capability: ${capability}.`] : []),
    ...(typeof evidence === 'string' ? [`Evidence: ${evidence}.`] : []),
  ];
  return [
    String(text ?? `Calls ${name.method}.`),
    '',
    facts.join(' '),
    ...(node['deprecated'] === true ? ['', '@deprecated'] : []),
  ];
}
