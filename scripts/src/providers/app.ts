/** How an app of a provider is written, as source text: `packages/<id>/test/support/app.ts` exports it as `app`. */
export interface ProviderApp {
  /** Options of a client, without braces, as far as the service has to be given them. */
  readonly options: string;
  /** Options of a client of the fake, without its address. */
  readonly testOptions: string;
  /** A list of contacts, or of whatever the provider has, against a fake of its own. */
  readonly list?: {
    /** Options of the fake that give the list a number of rows. */
    readonly rows: (count: number) => string;
    /** The call, such as `contacts.list({})`. */
    readonly call: string;
    /** Names of the types of a row and of the body of a page, and the member of the body that holds the rows. */
    readonly type?: { readonly row: string; readonly body: string; readonly member: string };
  };
  /** Environment variables that the examples of its README read beside the credentials. */
  readonly environment?: Readonly<Record<string, string>>;
  /** An event that its fake delivers signed, and the secret that it signs with. */
  readonly webhook?: { readonly event: string; readonly secret: string };
  /** Name and content of the event that streams in the examples of its README wait for. */
  readonly event?: readonly [name: string, content: object];
}
