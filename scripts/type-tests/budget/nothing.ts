// An app that does nothing: what the compiler does for its own library alone.
export const nothing = null;
