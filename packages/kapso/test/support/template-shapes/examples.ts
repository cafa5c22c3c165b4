import { buttonTemplates } from './buttons.ts';
import { specialTemplates } from './special.ts';
import type { TemplateExample } from './template-shape.ts';
import { textTemplates } from './texts.ts';

/** Templates of every kind. */
export const templateExamples: readonly TemplateExample[] = [...textTemplates, ...buttonTemplates, ...specialTemplates];
