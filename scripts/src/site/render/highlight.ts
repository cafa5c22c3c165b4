import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import http from 'highlight.js/lib/languages/http';
import json from 'highlight.js/lib/languages/json';
import python from 'highlight.js/lib/languages/python';
import go from 'highlight.js/lib/languages/go';
import typescript from 'highlight.js/lib/languages/typescript';
import yaml from 'highlight.js/lib/languages/yaml';

import { escapeHtml } from './escape-html.ts';

const languages = { bash, go, http, json, python, typescript, yaml };
for (const [name, language] of Object.entries(languages)) hljs.registerLanguage(name, language);

/** Names that a block of code may have for a language. */
const aliases: Readonly<Record<string, keyof typeof languages>> = {
  ts: 'typescript',
  tsx: 'typescript',
  typescript: 'typescript',
  js: 'typescript',
  jsx: 'typescript',
  mjs: 'typescript',
  json: 'json',
  sh: 'bash',
  bash: 'bash',
  http: 'http',
  python: 'python',
  py: 'python',
  go: 'go',
  yaml: 'yaml',
};

/** Code as HTML with marks for colours; of a language that is not known as it stands. */
export function highlight(code: string, name: string): string {
  const language = aliases[name];
  return language === undefined ? escapeHtml(code) : hljs.highlight(code, { language, ignoreIllegals: true }).value;
}
