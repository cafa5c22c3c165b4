export { templatesCommand, type TemplatesProgram } from './templates-command.ts';
