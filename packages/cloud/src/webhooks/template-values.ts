import type { CloudWebhookId } from './account-values.ts';

type Data = Readonly<Record<string, unknown>>;

/** What the fields of a change of a template have in common. */
interface TemplateChange {
  /** Id of the template; a text if a number would round it. */
  readonly message_template_id?: CloudWebhookId;
  /** Name of the template. */
  readonly message_template_name?: string;
  /** Language of the template, such as `en_US`. */
  readonly message_template_language?: string;
  readonly [member: string]: unknown;
}

/** New status of a template. */
export interface CloudTemplateStatusUpdateValue extends TemplateChange {
  /** `APPROVED`, `REJECTED`, `PAUSED`, `DISABLED`, ...; new values can be added. */
  readonly event?: string;
  /** Reason of the status, such as that of a rejection; null or `NONE` without one. */
  readonly reason?: string | null;
  /** Category of the template. */
  readonly message_template_category?: string;
  /** When the template is or was disabled. */
  readonly disable_info?: { readonly disable_date?: number | string };
  /** Title and description of what happened, for example why the template is paused. */
  readonly other_info?: { readonly title?: string; readonly description?: string };
}

/** New quality of a template. */
export interface CloudTemplateQualityUpdateValue extends TemplateChange {
  /** Quality before the change, such as `GREEN`. */
  readonly previous_quality_score?: string;
  /** Quality after the change, such as `YELLOW`. */
  readonly new_quality_score?: string;
}

/** New content of a template. */
export interface CloudTemplateComponentsUpdateValue extends TemplateChange {
  /** Text of the body. */
  readonly message_template_element?: string;
  /** Text of the header. */
  readonly message_template_title?: string;
  /** Text of the footer. */
  readonly message_template_footer?: string;
  /** Buttons of the template. */
  readonly message_template_buttons?: readonly Data[];
}

/** New category of a template, or one that it will have. */
export interface CloudTemplateCategoryUpdateValue extends TemplateChange {
  /** Category before the change. */
  readonly previous_category?: string;
  /** Category after the change. */
  readonly new_category?: string;
  /** Category that Meta will change the template to. */
  readonly correct_category?: string;
}
