/** Amount of money, which WhatsApp writes as users of the language of the template do. */
export interface TemplateCurrency {
  /** Amount with its currency. */
  readonly currency: {
    /** Text if the amount cannot be localized. */
    readonly fallback_value: string;
    /** Currency code (ISO 4217). */
    readonly code: string;
    /** Amount multiplied by 1,000. */
    readonly amount_1000: number;
  };
}

/** Date and time. */
export interface TemplateDateTime {
  /** Date and time, as text. */
  readonly date_time: {
    /** Text of the date and time. */
    readonly fallback_value: string;
    readonly [part: string]: unknown;
  };
}

/** Value of a placeholder in the body of a template. */
export type TemplateText = string | TemplateCurrency | TemplateDateTime;

/** Image or video: the media id of an uploaded file, or the URL of a public one. */
export type TemplateMedia =
  | { readonly id: string; readonly link?: never }
  | { readonly link: string; readonly id?: never };

/** Document, with the file name that users see. */
export type TemplateDocument = TemplateMedia & { readonly filename?: string };

/** Location in a header. */
export interface TemplateLocation {
  /** Latitude in degrees. */
  readonly latitude: number;
  /** Longitude in degrees. */
  readonly longitude: number;
  /** Name of the place. */
  readonly name?: string;
  /** Address of the place. */
  readonly address?: string;
}

/** Product of a catalog. */
export interface TemplateProduct {
  /** Id of the product in the catalog. */
  readonly product_retailer_id: string;
  /** Catalog id. */
  readonly catalog_id: string;
}

/** What a button that opens a flow is sent with. */
export interface TemplateFlow {
  /** Token of your own, which the response of the flow contains. Default `unused`. */
  readonly flow_token?: string;
  /** Data for the first screen of the flow. */
  readonly flow_action_data?: { readonly [name: string]: unknown };
}

/** What a button that opens a catalog is sent with. */
export interface TemplateCatalog {
  /** Id of the product whose image is the thumbnail. Default: the first one of the catalog. */
  readonly thumbnail_product_retailer_id?: string;
}

/** Products that a button shows: at most 30 in 10 sections. */
export interface TemplateProducts {
  /** Id of the product whose image is the thumbnail. */
  readonly thumbnail_product_retailer_id: string;
  /** Sections with their titles and products. */
  readonly sections: readonly {
    readonly title: string;
    readonly product_items: readonly { readonly product_retailer_id: string }[];
  }[];
}
