/** Reports a broken rule; it never returns. */
export type Refuse = (pointer: string, rule: string, problem: string, remedy: string) => never;
