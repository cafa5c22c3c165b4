const ofTheClient =
  /^(accept-(charset|encoding)|access-control-.*|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|referer|sec-.*|proxy-.*|te|trailer|transfer-encoding|upgrade|user-agent|via)$/i;

/** Whether a header is one that the client or the platform's fetch sets, whatever an app asks for. */
export function isOfTheClient(header: string): boolean {
  return ofTheClient.test(header);
}
