import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { generatedText } from '../../../src/bench/bundle-entries.ts';
import { root } from '../../../src/run-tool.ts';

/** An operation as the generated code describes it. */
export interface MatrixOperation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly isList: boolean;
  /** What of a row applies: repeated and followed as a GET, repeated as a PUT, or sent once as a POST. */
  readonly column: 'read' | 'write' | 'send' | 'keyed';
  /** What is made of the answer. */
  readonly answer: 'json' | 'text' | 'bytes' | 'location';
  /** Whether a success may come without a body. */
  readonly mayBeEmpty: boolean;
  /** Whether a success may be text, which is given then, although it is JSON as a rule. */
  readonly mayBeText: boolean;
  /** Whether an empty page is the end of the list, and not an oddity. */
  readonly endsEmpty: boolean;
  /** Whether the next page begins after the last row, so that a page without rows cannot say that there is more. */
  readonly needsRow: boolean;
  /** Whether the body itself is the array of the rows. */
  readonly isBare: boolean;
  /** What it has in common with others: for the client they are one operation with other names. */
  readonly shape: string;
}

/** Strategies of a provider, by the names of their constants. */
export type Strategies = Readonly<Record<string, { readonly endsEmpty?: boolean }>>;

const answers = { call: 'json', callBytes: 'bytes', callText: 'text', list: 'json', locate: 'location' } as const;

/** The operations by the text of the generated file, which names each once. */
export function readOperations(provider: string, strategies: Strategies): MatrixOperation[] {
  const text = generatedText(root, provider, 'operations');
  const paging = readFileSync(join(root, 'packages', provider, 'src/pagination.ts'), 'utf8');
  const byRow = new Set([...paging.matchAll(/(\w+): Strategy = [^;]*?\bafterLastRow\(/g)].map(([, name = '']) => name));
  const calls = text.matchAll(
    /^ {2}return (\w+)\((?:client|at\w+\(.*?\)), \{ name: '([^']+)', method: '(\w+)', path: '([^']+)'(.*) \}, /gm,
  );
  return [...calls].map(([, callee = '', name = '', method = '', path = '', facts = '']) => {
    const [, strategy] = /, pagination: (\w+)/.exec(facts) ?? [];
    const [, idempotent] = /, idempotent: (true|false)/.exec(facts) ?? [];
    const mayRepeat = idempotent === undefined ? !['POST', 'PATCH'].includes(method) : idempotent === 'true';
    const isKeyed = /, idempotent: '/.test(facts);
    const isList = strategy !== undefined;
    const { endsEmpty = false } = strategies[strategy ?? ''] ?? {};
    const answer = answers[callee as keyof typeof answers];
    // Names of parameters and of the rows' place are data; which kinds of them there are is the shape.
    const kinds = facts
      .replaceAll(/'[^']*'/g, "''")
      // Without a body, what its query may hold is looked at before anything is sent.
      .replace(/^(?!.*, body: )(.*), query: \[[', ]*\]/, '$1')
      .replaceAll(/\['', [', ]*\]/g, "['']")
      .replace(/, maximum: \d+/, '');
    return {
      name,
      method,
      path,
      isList,
      column: isKeyed ? 'keyed' : mayRepeat ? (method === 'GET' || method === 'HEAD' ? 'read' : 'write') : 'send',
      answer,
      // The empty body of the table has status 200.
      mayBeEmpty: /, empty: (true|\[([\d, ]*, )?200\b)/.test(facts),
      mayBeText: facts.includes(', text: true'),
      endsEmpty,
      needsRow: !endsEmpty && byRow.has(strategy ?? ''),
      isBare: facts.includes(", items: ''"),
      shape: `${callee} ${method}${kinds}`,
    };
  });
}
