/** Origin that files are downloaded from; the only one beside that of the API to which the access token is sent. */
export const mediaOrigin = 'https://lookaside.fbsbx.com';
