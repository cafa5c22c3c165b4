/** Notes a broken rule; the check goes on with what can still be looked at. */
export type Refuse = (pointer: string, rule: string, problem: string, remedy: string) => void;
