import type { OperationContract } from '../../contract/contract.ts';
import { SpecRefusal } from '../../spec/refusal.ts';

/** What an operation does, as a tool says it; from the mildest to the gravest. */
const classes = ['reads', 'writes', 'sends', 'destroys'] as const;

/** One of them. */
export type ToolClass = (typeof classes)[number];

const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS', 'QUERY']);
/** What a POST is called that only asks. */
const asking = /^(search|query|find|list|lookup|count)$/;
const removing =
  /^(delete|remove|clear|revoke|purge|destroy|erase|wipe|reset|logout|deregister|unregister|unsubscribe|disconnect|uninstall|terminate|rotate|regenerate|replace|cancel|deprecate|leave)$/;
/** What a GET is called that changes something all the same. */
const changing = /^(create|update|set|add|enable|disable|start|stop|restart|register|verify|generate|login|mark|join)$/;
/** What delivers something, or starts what can: workflows, functions and campaigns send on their own. */
const sending =
  /^(send|resend|reply|forward|react|broadcast|schedule|deliver|dispatch|notify|invite|invoke|run|execute|trigger|launch|dial|call)$/;
/** Resources whose rows go to people, or are runs of what can send. */
const delivered =
  /^(messages?|broadcasts?|campaigns?|calls?|statuses|stories|invites?|invitations?|executions|runs|events)$/;
/** What is done to such a row without anybody getting anything. */
const harmless = /^(mark|upload|archive|pause|reject|stop)$/;
/** Codes that are sent to a person. */
const code = /^(request|send|resend)(code|otp|verification)/i;

/**
 * The class of an operation: by its method, then by the words of its public name; where both leave a doubt, the graver one.
 * The overlay's `x-tool-class` says it where those are wrong.
 *
 * @param method Public name of the method.
 * @throws SpecRefusal for a hint that is none.
 */
export function toolClassOf(operation: OperationContract, method: string, file: string): ToolClass {
  const { pagination, path, pointer, toolHint } = operation;
  if (toolHint !== undefined) {
    const hint = classes.find((one) => one === toolHint);
    if (hint) return hint;
    const problem = `must be one of ${classes.join(', ')}`;
    const remedy = "Correct the overlay's x-tool-class.";
    throw new SpecRefusal({ file, pointer: `${pointer}/x-tool-class`, rule: 'tool-class', problem, remedy });
  }
  if (operation.method === 'DELETE') return 'destroys';
  const [resource = '', name = ''] = method.split('.');
  const words = wordsOf(name);
  const [verb = ''] = words;
  if (readingMethods.has(operation.method)) {
    // Some services change things on GET.
    if (removing.test(verb)) return 'destroys';
    return sending.test(verb) ? 'sends' : changing.test(verb) ? 'writes' : 'reads';
  }
  if (pagination.length > 0 || asking.test(verb)) return 'reads';
  if (words.some((word) => removing.test(word))) return 'destroys';
  const last = path.slice(path.search(/[^/]*$/));
  const isSending = [verb, words.at(-1) ?? ''].some((word) => sending.test(word)) || /^send(?![a-z])/.test(last);
  const isDelivered = delivered.test(wordsOf(resource).at(-1) ?? '') && !harmless.test(verb);
  return isSending || isDelivered || code.test(name) ? 'sends' : 'writes';
}

function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(' ');
}
