import type { Command, CommandIo } from './command.ts';
import { UsageError } from './usage-error.ts';

/** The program of a package, such as `npx @wa-clients/kapso`. */
export interface Program {
  /** Name of the package. */
  readonly name: string;
  readonly version: string;
  readonly commands: Readonly<Record<string, Command>>;
}

/**
 * Runs the command that the arguments name; returns the exit code: 0 for success, 2 for a wrong command line, 1 for any
 * other failure.
 *
 * @example
 * const exitCode = await runProgram({ name, version, commands: { fake } }, ['fake', '--help'], io);
 */
export async function runProgram(program: Program, argv: readonly string[], io: CommandIo): Promise<number> {
  const { commands, name, version } = program;
  const [word, ...rest] = argv;
  if (word === undefined || word === 'help' || word === '--help' || word === '-h') {
    (word === undefined ? io.stderr : io.stdout).write(overview(program));
    return word === undefined ? 2 : 0;
  }
  if (word === '--version' || word === '-v') {
    io.stdout.write(`${version}\n`);
    return 0;
  }
  const command = Object.hasOwn(commands, word) ? commands[word] : undefined;
  if (!command) {
    const known = Object.keys(commands).join(', ');
    io.stderr.write(`${name} has no command "${word}"; it has ${known}. Run npx ${name} --help.\n`);
    return 2;
  }
  if (asksFor(rest, '--help', '-h')) {
    io.stdout.write(command.usage);
    return 0;
  }
  if (asksFor(rest, '--version')) {
    io.stdout.write(`${version}\n`);
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const isUsage = error instanceof UsageError;
    io.stderr.write(`${name} ${word}: ${message}\n${isUsage ? `Run npx ${name} ${word} --help.\n` : ''}`);
    return isUsage ? 2 : 1;
  }
}

/** Whether a flag is among the arguments, before any `--`. */
function asksFor(argv: readonly string[], ...flags: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return argv.slice(0, end < 0 ? undefined : end).some((word) => flags.includes(word));
}

function overview({ commands, name }: Program): string {
  const width = Math.max(...Object.keys(commands).map((word) => word.length));
  const lines = Object.entries(commands).map(([word, { summary }]) => `  ${word.padEnd(width)}  ${summary}\n`);
  return `Usage: npx ${name} <command> [options]\n\nCommands:\n${lines.join('')}\nRun npx ${name} <command> --help for its options.\n`;
}
