import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as esbuild, transform } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite, createLogger } from 'vite';
import webpack from 'webpack';

/** What a bundler is asked to make. */
export interface BundleTask {
  /** The app's folder; its packages are in node_modules there. */
  readonly folder: string;
  /** File of that folder to start from. */
  readonly entry: string;
  readonly platform: 'browser' | 'node';
  /** Packages to leave as imports. */
  readonly external: readonly string[];
}

/** What came of it. */
export interface Bundle {
  /** Minified code of all chunks. */
  readonly code: string;
  readonly warnings: readonly string[];
}

/** The bundlers that apps use, as they are out of the box. */
export const bundlers: Readonly<Record<string, (task: BundleTask) => Promise<Bundle>>> = {
  esbuild: bundleWithEsbuild,
  rollup: bundleWithRollup,
  vite: bundleWithVite,
  webpack: bundleWithWebpack,
};

async function bundleWithEsbuild({ entry, external, folder, platform }: BundleTask): Promise<Bundle> {
  const result = await esbuild({
    absWorkingDir: folder,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform,
    external: [...external],
    logLevel: 'silent',
  });
  const code = result.outputFiles.map(({ text }) => text).join('\n');
  return { code, warnings: result.warnings.map(({ text }) => text) };
}

async function bundleWithRollup({ entry, external, folder, platform }: BundleTask): Promise<Bundle> {
  const warnings: string[] = [];
  const bundle = await rollup({
    input: join(folder, entry),
    external: [...external.map(withSubpaths), /^node:/],
    plugins: [nodeResolve({ rootDir: folder, browser: platform === 'browser' })],
    onwarn: ({ message }) => warnings.push(message),
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  const code = output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n');
  // rollup does not minify; esbuild does it here for a size that can be compared.
  return { code: (await transform(code, { minify: true, format: 'esm' })).code, warnings };
}

async function bundleWithVite({ entry, external, folder, platform }: BundleTask): Promise<Bundle> {
  const warnings: string[] = [];
  const customLogger = createLogger('silent');
  for (const level of ['warn', 'warnOnce', 'error'] as const) {
    customLogger[level] = (message: string) => void warnings.push(message);
  }
  const input = join(folder, entry);
  const result = await vite({
    root: folder,
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    customLogger,
    ...(platform === 'node' && { ssr: { noExternal: /^@wa-clients\// } }),
    build: {
      write: false,
      minify: true,
      ssr: platform === 'node',
      modulePreload: false,
      rolldownOptions: { input, external: external.map(withSubpaths) },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((made) => ('output' in made ? made.output : []));
  return { code: outputs.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n'), warnings };
}

async function bundleWithWebpack({ entry, external, folder, platform }: BundleTask): Promise<Bundle> {
  const compiler = webpack({
    context: folder,
    mode: 'production',
    devtool: false,
    entry: `./${entry}`,
    target: platform === 'node' ? 'node' : 'web',
    experiments: { outputModule: true },
    externalsType: 'module',
    externals: external.map(withSubpaths),
    output: { path: join(folder, 'webpack'), module: true },
  });
  if (!compiler) throw new Error('webpack made no compiler of these options.');
  const written = new Map<string, string>();
  // Kept in memory: the files of an app are not wanted, its code is.
  compiler.hooks.assetEmitted.tap('keep', (name, { content }) => void written.set(name, content.toString()));
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  const { errors = [], warnings = [] } = stats?.toJson({ all: false, errors: true, warnings: true }) ?? {};
  const messages = [...errors, ...warnings].map(({ message }) => message);
  if (written.size === 0 && messages.length === 0 && !existsSync(join(folder, 'webpack')))
    messages.push('made nothing.');
  return { code: [...written.values()].join('\n'), warnings: messages };
}

function withSubpaths(name: string): RegExp {
  return new RegExp(`^${name}(/|$)`);
}
