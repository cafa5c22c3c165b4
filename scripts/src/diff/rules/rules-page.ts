import type { Direction } from '../change.ts';
import { type Rule, rules } from './rules.ts';

const headings: Readonly<Record<Direction, string>> = {
  both: 'Whole descriptions and operations',
  request: 'Requests: accepted values may only widen',
  response: 'Responses: returned values may only narrow',
};

/** The text of docs/spec-rules.md: every rule a row. */
export function rulesPage(): string {
  const sections = (['both', 'request', 'response'] as const).map((direction) => {
    const rows = rules.filter((rule) => rule.direction === direction).map(printRow);
    return `## ${headings[direction]}\n\n| Rule | Level | What changed | What to do |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  const decided = rules.filter((rule) => rule.policy !== undefined);
  const policies = decided.map(({ id, level, policy }) => `| \`${id}\` | ${level} | ${policy ?? ''} |`);
  return [
    introduction,
    ...sections,
    `## Policies: levels set by decision\n\n| Rule | Level | Why |\n| --- | --- | --- |\n${policies.join('\n')}\n`,
  ].join('\n');
}

const introduction = `# Rules of \`spec diff\`

<!-- Written by "spec rules --write" from scripts/src/diff/rules; a test holds it fresh. -->

The ${rules.length} rules of \`spec diff OLD NEW\`. The bump is the highest level that occurs: **major** breaks code that sends requests or reads responses, **minor** adds something, **patch** changes only texts. Webhooks and callbacks, which the provider calls, are judged in reverse: their bodies are read, and their responses are sent. Levels concern requests and responses; the exported names of the generated code are kept by the name lock.
`;

function printRow({ id, level, says, advice }: Rule): string {
  return `| \`${id}\` | ${level} | ${says} | ${advice} |`;
}
