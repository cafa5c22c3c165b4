import process from 'node:process';

import type { Command, CommandIo } from './command.ts';
import { type FakeOptions, parseFakeOptions, usualPort } from './fake-options.ts';
import type { FakeProgram } from './fake-program.ts';
import { faultForms } from './parse-fault.ts';
import { type ServedFake, serveFake } from './serve-fake.ts';

/** The command `fake` of a provider's package: its fake as an HTTP server, until the process is told to end. */
export function fakeCommand(program: FakeProgram): Command {
  return {
    summary: `Run a fake of ${program.title} on this machine, for tests in any language.`,
    usage: usageOf(program),
    async run(argv, io) {
      const options = parseFakeOptions(program, argv, io.cwd);
      const stopping = untilStopped();
      try {
        const served = await serveFake(program, options, io);
        tell(program, options, served, io);
        await stopping.stopped;
        await served.close();
        if (!options.json)
          io.stdout.write(options.state === undefined ? 'Stopped.\n' : 'Stopped; the state is kept.\n');
        return 0;
      } finally {
        stopping.forget();
      }
    },
  };
}

/** Resolves at the first signal to end; the second ends the process at once, as it does without a listener. */
function untilStopped() {
  const forgetting = new AbortController();
  const stopped = new Promise<void>((resolve) => {
    const once = () => {
      forgetting.abort();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, once);
      forgetting.signal.addEventListener('abort', () => process.off(signal, once));
    }
  });
  return { stopped, forget: () => forgetting.abort() };
}

function tell(program: FakeProgram, options: FakeOptions, { controlUrl, session, url }: ServedFake, io: CommandIo) {
  const key = program.credentials ? (options.key ?? 'test-key') : undefined;
  const headers = key === undefined ? {} : (program.credentials?.(key) ?? {});
  if (options.json) {
    const { title: provider } = program;
    io.stdout.write(`${JSON.stringify({ fake: true, provider, url, controlUrl, headers, pid: process.pid })}\n`);
    return;
  }
  const header = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const sample =
    program.sample === undefined
      ? []
      : [`curl ${header.map((one) => `-H '${one}' `).join('')}'${url}${program.sample}'`];
  const lines = [
    `This is a fake of ${program.title}, for tests: nothing reaches WhatsApp.`,
    `  API    ${url}`,
    ...header.map((one) => `  Key    ${one}`),
    `  Page   ${controlUrl}/`,
    ...sample.map((one) => `  Try    ${one}`),
    ...(options.webhook === undefined
      ? []
      : [
          `  Hooks  ${options.webhook}${options.secret === undefined ? ' (signed with the usual secret of the fake)' : ''}`,
        ]),
    ...(options.state === undefined ? [] : [`  State  ${options.state} (${session.takenUp} entries taken up)`]),
    ...(options.replay === undefined ? [] : [`  Replay ${options.replay}`]),
    ...(options.record === undefined ? [] : [`  Record ${options.record} (exchanges are added)`]),
    'Stop it with Ctrl+C.',
  ];
  io.stdout.write(`${lines.join('\n')}\n`);
}

function usageOf({ credentials, description, hasWebhooks, name, title }: FakeProgram): string {
  const hasContacts = description.collections.some((one) => one.name === 'contacts');
  const lines: readonly (readonly [option: string, text: string] | false | undefined)[] = [
    ['--port N', `Port; 0 for one that the system chooses. Default ${usualPort}.`],
    ['--host HOST', 'Host name or IP address to listen on. Default 127.0.0.1.'],
    ['--allow-remote', 'Needed for a --host that other machines can reach.'],
    ['--seed N', 'Seed of the made-up data. Default 1.'],
    hasContacts && ['--contacts N', 'Number of contacts, as --rows contacts=N.'],
    ['--rows [NAME=]N', 'Number of rows of a collection, or of each. May be repeated.'],
    credentials && ['--key KEY', 'API key that it accepts. Default test-key.'],
    hasWebhooks && ['--webhook URL', 'Deliver signed webhooks there, and again until they are accepted.'],
    hasWebhooks && ['--secret SECRET', 'Secret that signs them.'],
    ['--fault ORDER', "Fail the next calls, as in 'contacts.list=status:503*2'. May be repeated."],
    ...inLines(faultForms).map((line) => ['', line] as const),
    ['--latency MS', 'Answer each call so much later.'],
    ['--state FILE', 'Keep the state there, and take it up again.'],
    ['--record FILE', 'Add each request and its response to a file, as JSON Lines.'],
    ['--replay FILE', 'Answer from such a file.'],
    ['--clock real|virtual', 'virtual: time stands still until it is moved. Default real.'],
    ['--cors ORIGIN', 'Let pages of that origin call the API, as those of this machine may. May be repeated.'],
    ['--allow-host NAME', 'Answer to that name as well as to those of this machine. May be repeated.'],
    ['--json', 'Print one line of JSON with the URL, for scripts.'],
    ['--help, --version', 'Print this text, or the version.'],
  ];
  const shown = lines.filter((line) => line !== false && line !== undefined);
  const width = Math.max(...shown.map(([option]) => option.length));
  const options = shown.map(([option, text]) => `  ${option.padEnd(width)}  ${text}\n`).join('');
  return `Usage: npx ${name} fake [options]

Runs a fake of ${title} on this machine: an HTTP server with made-up data, for tests in any language. Nothing reaches
WhatsApp. A page at /__fake/ shows what comes in, and /__fake/openapi.json describes how a test controls it.

Options:
${options}`;
}

/** Words in lines that a terminal shows whole. */
function inLines(words: readonly string[]): string[] {
  const lines = ['Faults:'];
  for (const [index, word] of words.entries()) {
    const text = `${word}${index === words.length - 1 ? '.' : ','}`;
    const longer = `${lines.at(-1)} ${text}`;
    if (longer.length > 90) lines.push(text);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
