export { templatesCommand, type TemplatesProgram, type TemplatesSource } from './templates-command.ts';
