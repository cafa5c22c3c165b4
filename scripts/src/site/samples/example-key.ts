/** The key that examples are sent with; where it stands in a request, the name of a variable is shown. */
export const exampleKey = 'key-of-the-examples';
