const second = 1_000;
const minute = 60 * second;
const day = 24 * 60 * minute;

/** Why Meta refuses a message. */
export interface MetaRefusal {
  /** Error code of Meta. */
  readonly code: number;
  /** HTTP status of Meta; a proxy can have another one. */
  readonly status: number;
  readonly message: string;
}

const refusal = (code: number, status: number, text: string): MetaRefusal => ({
  code,
  status,
  message: `(#${code}) ${text}`,
});

/** Rules of WhatsApp as Meta documents them, as data: nothing in it is of one provider. */
export const whatsappRules = {
  /** How long after a message of the user everything can be sent, and not templates alone. */
  windowMs: day,
  /** Messages to one user: so many at once, borrowed from later ones, of which each takes this long. */
  pair: { burst: 45, everyMs: 6 * second },
  /** How long an uploaded file can be sent. */
  mediaMs: 30 * day,
  /** How long after sending a message has a status; a reaction has the first one alone. */
  statuses: [
    { status: 'sent', afterMs: second },
    { status: 'delivered', afterMs: 3 * second },
    { status: 'read', afterMs: 10 * second },
  ],
  refusals: {
    noRecipient: refusal(131008, 400, 'Required parameter is missing: to or recipient'),
    windowClosed: refusal(131047, 400, 'Re-engagement message'),
    unknownTemplate: refusal(132001, 404, 'Template name does not exist in the translation'),
    parameterCount: refusal(132000, 400, 'Number of parameters does not match the expected number of params'),
    parameterFormat: refusal(132012, 400, 'Parameter format does not match format in the created template'),
    missingParameter: refusal(131008, 400, 'Required parameter is missing: a button or an offer requires a parameter'),
    pairLimit: refusal(131056, 400, '(Business Account, Consumer Account) pair rate limit hit'),
    noSource: refusal(131008, 400, 'Required parameter is missing: id or link'),
    unknownMedia: refusal(100, 400, 'Invalid parameter: the media does not exist or has expired'),
  },
} as const;
