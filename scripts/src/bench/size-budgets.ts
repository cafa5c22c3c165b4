/** Everything that an entry of a package exports. */
export type EntryKind =
  `all of ${'.' | './types' | './operations' | './schemas' | './testing' | './msw' | './webhooks' | './raw' | './node' | './tools' | './realtime' | './streams' | './program' | './templates'}`;

/** A kind of module that an app consists of. */
export type BundleKind = 'one operation' | 'one list operation' | 'whole client' | 'one schema' | EntryKind;

/** The most that a bundle may weigh, minified and after `gzip -9`, with everything that it imports but msw. */
export interface SizeBudget {
  /** The bar. */
  readonly bytes: number;
  /** On top of that, for each operation of the provider. */
  readonly bytesAnOperation: number;
  /** What the heaviest package weighs today, where the bar is not met; a change that raises it says what for. */
  readonly ceiling?: { readonly bytes: number; readonly why: string };
}

/** The budgets of every package. */
export const sizeBudgets: Readonly<Record<BundleKind, SizeBudget>> = {
  'one operation': {
    bytes: 6_200,
    bytesAnOperation: 0,
    ceiling: {
      // Where its bytes go is told in docs/decisions/0015-what-the-doors-weigh.md.
      bytes: 12_155,
      why: 'Every call carries all that an option may ask for (headers, fetch options, closing, limits, checks of names and of functions), what tells a request that was never sent from one that may have been, on every platform, and both from a stream of the app that failed, what a body says of throttling, refusals and waits or of a failure that stands, and the places where an operation brings writers, encoders, credentials or a server of its own. Of the heaviest, what codes of Meta mean for a repeat and for the kind of the failure, which the status does not tell, why bytes of an upload were refused, and the version in its base URL are 0.5 kB, and how long an account is throttled, which a header alone says, 0.1 kB. The heaviest tells operations that take the token in another form, and lets an app add a proof of it. Texts in the charset that they name, failures nested too deep to be written, and validators that wait for ever are 0.1 kB. That an error speaks for all attempts of its call, and is no object that other calls hold, and that secrets are found in linear time and in every part of a header, is 0.5 kB. That options are plain objects, validators of the app end with their call, a body is as long as its headers say, and a client prints as a line, is 0.4 kB; that no parameter is unknown, 0.1 kB. That a stream, a header or a validator of the app that fails is told as that and not as a connection, that options are copied, and that a parameter which misspells another is refused, is 0.5 kB.',
    },
  },
  'one list operation': {
    bytes: 8_500,
    bytesAnOperation: 0,
    ceiling: {
      bytes: 18_080,
      why: 'A list adds checkpoints, prefetch, drift reports and checks of what its signals say to the transport, used or not; one with numbered pages also parallel pages and the filter of repeated rows, and tells a page that comes in the place of another (14 kB), and a cursor list that several requests read the parts of, whatever their filters leave out (2.1 kB). A closed client hands out no rows that wait, and checkpoints within a page are checked (0.1 kB), and the names of filters (0.2 kB). Checkpoints of another provider are refused, and filters and options stay as they were when the walk began (0.1 kB).',
    },
  },
  'whole client': {
    bytes: 9_000,
    bytesAnOperation: 25,
    ceiling: {
      bytes: 19_720,
      why: 'It holds all of a list, whose reasons are its own, and what lets several requests read a cursor list (2 kB); the heaviest is made from two descriptions (0.9 kB for addresses, 0.6 for a second reader of errors, 0.2 for ends of lists that lost their signals) and sends forms (0.6), and bodies given as a whole, beside which nothing may be lost (0.06). What every call carries of charsets, deep failures and waiting validators is 0.1 kB. What options, validators, cut bodies and printing are checked for is 0.4 kB, and the names of all filters are 0.7 kB. What fails in the app is told apart in 0.5 kB.',
    },
  },
  // zod/v4/mini and the checks of core are most of it, whatever the schema.
  'one schema': { bytes: 7_300, bytesAnOperation: 0 },
  'all of .': {
    bytes: 16_900,
    bytesAnOperation: 20,
    ceiling: {
      bytes: 36_270,
      why: 'It holds every operation twice, as a function and in the table that a client with methods is made from (9 bytes each); apps carry one of the two. Of the heaviest, a sentence for each error code of Meta is 2.5 kB. It holds the call path, lists, downloads, the limiter, every class of error, the writers of every style and form, credentials of every kind (1.2 kB), the places of several APIs (0.7 kB), and what refuses wrong options of hooks, traces, tokens and streams of lists (0.3 kB), and files that are none, or streams that were read before (0.4 kB). What options, validators, cut bodies and printing are checked for is 0.4 kB, and the names of all filters, twice, are 1 kB. What fails in the app, copied options and misspelt parameters are 0.9 kB.',
    },
  },
  'all of ./types': { bytes: 0, bytesAnOperation: 0 },
  'all of ./operations': {
    bytes: 6_100,
    bytesAnOperation: 20,
    ceiling: {
      bytes: 17_800,
      why: 'Every function is an export with a name of its own here, which makes 28 bytes of an operation where paths are long; the heaviest has forms and operations at other addresses, and all read texts in the charset that they name. What options, validators and cut bodies are checked for is 0.5 kB, and the names of all filters are 0.7 kB.',
    },
  },
  // Before the first schema 4.3 kB are the checks that zod/v4/mini lacks, 0.3 of them to tell which of several forms a value is meant to have; a description grows by request and answer.
  'all of ./schemas': {
    bytes: 10_400,
    bytesAnOperation: 120,
    ceiling: {
      bytes: 13_370,
      why: 'Strict validation refuses unknown filters and body members, names the form that was meant, looks at forms, their files (0.3 kB) and bodies of a chosen type, and knows responses without a body. Limits that concern several fields of a message are 0.9 kB of the heaviest. Options are plain objects. Limits of messages, templates and forms are 0.5 kB.',
    },
  },
  // Only tests load it. Examples of every webhook event are 2 kB of it, keys, filters, fresh names and forms of bodies 1.6 kB, what actions do to rows 2.6 kB; each operation brings a sample of its answer and of its failures.
  // Recorded bodies, resets and the choice of where to listen are 1.1 kB.
  'all of ./testing': {
    bytes: 16_500,
    bytesAnOperation: 145,
    ceiling: {
      bytes: 36_845,
      why: 'Of the heaviest, the rules by which WhatsApp takes messages, and what becomes of them, are 9.4 kB; 2 kB of that hold templates to their values, 2 kB interactive messages to the lengths and counts of all that they have, and 1 kB files and templates to create to what Meta takes. Fakes read the bodies of requests, forms as the data that they were written from, their files too, start again, make up values that read like real ones, check credentials of every kind, answer at several servers, and send events over streams and WebSockets; another one limits sending, keeps failed keys, runs jobs, and delivers signed events by its clock (2.3 kB). A program can ask when the next status is due, handle requests itself, and say how many rows a single collection has. They find rows by ids within objects of them, and values in paths of every style and in the query of a path (0.2 kB). What names wrong options, faults, events and times of tests is 1 kB. Fakes take schemes of credentials in any case, and name the nearest of what they have (0.2 kB). Templates, flows, blocked users, numbers and documents of Meta are enacted for Kapso, too (5 kB).',
    },
  },
  // Only tests load it; the check of the installed msw is 0.2 kB.
  'all of ./msw': {
    bytes: 500,
    bytesAnOperation: 0,
    ceiling: {
      bytes: 1_055,
      why: 'It answers at the servers that single operations have of their own, too, and names an option that does not exist, with what apps carry of that already (0.3 kB). Options are plain objects. A base URL is compared as requests have it (0.1 kB).',
    },
  },
  // openapi-fetch is 2.6 kB of it; the rest is what it takes of the call path, which an app carries already, and of places of
  // further APIs (0.9 kB).
  'all of ./raw': {
    bytes: 5_800,
    bytesAnOperation: 0,
    ceiling: {
      bytes: 8_605,
      why: 'It sends bodies on platforms whose requests have no property `body`, and hands a failure that a key keeps on through middleware. It reads bodies in the charset that they name, and bounds what waits behind a middleware (0.3 kB). Calls behind middleware keep the rules of a call: what a failure of a middleware means, as for every response (1.2 kB, which a client carries anyway), waits that end with the call, the end that hooks are told, requests that are no longer the same, and headers that a browser hides (1 kB).',
    },
  },
  // Bundles for browsers hold it only where an app imports it by mistake.
  'all of ./node': {
    bytes: 5_200,
    bytesAnOperation: 0,
    ceiling: {
      bytes: 5_360,
      why: 'It gives a whole response whatever comes behind it, and an empty one that claims to be compressed, names an option that is of another type, by what apps carry of that already, and the nearest operation for a name that none has (0.2 kB). Options are plain objects.',
    },
  },
  // Descriptions of every input: for servers, where no page waits for them.
  'all of ./tools': {
    bytes: 3_100,
    bytesAnOperation: 150,
    ceiling: {
      bytes: 3_437,
      why: 'It names an option that is of another type, by what apps carry of that already, and the nearest operation for a name that none has (0.2 kB). Options are plain objects.',
    },
  },
  // Of Node's programs alone; a third of it is the page and the description of the control API.
  'all of ./program': {
    bytes: 20_000,
    bytesAnOperation: 0,
    ceiling: {
      bytes: 21_785,
      why: 'No app has it in a bundle. It refuses by name each line of a state that it cannot follow, options that are given twice or say nothing, and host names of the web (0.9 kB), and takes over locks of processes that are gone (0.3 kB). Options are plain objects. Verdicts on deliveries, uploads of recordings and what goes with a replay are 0.3 kB.',
    },
  },
  'all of ./webhooks': {
    bytes: 3_500,
    bytesAnOperation: 0,
    ceiling: {
      bytes: 6_940,
      why: 'Of the heaviest, what makes events with ids of a delivery of many changes (SHA-256 of those that have none), keeps integers that a number would round, tries the escaped form of a body, and verifies a URL is 1.8 kB. It throws the errors of the call path, with their cause, says what the app has to change, names an option that does not exist or cannot work when a listener is made (0.5 kB), knows hashes of two lengths, and bounds the time that a secret may take. Options are plain objects, and a variable that is not set is told with the provider (0.1 kB). Numbers beyond 2^53, other forms of deliveries and wrong options are 0.4 kB.',
    },
  },
  // With the transport and the errors of the call path that it stands on; beside a client, 4.5 to 5 kB of it are its own.
  'all of ./realtime': {
    bytes: 8_800,
    bytesAnOperation: 0,
    ceiling: {
      bytes: 10_257,
      why: 'It bounds the time of opening as a whole, makes room for a replay whatever the app allows, ends connections that bring nothing new, and refuses events whose ids or names are none (0.2 kB). The transport reads texts in the charset that they name, and finds secrets in linear time. What options and cut bodies are checked for is 0.3 kB. Positions that no replay can repeat are proved in 0.5 kB.',
    },
  },
  // The function that makes the message of a template, and the errors of core; the templates of an app are some bytes each.
  'all of ./templates': { bytes: 3_500, bytesAnOperation: 0 },
  // 1.4 kB of it are eventsource-parser.
  'all of ./streams': {
    bytes: 7_600,
    bytesAnOperation: 0,
    ceiling: {
      bytes: 8_257,
      why: 'It resumes after ids of any letters, bounds the time that a key may take, ends a line at a carriage return, and names bodies and WebSockets that are none (0.2 kB). Ids without an event are places to resume from (0.2 kB).',
    },
  },
};
