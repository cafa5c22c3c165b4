import type { Direction } from '../change.ts';
import { type Rule, rules } from './rules.ts';

const headings: Readonly<Record<Direction, string>> = {
  both: 'Whole descriptions and operations',
  request: 'Requests: what has to be sent may only widen',
  response: 'Answers: what is promised may only narrow',
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
    `## Policies: levels that were decided on\n\n| Rule | Level | Why |\n| --- | --- | --- |\n${policies.join('\n')}\n`,
  ].join('\n');
}

const introduction = `# Rules of \`spec diff\`

<!-- Written by "spec rules --write" from scripts/src/diff/rules; a test holds it fresh. -->

What \`spec diff OLD NEW\` reports, ${rules.length} rules, one a row. The bump is the highest level that occurs: **major** breaks callers or readers, **minor** adds something, **patch** changes words alone. What the provider calls, webhooks and callbacks, is judged the other way round: its bodies are read, and its answers are sent. Levels speak of what travels; names that the generated code exports are held by the name lock.
`;

function printRow({ id, level, says, advice }: Rule): string {
  return `| \`${id}\` | ${level} | ${says} | ${advice} |`;
}
