export type { Command, CommandIo } from './command.ts';
