import type { DescribedTemplate } from '../read/described-template.ts';
import { shapeOf, type TemplateShape } from '../read/template-shape.ts';
import { nameTemplates, show } from './name-templates.ts';
import { printComment } from './print-comment.ts';
import { printValues } from './print-values.ts';
import { stringLiteral } from './safe-text.ts';

/** A printed file. */
export interface PrintedTemplates {
  readonly text: string;
  /** Names of the functions. */
  readonly names: readonly string[];
  /** What was left out or named otherwise, for people. */
  readonly notices: readonly string[];
}

/** What is printed around the templates. */
export interface PrintOptions {
  /** Module that exports `template` and the types of values. */
  readonly module: string;
  /** Command that writes the file, for its first line. */
  readonly command: string;
}

/**
 * Prints a function for each approved template and language; equal templates give equal bytes, whatever their order.
 *
 * Texts of templates come from the account and can be anything: they reach the file as escaped string literals and comments
 * alone, and names as identifiers of ASCII letters and digits.
 *
 * @throws TypeError for a template that is listed twice with different components.
 */
export function printTemplates(templates: readonly DescribedTemplate[], options: PrintOptions): PrintedTemplates {
  const notices: string[] = [];
  const shaped = inOrder(templates).flatMap((one) => {
    const label = `${show(one.name)} (${show(one.language)})`;
    if (one.status !== 'APPROVED') {
      notices.push(`${label} is left out: its status is ${show(one.status)}.`);
      return [];
    }
    try {
      return [{ one, shape: shapeOf(one) }];
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      notices.push(`${label} is left out: it ${error.message}.`);
      return [];
    }
  });
  const named = nameTemplates(shaped.map(({ one }) => one));
  const uses = new Set<string>();
  const blocks = shaped.map(({ one, shape }, index) => printTemplate(one, shape, named.names[index] ?? '', uses));
  const types = [...uses].toSorted().map((type) => `, type ${type}`);
  const imported =
    blocks.length > 0
      ? `import { template, type Template${types.join('')} } from ${stringLiteral(options.module)};\n\n`
      : 'export {};\n';
  const head = `// Written by \`${options.command}\`; do not edit.\n`;
  return {
    text: `${head}${imported}${blocks.join('\n')}`,
    names: named.names,
    notices: [...notices, ...named.notices],
  };
}

function printTemplate(one: DescribedTemplate, shape: TemplateShape, name: string, uses: Set<string>): string {
  const values = printValues(shape);
  for (const type of values.uses) uses.add(type);
  const type = values.text === undefined ? 'Template' : `Template<${values.text}>`;
  const call = `/* @__PURE__ */ template(${stringLiteral(one.name)}, ${stringLiteral(one.language)})`;
  return `${printComment(one)}export const ${name}: ${type} = ${call};\n`;
}

/** Each template once, by name and language. */
function inOrder(templates: readonly DescribedTemplate[]): DescribedTemplate[] {
  const byKey = new Map<string, DescribedTemplate>();
  for (const one of templates) {
    const key = JSON.stringify([one.name, one.language]);
    const other = byKey.get(key);
    if (other && JSON.stringify(other) !== JSON.stringify(one))
      throw new TypeError(
        `${show(one.name)} (${show(one.language)}) is listed twice and not alike; it was changed meanwhile, so run it again.`,
      );
    byKey.set(key, one);
  }
  return [...byKey].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
}
