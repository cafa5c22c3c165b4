import { join } from 'node:path';

import { root } from '../run-tool.ts';

/** How an environment runs the tests of its app. */
export interface TestProgram {
  /** Program of the app's own packages, as `package/path/within`; without it, the words are Node's own. */
  readonly tool?: string;
  readonly words: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether it writes a report as Jest does; otherwise Node's runner reports line by line. */
  readonly reports: 'jest' | 'node';
}

/** A place in which people run the packages, with the recipe that is tested there. */
export interface Environment {
  /** What `--only` takes. */
  readonly id: string;
  /** Name for people. */
  readonly title: string;
  /** Folder of its app below `scripts/recipes`, or below `examples`. */
  readonly app: string;
  /** Package of the app whose version is shown; Node's own without one. */
  readonly package?: string;
  readonly program: TestProgram;
}

/** Folder of the project that brings the apps and their tools. */
export const recipesFolder = join(root, 'scripts/recipes');

/** File that a runner with a report of its own writes, in the folder of the app. */
export const reportFile = 'report.json';

/** Folder of the apps that people start from; the tests of all of them are in its folder `tests`. */
export const examplesFolder = join(root, 'examples');

/** The apps that people start from, in the order of their README. */
export const examples: readonly Environment[] = [
  { id: 'sqlite-sync', title: 'Example: SQLite', app: 'sqlite-sync', program: example('sqlite-sync') },
  { id: 'webhook-receiver', title: 'Example: webhooks', app: 'webhook-receiver', program: example('webhook-receiver') },
  {
    id: 'next-contacts',
    title: 'Example: Next',
    app: 'next-contacts',
    package: 'next',
    program: example('next-contacts'),
  },
  { id: 'worker', title: 'Example: Worker', app: 'worker', package: 'wrangler', program: example('worker') },
  { id: 'csv-export', title: 'Example: CSV', app: 'csv-export', program: example('csv-export') },
];

/** All environments, in the order of the page. */
export const environments: readonly Environment[] = [
  { id: 'jest', title: 'Jest, CommonJS', app: 'jest-commonjs', package: 'jest', program: jest('contacts.test') },
  {
    id: 'jest-jsdom',
    title: 'Jest, CommonJS, jsdom',
    app: 'jest-commonjs',
    package: 'jest-environment-jsdom',
    program: jest('jsdom.test'),
  },
  {
    id: 'jest-require',
    title: 'Jest, CommonJS, not compiled',
    app: 'jest-commonjs',
    package: 'jest',
    program: jestOfModules('--config', '{"transform":{}}'),
  },
  { id: 'jest-esm', title: 'Jest, ESM', app: 'jest-esm', package: 'jest', program: jestOfModules('contacts.test') },
  {
    id: 'jest-esm-jsdom',
    title: 'Jest, ESM, jsdom',
    app: 'jest-esm',
    package: 'jest-environment-jsdom',
    program: jestOfModules('jsdom.test'),
  },
  ...['5', '3'].flatMap((major) =>
    ['node', 'jsdom', 'happy-dom'].map((name): Environment => ({
      id: `vitest-${major}-${name}`,
      title: `vitest, ${name}`,
      app: `vitest-${major}`,
      package: 'vitest',
      program: {
        tool: 'vitest/vitest.mjs',
        words: ['run', '--project', name, '--testTimeout=30000', '--reporter=json', `--outputFile=${reportFile}`],
        reports: 'jest',
      },
    })),
  ),
  { id: 'next', title: 'Next', app: 'next', package: 'next', program: node('test/next.test.mjs') },
  ...['Express', 'Fastify', 'Koa', 'Hono'].map((title): Environment => {
    const id = title.toLowerCase();
    return { id, title, app: 'servers', package: id, program: node(`test/${id}.test.js`) };
  }),
  { id: 'lambda', title: 'AWS Lambda', app: 'servers', program: node('test/lambda.test.js') },
  {
    id: 'react-native',
    title: "React Native's fetch",
    app: 'react-native',
    package: 'whatwg-fetch',
    program: node('test/contacts.test.js'),
  },
  {
    id: 'typescript-commonjs',
    title: 'TypeScript, CommonJS',
    app: 'typescript-commonjs',
    package: 'typescript',
    program: node('test/compile.test.js'),
  },
  {
    id: 'javascript',
    title: 'JavaScript, `// @ts-check`',
    app: 'javascript',
    package: 'typescript',
    program: node('test/contacts.test.js'),
  },
  { id: 'rxjs', title: 'RxJS', app: 'rxjs', package: 'rxjs', program: node('test/contacts.test.js') },
  { id: 'ai-sdk', title: 'AI SDK', app: 'assistants', package: 'ai', program: node('test/ai-sdk.test.js') },
  {
    id: 'openai-agents',
    title: 'OpenAI Agents',
    app: 'assistants',
    package: '@openai/agents',
    program: node('test/openai-agents.test.js'),
  },
  {
    id: 'mcp-server',
    title: 'MCP server',
    app: 'assistants',
    package: '@modelcontextprotocol/server',
    program: node('test/mcp-server.test.js'),
  },
];

function node(file: string): TestProgram {
  const reporter = join(import.meta.dirname, 'launch/node-reporter.ts');
  return {
    words: ['--test', '--test-force-exit', '--test-timeout=120000', '--test-reporter', reporter, file],
    reports: 'node',
  };
}

function example(name: string): TestProgram {
  // How often and where an app is killed, which is for whoever runs it.
  const chosen = Object.entries(process.env).filter(([key]) => key.startsWith('WA_EXAMPLE_'));
  return { ...node(join('../tests', `${name}.test.mjs`)), env: Object.fromEntries(chosen) as Record<string, string> };
}

function jest(...words: readonly string[]): TestProgram {
  return {
    tool: 'jest/bin/jest.js',
    words: ['--json', `--outputFile=${reportFile}`, '--maxWorkers=1', '--no-cache', '--testTimeout=30000', ...words],
    reports: 'jest',
  };
}

/** With what lets Jest load standard modules. */
function jestOfModules(...words: readonly string[]): TestProgram {
  return { ...jest(...words), env: { NODE_OPTIONS: '--experimental-vm-modules' } };
}
