import { readTextFile } from './text-files.ts';

const remedy = 'Give the list of templates as the API returns it: a list, a page with "data", or a list of pages.';

/**
 * Reads templates from a JSON file: a list, a page of the API, or a list of pages.
 *
 * @throws Error that names the file, where it is missing, no JSON, or of another form.
 */
export async function readTemplatesFile(path: string): Promise<unknown[]> {
  const text = await readTextFile(path);
  if (text === undefined) throw new Error(`${path} is missing.`);
  const value = parse(text, path);
  const pages = Array.isArray(value) ? (value as unknown[]) : [value];
  const rows = pages.flatMap((page) => {
    const { data } = Object(page) as { readonly data?: unknown };
    return Array.isArray(data) ? (data as unknown[]) : [page];
  });
  if (!rows.every((row) => typeof row === 'object' && row !== null))
    throw new Error(`${path} holds something else. ${remedy}`);
  return rows;
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Error(`${path} is not JSON. ${remedy}`);
  }
}
