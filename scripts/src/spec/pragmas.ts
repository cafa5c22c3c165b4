/** Words in a comment that steer a compiler, a bundler or a debugger. */
export const pragma =
  /@ts-(ignore|nocheck|expect-error|check)|sourceMappingURL|sourceURL|<reference|@jsx|@preserve|@license/;
