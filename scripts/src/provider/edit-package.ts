import { upperFirst } from '../names/words.ts';

/** The index with the types of the client's options; undefined where it is not made as new packages are. */
export function indexWith(text: string, pascal: string, client: string): string | undefined {
  const types = ['BaseUrls', 'Options', 'Servers'].map((word) => pascal + word);
  const missing = types.filter((type) => client.includes(`interface ${type} `) && !text.includes(`type ${type}`));
  if (missing.length === 0) return text;
  const end = " } from './client.ts';";
  return text.includes(end)
    ? text.replace(end, `, ${missing.map((type) => `type ${type}`).join(', ')}${end}`)
    : undefined;
}

/** The fake with the routes of the description; undefined where it is not made as new packages are. */
export function testingWith(text: string, pascal: string, name: string): string | undefined {
  const call = `  const described = described${pascal}(options);\n`;
  const isAnother = text.includes('routes: [...described.routes');
  const isPlain =
    text.includes('    routes: described.routes,\n') && text.includes('collection: described.collection }');
  if (!text.includes(call) || !(isPlain || isAnother)) return undefined;
  const line = `import { described${upperFirst(name)} } from './testing/${name}/described.ts';\n`;
  const added = text
    .replace(call, `${call}  const ${name} = described${upperFirst(name)}(options);\n`)
    .replace('import { failureBody }', `${line}import { failureBody }`)
    // Its collections have sizes too.
    .replace(/import \{ (fakeDescription[^}]*) \}/, `import { $1, ${name}Description }`)
    .replace(/\[\s*(fakeDescription[^\]]*?),?\s*\]/, `[$1, ${name}Description]`);
  if (isAnother) {
    return added
      .replace('routes: [...described.routes', `routes: [...described.routes, ...${name}.routes`)
      .replace('      described.reset();\n', `      described.reset();\n      ${name}.reset();\n`)
      .replace('collectionOf(described.collection', `collectionOf(described.collection, ${name}.collection`);
  }
  return added
    .replace('    routes: described.routes,\n', `    routes: [...described.routes, ...${name}.routes],\n`)
    .replace(
      '    reset: described.reset,\n',
      `    reset: () => {\n      described.reset();\n      ${name}.reset();\n    },\n`,
    )
    .replace(
      'collection: described.collection }',
      `collection: collectionOf(described.collection, ${name}.collection) }`,
    )
    .replace(/import \{(\s+)checkFakeOptions,/, 'import {$1checkFakeOptions,$1collectionOf,');
}

/** The tools with those of the description; undefined where they are not made as new packages are. */
export function toolsWith(text: string, name: string): string | undefined {
  const [imported, given] = [
    /^import \{ (toolDescriptions[^}]*), type ToolName \}/m.exec(text)?.[1],
    /\(client, \[(.*)\],/.exec(text)?.[1],
  ];
  if (imported === undefined || given !== imported) return undefined;
  return text.replaceAll(imported, `${imported}, ${name}Tools`);
}
