const second = 1_000;
const minute = 60 * second;
const day = 24 * 60 * minute;

/** Why Meta refuses a message. */
export interface MetaRefusal {
  /** Error code of Meta. */
  readonly code: number;
  /** HTTP status of Meta; a proxy can have another one. */
  readonly status: number;
  /** Error message of Meta. */
  readonly message: string;
}

const refusal = (code: number, status: number, text: string): MetaRefusal => ({
  code,
  status,
  message: `(#${code}) ${text}`,
});

/** Files that can be uploaded, and sent as a kind of message. */
interface FileRules {
  readonly types: readonly string[];
  readonly mostBytes: number;
}

const megabyte = 1_048_576;
const office = 'application/vnd.openxmlformats-officedocument';
const files: Readonly<Record<string, FileRules>> = {
  image: { types: ['image/jpeg', 'image/png'], mostBytes: 5 * megabyte },
  video: { types: ['video/mp4', 'video/3gpp'], mostBytes: 16 * megabyte },
  audio: {
    types: ['audio/aac', 'audio/amr', 'audio/mpeg', 'audio/mp4', 'audio/ogg'],
    mostBytes: 16 * megabyte,
  },
  document: {
    types: [
      'text/plain',
      'application/pdf',
      'application/msword',
      'application/vnd.ms-excel',
      'application/vnd.ms-powerpoint',
      `${office}.wordprocessingml.document`,
      `${office}.spreadsheetml.sheet`,
      `${office}.presentationml.presentation`,
    ],
    mostBytes: 100 * megabyte,
  },
  // A still one has 100 kB at most, which its type does not tell.
  sticker: { types: ['image/webp'], mostBytes: 512_000 },
};

/** Rules of WhatsApp as Meta documents them, as data: nothing in it is of one provider. */
export const whatsappRules = {
  /** How long after a message of the user everything can be sent, and not templates alone. */
  windowMs: day,
  /** Messages to one user: so many at once, borrowed from later ones, of which each takes this long. */
  pair: { burst: 45, everyMs: 6 * second },
  /** Media types and sizes of files by the kind of message. */
  files,
  /** How long an uploaded file can be sent. */
  mediaMs: 30 * day,
  /** How long after sending a message has a status; a reaction has the first one alone. */
  statuses: [
    { status: 'sent', afterMs: second },
    { status: 'delivered', afterMs: 3 * second },
    { status: 'read', afterMs: 10 * second },
  ],
  /** Lengths of texts, and numbers of things, that a message has at most. */
  most: {
    text: 4_096,
    caption: 1_024,
    /** Of interactive content, and of a list. */
    body: 1_024,
    listBody: 4_096,
    header: 60,
    footer: 60,
    /** Of cards, with so many line breaks. */
    cardBody: 160,
    cardLineBreaks: 2,
    cards: 10,
    buttons: 3,
    buttonId: 256,
    buttonTitle: 20,
    sections: 10,
    sectionTitle: 24,
    rows: 10,
    rowId: 200,
    rowTitle: 24,
    rowDescription: 72,
    /** Label of the button that opens a list or a URL, and of the one that opens a flow. */
    label: 20,
    flowLabel: 30,
    products: 30,
    contacts: 257,
    contactName: 200,
    callbackData: 512,
    couponCode: 20,
  },
  /** What a template that is created may be, and how often one is created and edited. */
  newTemplate: {
    name: /^[a-z0-9_]{1,512}$/,
    createdEachHour: 100,
    /** How often an approved template is edited. */
    edits: [
      { most: 1, withinMs: day },
      { most: 10, withinMs: 30 * day },
    ],
    /** How long the name of a deleted template cannot be used. */
    blockedNameMs: 30 * day,
    /** Seconds that a message is tried for, by category; -1 stands for 30 days. */
    ttlSeconds: { AUTHENTICATION: [30, 900], UTILITY: [30, 43_200], MARKETING: [43_200, 2_592_000] },
    buttons: 10,
    buttonsOfType: { URL: 2, PHONE_NUMBER: 1, COPY_CODE: 1 },
    label: 25,
    url: 2_000,
  },
  refusals: {
    newHeader: refusal(2388047, 400, 'Message template header is invalid'),
    newBody: refusal(2388072, 400, 'Message template body is invalid'),
    newFooter: refusal(2388073, 400, 'Message template footer is invalid'),
    newFieldTooLong: refusal(2388040, 400, 'Character limit exceeded'),
    newEnds: refusal(2388299, 400, 'Variables cannot be at the start or end of the template'),
    newOrder: refusal(100, 400, 'Invalid parameter: quick reply buttons must stand together'),
    newTtl: (least: number, most: number) =>
      refusal(100, 400, `Invalid parameter: message_send_ttl_seconds must be ${least} to ${most}, or -1`),
    newButtons: (count: number, what: string) =>
      refusal(100, 400, `Invalid parameter: a template has at most ${count} ${what}`),
    noRecipient: refusal(131008, 400, 'Required parameter is missing: to or recipient'),
    wrongRecipient: refusal(131009, 400, 'Parameter value is not valid: to or recipient'),
    senderIsRecipient: refusal(131021, 400, 'Recipient cannot be sender'),
    unsupportedType: refusal(131051, 400, 'Message type unknown'),
    authenticationToUserId: refusal(
      131062,
      400,
      'Authentication templates cannot be sent to a business-scoped user id',
    ),
    noMarketing: refusal(134100, 400, 'Only marketing messages are supported'),
    textTooLong: refusal(132005, 400, 'Translated text too long'),
    windowClosed: refusal(131047, 400, 'Re-engagement message'),
    unknownTemplate: refusal(132001, 404, 'Template name does not exist in the translation'),
    templatePaused: refusal(132015, 400, 'Template is paused due to low quality'),
    templateDisabled: refusal(132016, 400, 'Template is disabled permanently due to low quality'),
    parameterCount: refusal(132000, 400, 'Number of parameters does not match the expected number of params'),
    parameterFormat: refusal(132012, 400, 'Parameter format does not match format in the created template'),
    parameterName: refusal(100, 400, 'Invalid parameter: parameter name is missing or empty'),
    emptyText: refusal(131008, 400, 'Required parameter is missing: a parameter of type text has no text'),
    missingParameter: refusal(131008, 400, 'Required parameter is missing: a button or an offer requires a parameter'),
    pairLimit: refusal(131056, 400, '(Business Account, Consumer Account) pair rate limit hit'),
    noSource: refusal(131008, 400, 'Required parameter is missing: id or link'),
    twoSources: refusal(131009, 400, 'Parameter value is not valid: id and link exclude each other'),
    missing: (name: string) => refusal(131008, 400, `Required parameter is missing: ${name}`),
    unexpected: (name: string, type: string) => refusal(100, 400, `Unexpected key "${name}" on param "${type}"`),
    invalid: (problem: string) => refusal(131009, 400, `Parameter value is not valid: ${problem}`),
    fileType: (types: readonly string[]) =>
      refusal(100, 400, `Param file must be a file with one of the following types: ${types.join(', ')}`),
    emptyFile: refusal(131053, 400, 'Media upload error: the file is empty'),
    fileTooLarge: refusal(131053, 400, 'Media upload error: the file is larger than files of its type may be'),
    otherKind: refusal(131053, 400, 'Media upload error: the type of the file is not that of the message'),
    unknownMedia: refusal(100, 400, 'Invalid parameter: the media does not exist or has expired'),
  },
} as const;
