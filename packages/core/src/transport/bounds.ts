// In a module without imports, where minifiers put the numbers in place of their names.

/** Redirects that a request follows. */
export const mostRedirects = 3;
/** Upper bound of the first wait before a retry, in milliseconds; each further one doubles it. */
export const firstWaitMs = 200;
/** The same where the provider said that there were too many requests. */
export const firstThrottledWaitMs = 1_000;
/** Longest wait before a retry that the provider did not ask for. */
export const longestWaitMs = 10_000;
/** Bytes that are read of the body of a failure. */
export const longestFailureBytes = 131_072;
/** Milliseconds that the body of a failure is waited for. */
export const longestFailureMs = 2_000;
/** Characters that are kept of the body of a failure. */
export const longestFailureText = 65_536;
