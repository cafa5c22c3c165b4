import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';

import { Document, isScalar, visit } from 'yaml';

import type { JsonObject, SpecDocument } from '../spec/document.ts';
import { mostBytes } from '../spec/limits.ts';
import { parseSpec } from '../spec/read.ts';
import { SpecRefusal } from '../spec/refusal.ts';
import { download, type DownloadOptions } from './download.ts';

/** A description that somebody handed over. */
export interface Obtained {
  readonly document: SpecDocument;
  /** As `openapi.yaml`: YAML as it came, JSON written anew so that it can be read and compared by lines. */
  readonly text: string;
  /** Its address, or the name of its file without the folders of this machine. */
  readonly from: string;
  readonly isUrl: boolean;
}

/**
 * Reads a description from a file or an address.
 *
 * @throws SpecRefusal
 */
export async function obtain(from: string, options?: DownloadOptions): Promise<Obtained> {
  const isUrl = /^[a-z][a-z\d+.-]+:\/\//i.test(from);
  const loaded = isUrl ? await download(from, options) : { bytes: await readCapped(from), url: basename(from) };
  const document = parseSpec(from, loaded.bytes);
  const raw = new TextDecoder().decode(loaded.bytes).replaceAll('\r\n', '\n');
  const isJson = /^\s*[{[]/.test(raw);
  const text = isJson ? asYaml(document.root) : raw;
  return { document, text: text.endsWith('\n') ? text : `${text}\n`, from: loaded.url, isUrl };
}

/** A description as YAML, in which a member that is named like a merge key stays one, and a text of spaces keeps them. */
function asYaml(root: JsonObject): string {
  const document = new Document(root, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && /^\s+$/.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
    Pair(_, { key }) {
      if (isScalar(key) && key.value === '<<') key.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0 });
}

async function readCapped(file: string): Promise<Uint8Array> {
  const refuse = (rule: string, problem: string, remedy: string) =>
    new SpecRefusal({ file, pointer: '', rule, problem, remedy });
  const info = await stat(file).catch(() => undefined);
  if (!info?.isFile()) {
    throw refuse(
      'file',
      'there is no such file',
      `Give an OpenAPI description${extname(file) ? '' : ' or its address'}.`,
    );
  }
  if (info.size > mostBytes) {
    throw refuse(
      'size',
      `the file has ${info.size} bytes; ${mostBytes} is the most`,
      'Split the description or drop its examples.',
    );
  }
  return readFile(file);
}
