/** What is known of a cursor list whose rows have a timestamp, in the order of which they come. */
export interface TimeOrder {
  /** Property of a row that has its timestamp; every row has one. */
  readonly at: string;
  /** Property of a row that identifies it. */
  readonly id: string;
  /** Parameter that returns only rows after a timestamp, whether or not it includes the timestamp itself. */
  readonly after: string;
  /** Parameter that returns only rows before a timestamp, whether or not it includes the timestamp itself. */
  readonly before: string;
  /** Order of the rows; without it, the first two different timestamps decide. */
  readonly order?: 'ascending' | 'descending' | undefined;
  /** Finest unit in which the two parameters are compared, in milliseconds. */
  readonly resolutionMs: number;
}
