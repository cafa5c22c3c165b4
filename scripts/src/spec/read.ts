import { readFile, stat } from 'node:fs/promises';

import { isObject, type SpecDocument } from './document.ts';
import { settleNumbers } from './inexact-numbers.ts';
import { mostBytes } from './limits.ts';
import { parseJson } from './parse-json.ts';
import type { Notify } from './notice.ts';
import { parseYaml } from './parse-yaml.ts';
import { SpecRefusal } from './refusal.ts';
import { settleSpelled } from './spelled-texts.ts';

/**
 * Reads a description or an overlay, YAML or JSON.
 *
 * @throws SpecRefusal when the file cannot be read, is too large, or is no such text.
 */
export async function readSpec(file: string): Promise<SpecDocument> {
  const refuse = (rule: string, problem: string, remedy: string): never => {
    throw new SpecRefusal({ file, pointer: '', rule, problem, remedy });
  };
  const info = await stat(file).catch(() => undefined);
  if (!info?.isFile()) return refuse('file', 'there is no such file', 'Give the path of an OpenAPI description.');
  if (info.size > mostBytes) {
    refuse(
      'size',
      `the file has ${info.size} bytes; ${mostBytes} is the most`,
      'Split the description or drop its examples.',
    );
  }
  return parseSpec(file, await readFile(file));
}

/**
 * Reads the bytes of a description or an overlay, YAML or JSON.
 *
 * @throws SpecRefusal when they are no such text.
 */
export function parseSpec(file: string, bytes: Uint8Array): SpecDocument {
  const refuse = (rule: string, problem: string, remedy: string): never => {
    throw new SpecRefusal({ file, pointer: '', rule, problem, remedy });
  };
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    refuse('encoding', 'the file is no UTF-8 text', 'Save it as UTF-8.');
  }
  const parsed = /^\s*[{[]/.test(text) ? parseJson(file, text) : parseYaml(file, text);
  const { inexact, notices, spelled, value: root } = parsed;
  if (!isObject(root)) {
    return refuse(
      'not-openapi',
      'the document is no object',
      'Give an OpenAPI 3.0, 3.1 or 3.2 description in YAML or JSON.',
    );
  }
  const all = [...notices];
  const notify: Notify = (pointer, rule, problem, remedy) => all.push({ file, pointer, rule, problem, remedy });
  settleSpelled(root, spelled, notify);
  settleNumbers(root, inexact, notify);
  return { file, root, ...(all.length > 0 && { notices: all }) };
}
