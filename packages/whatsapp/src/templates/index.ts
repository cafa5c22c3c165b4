export type {
  TemplateAddress,
  TemplateComponentMessage,
  TemplateFileMessage,
  TemplateMessage,
  TemplateParameterMessage,
} from './template-message.ts';
export { type Template, template } from './template.ts';
export type {
  TemplateCatalog,
  TemplateCurrency,
  TemplateDateTime,
  TemplateDocument,
  TemplateFlow,
  TemplateLocation,
  TemplateMedia,
  TemplateProduct,
  TemplateProducts,
  TemplateText,
} from './values.ts';
