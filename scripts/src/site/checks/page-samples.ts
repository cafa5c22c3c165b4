/** A program that a page shows. */
export interface PageSample {
  /** Page and number, for people. */
  readonly title: string;
  readonly code: string;
  /** Where it stands in a folder of all samples. */
  readonly file: string;
  /** Provider and public name of the operation whose page it is on. */
  readonly operation?: { readonly provider: string; readonly name: string };
}

/** Files of recipes, which are compiled and run in apps of their own; see `test:recipes`. */
const recipe = /<!-- recipe: [^>]* -->\s*$/;

/** What a sample imports that is installed in the app of a recipe; functions of templates are made for the samples. */
const foreign = /^import .* from '(?!@wa-clients\/|node:|\.\/whatsapp-templates\.ts')/m;

/** The TypeScript of the pages as Markdown, but for signatures, the files of recipes, and what stands on packages of others. */
export function pageSamples(
  files: ReadonlyMap<string, string>,
  operations: ReadonlyMap<string, { readonly provider: string; readonly name: string }>,
): PageSample[] {
  return [...files].flatMap(([path, text]) => {
    if (!path.endsWith('.md')) return [];
    const operation = operations.get(path.replace(/\.md$/, ''));
    return [...text.matchAll(/^```(?:ts|typescript)\n([\s\S]*?)^```$/gm)]
      .filter(({ 1: code = '', index }) => {
        const isRecipe = recipe.test(text.slice(Math.max(0, index - 200), index));
        return !isRecipe && !foreign.test(code);
      })
      .map(([, code = ''], index) => ({
        title: `${path}, sample ${index + 1}`,
        code,
        file: `${path.replaceAll(/[^\w]/g, '-')}-${index + 1}.ts`,
        ...(operation && { operation }),
      }));
  });
}
