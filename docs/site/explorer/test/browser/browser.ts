// Declared here, since Playwright is installed on demand.

/** The part of a browser that the clicks need. */
export interface Browser {
  newPage(options: object): Promise<Page>;
}

/** Something on a page, once it is there. */
export interface Locator {
  click(): Promise<void>;
  fill(text: string): Promise<void>;
  check(): Promise<void>;
  selectOption(option: string | { readonly label: string }): Promise<unknown>;
  waitFor(options?: object): Promise<void>;
  innerText(): Promise<string>;
  getAttribute(name: string): Promise<string | null>;
  evaluate<Result>(work: (node: HTMLElement) => Result): Promise<Result>;
  count(): Promise<number>;
  first(): Locator;
  isVisible(): Promise<boolean>;
  locator(selector: string, options?: object): Locator;
  allInnerTexts(): Promise<string[]>;
}

/** A page. */
export interface Page {
  goto(url: string): Promise<unknown>;
  evaluate<Result>(script: string): Promise<Result>;
  locator(selector: string, options?: object): Locator;
  getByRole(role: string, options: object): Locator;
  getByLabel(label: string, options?: object): Locator;
  getByText(text: RegExp | string): Locator;
  on(name: 'pageerror', listener: (error: Error) => void): void;
  on(name: 'request', listener: (request: { url(): string }) => void): void;
  close(): Promise<void>;
  setViewportSize(size: { readonly width: number; readonly height: number }): Promise<void>;
  readonly keyboard: { type(text: string): Promise<void>; press(key: string): Promise<void> };
}

/** What one check found; an empty list is a pass. */
export interface ClickResult {
  readonly name: string;
  readonly problems: readonly string[];
}
