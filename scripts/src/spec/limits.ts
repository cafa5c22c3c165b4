/** Largest file that is read, in bytes. */
export const mostBytes = 32 * 1024 * 1024;
/** Deepest nesting of objects and arrays. */
export const mostDepth = 100;
/** Most YAML aliases in a document; what they may expand to is bounded by itself. */
export const mostAliases = 20_000;
/** Most values that aliases may stand for. */
export const mostExpanded = 100_000;
/** Most values in a document, aliases expanded. */
export const mostValues = 2_000_000;
/** Most problems that are collected from one document. */
export const mostProblems = 1_000;
