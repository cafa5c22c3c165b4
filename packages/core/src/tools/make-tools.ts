import { type Client, internalsOf } from '../client.ts';
import { optionFailure } from '../errors/failure.ts';
import { WaError } from '../errors/wa-error.ts';
import type { Page } from '../list/page.ts';
import { checkOptions } from '../options/check-options.ts';
import type { ToolClass, ToolDescription, ToolDescriptions } from './description.ts';
import { inputSchema } from './input-schema.ts';
import { nearestName } from './nearest-name.ts';
import { standardInput, type ToolInput } from './standard-input.ts';

/** Which operations become tools; `Name` is the union of those that can, which the entry of a provider knows. */
export interface ToolOptions<Name extends string = string> {
  /**
   * Names of operations (`contacts.list`), and classes (`reads`): these become tools, and no others. Default: `reads`, so
   * that nothing is changed, sent or removed unless the app says so.
   */
  readonly allow?: readonly (Name | ToolClass)[] | undefined;
}

/** What a tool is run with beside its input; frameworks call the signal by either name. */
export interface ToolContext {
  /** Aborts the call. */
  readonly signal?: AbortSignal | undefined;
  /** Aborts the call. */
  readonly abortSignal?: AbortSignal | undefined;
}

/** An operation that a language model can call. */
export interface Tool {
  /** Name in the form that every model accepts, for example `contacts_list`. */
  readonly name: string;
  /** Name of the operation, for example `contacts.list`. */
  readonly operation: string;
  /** What the operation does: reads, writes, sends or destroys. */
  readonly class: ToolClass;
  /** Description of the operation for the model. */
  readonly description: string;
  /** What it takes; `inputSchema['~standard'].jsonSchema.input({ target })` is its JSON Schema. */
  readonly inputSchema: ToolInput;
  /** The same as JSON Schema 2020-12. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /**
   * Calls the operation. A list returns one page, with `hasMore`, what to pass as `resume` for the next one, and a `note`
   * that says which part of the list this is; any other operation returns the response body, or null if there is none.
   *
   * @throws WaError, which is safe to log and to show to the model.
   */
  readonly execute: (input?: unknown, context?: ToolContext) => Promise<unknown>;
}

/** A page of a list as the result of a tool. */
export interface ToolPage {
  /** Items of the page. */
  readonly items: readonly unknown[];
  /** Whether there is another page. */
  readonly hasMore: boolean;
  /** What to pass as `resume` for the next page; absent behind the last one. */
  readonly resume?: string;
  /** Total number of rows, if the provider returns it. */
  readonly total?: number;
  /** Which part of the list this is, in words for a model. */
  readonly note: string;
}

type Method = (input: object, options: object) => PromiseLike<unknown>;

/**
 * Makes tools of the operations of a client; the entry `/tools` of a provider does so with its own descriptions.
 *
 * @throws ConfigError for an unknown name in `allow`, for one that cannot be a tool, and for a client without methods.
 */
export function makeTools(client: Client, all: readonly ToolDescriptions[], options: ToolOptions = {}): Tool[] {
  const { provider } = internalsOf(client).definition;
  const fail = optionFailure(provider);
  checkOptions(options, 'allow', fail);
  const allow = options?.allow ?? ['reads'];
  if (!Array.isArray(allow)) throw fail('allow must be a list of names of operations and of classes');
  const operations = new Map(all.flatMap(({ tools }) => Object.entries(tools)));
  for (const name of allow) checkAllowed(name, operations, fail);
  const allowed = new Set<string>(allow);
  return all.flatMap(({ schemas, tools }) =>
    Object.entries(tools)
      .filter(([name, tool]) => tool.unfit === undefined && (allowed.has(name) || allowed.has(tool.class)))
      .map(([name, tool]) => toolOf(name, methodOf(client, name, fail), tool, schemas, provider)),
  );
}

const classes = ['reads', 'writes', 'sends', 'destroys'];

function checkAllowed(
  name: unknown,
  operations: ReadonlyMap<string, ToolDescription>,
  fail: (text: string) => Error,
): void {
  const given = String(name);
  const unfit = operations.get(given)?.unfit;
  if (unfit !== undefined) throw fail(`${given} cannot be a tool: ${unfit}`);
  if (operations.has(given) || classes.includes(given)) return;
  const usable = [...operations].flatMap(([operation, tool]) => (tool.unfit === undefined ? operation : []));
  throw fail(`unknown name in allow "${given}"; use ${nearestName(given, [...classes, ...usable])}`);
}

function methodOf(client: Client, operation: string, fail: (text: string) => Error): Method {
  const [resource = '', method = ''] = operation.split('.');
  const room: unknown = Object.hasOwn(client, resource) ? Reflect.get(client, resource) : undefined;
  const found: unknown =
    Object(room) === room && Object.hasOwn(room as object, method) ? Reflect.get(room as object, method) : undefined;
  if (typeof found !== 'function')
    throw fail(`the client has no method ${operation}; tools need a client with methods`);
  return found as Method;
}

function toolOf(
  operation: string,
  method: Method,
  tool: ToolDescription,
  schemas: ToolDescriptions['schemas'],
  provider: string,
): Tool {
  const { description, isList = false, spreadsBody = false } = tool;
  const schema = inputSchema(tool, schemas);
  const standard = standardInput(schema);
  return {
    name: operation.replaceAll(/[^A-Za-z0-9]+/g, '_'),
    operation,
    class: tool.class,
    description,
    inputSchema: standard,
    parameters: schema,
    execute: async (input, context) => {
      const signal = context?.signal ?? context?.abortSignal;
      const checked = standard['~standard'].validate(input);
      if (checked.issues) {
        const texts = checked.issues.map(({ message, path = ['the input'] }) => `${path.join('.')} ${message}`);
        const text = `${provider} ${operation}: ${texts.join(', ')}.`;
        throw new WaError('request_invalid', text, { provider, operation });
      }
      const { body, ...beside } = checked.value;
      const values = spreadsBody ? { ...beside, ...(body as object | undefined) } : checked.value;
      if (!isList) return (await method(values, { signal })) ?? null;
      const { pageSize, resume, ...filters } = values;
      return pageOf((await method(filters, { pageSize, resume, signal })) as Page<unknown>);
    },
  };
}

function pageOf({ checkpoint, hasMore, items, total }: Page<unknown>): ToolPage {
  const rows = items.length === 1 ? '1 item' : `${items.length} items`;
  return {
    items,
    hasMore,
    ...(hasMore && { resume: checkpoint }),
    ...(total !== undefined && { total }),
    note: hasMore
      ? `This is one page with ${rows}; the list has more. Call again with the same values and this \`resume\`.`
      : `This is the last page of the list, with ${rows}.`,
  };
}
