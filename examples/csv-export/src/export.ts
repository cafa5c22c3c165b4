import { extname } from 'node:path';

import { createWapikit, fromEnv, isWapikitError } from '@wa-clients/wapikit';

import { formats } from './formats.ts';
import { openPartialFile } from './partial-file.ts';

const path = process.argv[2] ?? '';
const format = formats[extname(path)];
if (!format) {
  console.error(`Usage: npm start -- FILE, where FILE ends with ${Object.keys(formats).join(' or ')}`);
  process.exit(2);
}

const wapikit = createWapikit({ apiKey: fromEnv('WAPIKIT_API_KEY'), baseUrl: process.env.WAPIKIT_BASE_URL });
const file = await openPartialFile(path, format.header);
let rows = file.kept?.rows ?? 0;
if (file.kept) console.error(`Continuing after ${rows} contacts.`);

try {
  for await (const page of wapikit.contacts.list({}, { resume: file.kept?.checkpoint }).pages()) {
    rows += page.items.length;
    await file.append(page.items.map(format.line).join(''), rows, page.checkpoint);
    showProgress(`${rows} contacts`);
  }
  await file.finish();
  showProgress('');
  console.error(`Wrote ${rows} contacts to ${path}.`);
} catch (error) {
  await file.close();
  if (!isWapikitError(error)) throw error;
  console.error(`\n${error.message}\nThe next run continues after ${rows} contacts.`);
  process.exitCode = 1;
}

/** Rewrites one line of a terminal; a log shows the result alone. */
function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
}
