/** Whether a media type is JSON. */
export function isJson(mediaType: string): boolean {
  return /^application\/([\w.+-]+\+)?json\b/.test(mediaType);
}
