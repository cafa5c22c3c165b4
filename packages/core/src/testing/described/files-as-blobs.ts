/** The fields of a form with each file in them as the Blob that a client would have sent; anything else stays as it is. */
export function filesAsBlobs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filesAsBlobs);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  const { bytes, type } = value as { readonly bytes?: unknown; readonly type?: unknown };
  if (bytes instanceof Uint8Array && typeof type === 'string') return new Blob([bytes as BlobPart], { type });
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, filesAsBlobs(one)]));
}
