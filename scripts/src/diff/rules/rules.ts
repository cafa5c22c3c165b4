import type { Direction, Level } from '../change.ts';
import { documentRules } from './document-rules.ts';
import { effectAdvice, effectLevels } from './effects.ts';
import { policies } from './policies.ts';
import { type SchemaRule, schemaRules } from './schema-rules.ts';

/** A rule as people meet it. */
export interface Rule {
  /** Stable: reports and changelogs name it. */
  readonly id: string;
  readonly level: Level;
  readonly direction: Direction;
  readonly says: string;
  readonly advice: string;
  /** Why it has this level, where that was a decision. */
  readonly policy?: string;
}

/** Every rule, by subject: the whole, operations, parameters, bodies, and schemas in both directions. */
export const rules: readonly Rule[] = [
  ...Object.entries(documentRules).map(([id, row]) => decided({ id, ...row })),
  ...(['request', 'response'] as const).flatMap((direction) =>
    Object.entries<SchemaRule>(schemaRules)
      .filter(([, { only }]) => only === undefined || only === direction)
      .map(([name, { effect, says, advice }]) =>
        decided({
          id: `${direction}-${name}`,
          level: effectLevels[effect][direction],
          direction,
          says,
          advice: advice ?? effectAdvice[effect][direction],
        }),
      ),
  ),
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an id. */
export function ruleOf(id: string): Rule {
  const rule = byId.get(id);
  if (!rule) throw new Error(`There is no rule "${id}".`);
  return rule;
}

function decided(rule: Rule): Rule {
  const policy = policies.find((one) => one.rule === rule.id);
  return policy ? { ...rule, level: policy.level, policy: policy.reason } : rule;
}
