import * as z from 'zod/v4/mini';

import { evaluate } from './evaluate.ts';
import type { Evaluation } from './evaluation.ts';
import { keepNode, nodeOf } from './nodes.ts';
import type { SchemaNode } from './schema-node.ts';
import { definitionOf } from './define.ts';

/** A schema of JSON Schema keywords, for what zod has no words for. */
export function schema(node: SchemaNode): z.ZodMiniType {
  const type = z.unknown().check((payload) => {
    for (const { path, message } of evaluate(node, payload.value, evaluateChild).issues) {
      payload.issues.push({ code: 'custom', message, path: [...path], input: payload.value });
    }
  });
  keepNode(type, node);
  return type;
}

/** Holds a value against any schema; only those made here also tell which members and items they have looked at. */
function evaluateChild(child: z.core.$ZodType, value: unknown): Evaluation {
  const definition = definitionOf(child);
  const node = nodeOf(definition);
  if (node) return evaluate(node, value, evaluateChild);
  const result = z.safeParse(definition, value);
  return { issues: result.success ? [] : result.error.issues.map(({ path, message }) => ({ path, message })) };
}
