/** Characters of the longest regular expression that a description may ask for; far longer ones fail when they are run. */
export const longestPattern = 2_000;
