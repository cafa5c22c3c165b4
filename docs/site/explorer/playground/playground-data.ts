/** A sample that the playground shows. */
interface PlaygroundSample {
  readonly title: string;
  readonly code: string;
}

/** A provider that the playground can import. */
export interface PlaygroundProvider {
  readonly id: string;
  readonly title: string;
  /** Entries of its package that a page can import, such as `.` and `./testing`, with the files of their modules. */
  readonly modules: Readonly<Record<string, string>>;
  readonly samples: readonly PlaygroundSample[];
}

/** Declarations by the path of their files. */
export type Declarations = Readonly<Record<string, string>>;
