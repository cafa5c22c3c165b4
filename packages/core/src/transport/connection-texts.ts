// Expressions about what fetch throws, in lines of `<code, else name> <message>`. They are made of codes of Node, undici and
// Bun, and of texts of Deno, browsers, React Native, workerd and node-fetch.

/** The connections are of another undici than fetch. */
export const foreignDispatcher = / invalid on[A-Z]\w+ method$/m;

/**
 * It was not sent, and never will be: certificates, a server that speaks no TLS, a blocked port, a request that the
 * platform does not send, a proxy that says no.
 */
export const refused =
  /CERT|UNABLE_TO_|EPROTO|ERR_(TLS|SSL)_(?!.*(BAD_REC|EOF|SHAKE))|UND_ERR_(INV|NOT|REQ_)|certificate:|corrupt mess|bad port$|are blocked|agent\.dispatch|response \([1-4]/m;

/** It was not sent; a little later it may be. */
export const unsent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|UND_ERR_CONN\w+|ERR_TLS\w+|ConnectionRefused) |\(Connect\)|before secure|Proxy resp/m;

/** The connection broke. */
export const broken =
  /^(ECONN|EPIPE|ETIMED|ESOCK|UND_|HPE_|ERR_S|ERR_HTTP2|(Abort|Timeout)E)|fetch failed|to fetch|load failed|terminated|network ?(req|con|er)|sending request|failed, reason/im;

/** What fetch itself says of a request that cannot be one: of its body, its headers and its options. */
export const mistaken =
  /duplex|have body|disturbed|to execute|illegal inv|valid (header|req|val|enum|U)|accepted|must be/i;
