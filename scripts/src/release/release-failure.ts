/** A step of the rehearsal that did not work; its text says which, what to do and what the tool printed last. */
export class ReleaseFailure extends Error {
  override readonly name = 'ReleaseFailure';
  /** What to do about it. */
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}
