/** A key that any scheme takes: one of them wants a name and a password. */
export const testKey = 'test:key';
