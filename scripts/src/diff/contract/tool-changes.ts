import type { OperationContract } from '../../contract/contract.ts';
import { describeTools } from '../../emit/tools/describe-tools.ts';
import { isObject, type Json, type JsonObject, member } from '../../spec/document.ts';
import { SpecRefusal } from '../../spec/refusal.ts';
import type { DocumentRuleName } from '../rules/document-rules.ts';
import type { ComparedCall } from './read-calls.ts';

/** What is different about an operation as a tool. */
export interface ToolChange {
  readonly rule: Extract<DocumentRuleName, `tool-${string}`>;
  readonly message: string;
}

/** What an app notices that gives an operation to a language model, as far as its calls do not show it. */
export function toolChanges(old: ComparedCall, now: ComparedCall): ToolChange[] {
  const [before, after] = [toolsOf(old), toolsOf(now)];
  return Object.entries(before).flatMap(([method, tool]): ToolChange[] => {
    const other = Object.hasOwn(after, method) ? after[method] : undefined;
    if (!other) return [];
    const [wasUnfit, isUnfit] = [tool['unfit'], other['unfit']];
    if (isUnfit !== undefined)
      return wasUnfit === undefined
        ? [{ rule: 'tool-removed', message: `${method} can no longer be a tool: ${String(isUnfit)}` }]
        : [];
    const [was, is] = [String(tool['class']), String(other['class'])];
    if (wasUnfit !== undefined)
      return [{ rule: 'tool-added', message: `${method} can be a tool now, of the class "${is}"` }];
    const changed: ToolChange[] =
      was === is ? [] : [{ rule: 'tool-class-changed', message: `${method} ${classInWords(was, is)}` }];
    return [...changed, ...inputChanges(method, [tool, old.contract], [other, now.contract])];
  });
}

function classInWords(was: string, is: string): string {
  const text = `was of the class "${was}", is of the class "${is}" now`;
  if (is === 'reads') return `${text}, and among the tools without "allow"`;
  return was === 'reads' ? `${text}, and no longer among the tools without "allow"` : text;
}

/** The tools of an operation by the names of their methods; none where the class cannot be read, which the generator says. */
function toolsOf({ contract, root }: ComparedCall): Readonly<Record<string, JsonObject>> {
  if (!contract) return {};
  try {
    return describeTools({ file: '', operations: [contract], root }).tools;
  } catch (error) {
    if (error instanceof SpecRefusal) return {};
    throw error;
  }
}

type Described = readonly [tool: JsonObject, operation: OperationContract | undefined];

/** Names that the input of a tool no longer has, although the call has them as before, and those that come in their place. */
function inputChanges(method: string, [old, was]: Described, [now, is]: Described): ToolChange[] {
  const [before, after] = [namesOf(old), namesOf(now)];
  const inCalls = (name: string) => callNames(was).has(name) && callNames(is).has(name);
  const gone = [...before].filter((name) => !after.has(name) && (name === 'body' || inCalls(name)));
  if (gone.length === 0) return [];
  const come = [...after].filter((name) => !before.has(name));
  const message = `${method} takes ${gone.join(', ')} no longer${come.length > 0 ? `, but ${come.join(', ')}` : ''}`;
  // A call that is written in another way says so itself.
  return was?.body?.kind === is?.body?.kind ? [{ rule: 'tool-input-changed', message }] : [];
}

function namesOf(tool: JsonObject): Set<string> {
  const properties: Json | undefined = member(tool['input'], 'properties');
  return new Set(isObject(properties) ? Object.keys(properties) : []);
}

function callNames(operation: OperationContract | undefined): Set<string> {
  return new Set([...(operation?.parameters.map(({ name }) => name) ?? []), ...(operation?.body?.fields ?? [])]);
}
