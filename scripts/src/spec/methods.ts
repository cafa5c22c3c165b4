/** Methods that a path item has a field of their own for. */
export const methodFields: readonly string[] = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
  'query',
];

/** Whether a path item has a field of its own for a method; the field is its name in lower case. */
export function hasField(method: string): boolean {
  return methodFields.includes(method.toLowerCase());
}

/** A method as it is sent: those with a field in upper case, others exactly as they are written. */
export function sentMethod(method: string): string {
  return hasField(method) ? method.toUpperCase() : method;
}
