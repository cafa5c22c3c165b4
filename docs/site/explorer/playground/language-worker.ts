import ts from 'typescript';

import { compile } from './compile.ts';
import { createLanguage, type Language, mainFile } from './language-host.ts';
import type { Answers, Problem, Question } from './language-messages.ts';

let language: Language | undefined;

/** The compiler over the code. */
function serviceFor(code: string): ts.LanguageService {
  if (!language) throw new Error('The declarations are not there yet.');
  language.write(code);
  return language.service;
}

function answer(question: Question): Answers[keyof Answers] {
  switch (question.ask) {
    case 'open':
      language = createLanguage(new Map(question.declarations.flatMap((files) => Object.entries(files))));
      return undefined;
    case 'problems':
      return problemsOf(question.code);
    case 'complete':
      return suggestionsAt(question.code, question.at);
    case 'hover':
      return hoverAt(question.code, question.at);
    case 'compile':
      return { code: compile(question.code, question.modules) };
  }
}

function problemsOf(code: string): Problem[] {
  const service = serviceFor(code);
  const found = [...service.getSyntacticDiagnostics(mainFile), ...service.getSemanticDiagnostics(mainFile)];
  return found.map(({ file, length = 0, messageText, start = 0 }) => ({
    from: start,
    to: start + length,
    line: (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1,
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
}

const most = 200;

function suggestionsAt(code: string, at: number): Answers['complete'] {
  const found = serviceFor(code).getCompletionsAtPosition(mainFile, at, {});
  const word = /[\w$]*$/.exec(code.slice(0, at))?.[0] ?? '';
  const entries = found?.entries.filter(({ name }) => name.toLowerCase().startsWith(word.toLowerCase())) ?? [];
  const suggestions = entries.slice(0, most).map(({ kind, name }) => ({ label: name, kind }));
  return { from: at - word.length, suggestions };
}

function hoverAt(code: string, at: number): Answers['hover'] {
  const info = serviceFor(code).getQuickInfoAtPosition(mainFile, at);
  if (!info) return undefined;
  const [shown, told] = [info.displayParts, info.documentation].map((parts) => ts.displayPartsToString(parts));
  const { length, start } = info.textSpan;
  return { from: start, to: start + length, text: [shown, told].filter(Boolean).join('\n\n') };
}

globalThis.addEventListener(
  'message',
  ({ data }: MessageEvent<{ readonly number: number; readonly question: Question }>) => {
    const { number, question } = data;
    try {
      globalThis.postMessage({ number, answer: answer(question) }, { transfer: [] });
    } catch (error) {
      globalThis.postMessage(
        { number, error: error instanceof Error ? error.message : String(error) },
        { transfer: [] },
      );
    }
  },
);
