/** A rule for a text: pattern of the words of its name, pattern of its description, the text. */
type Rule = readonly [name: RegExp, description: RegExp, text: string];

const any = /^/;

/** Texts by what a name asks for; the first rule that fits wins. */
const rules: readonly Rule[] = [
  [/picture$|photo$|avatar$/, any, 'https://example.com/images/logo.png'],
  [/cursor|^(next|previous|before|after)$/, any, 'eyJpZCI6MjV9'],
  [/jid$/, /newsletter|channel/, '120363144038483540@newsletter'],
  [/(owner|sender|author|participant) jid$/, any, '15550100734@s.whatsapp.net'],
  [/group jid$/, any, '120363025246125486@g.us'],
  [/jid$/, /^(?!.*person).*group/, '120363025246125486@g.us'],
  [/jid$/, any, '15550100734@s.whatsapp.net'],
  [/( |^)lid$/, any, '120363025246125@lid'],
  [/display (phone )?number$/, any, '+1 555-010-0734'],
  [/e ?mail$/, any, 'someone@example.com'],
  [/address$/, /e?mail/, 'someone@example.com'],
  [/ip$|ip address$/, any, '192.0.2.1'],
  [/address$/, /call|request/, '192.0.2.1'],
  [/address$/, any, '1 Main Street, Springfield'],
  [/area code$/, any, '555'],
  [/phone|msisdn|wa id|recipient/, any, '15550100734'],
  [/^(to|from|query)$/, /number|phone|sender/, '15550100734'],
  [/status$|state$/, /verif/, 'VERIFIED'],
  [/name status$/, any, 'APPROVED'],
  [/status$|state$/, /template|display name/, 'APPROVED'],
  [/status$|state$/, /number/, 'CONNECTED'],
  [/status$|state$/, /approval|invit|waiting/, 'pending'],
  [/status$|state$/, /message/, 'sent'],
  [/status$|state$/, /deliver/, 'delivered'],
  [/status$|state$/, /onboarding|first steps|deploy|import|job|run\b/, 'completed'],
  [/status$|state$/, /broadcast|campaign/, 'draft'],
  [/status$|state$/, any, 'active'],
  [/direction$/, any, 'inbound'],
  [/mode$/, /sent|send/, 'sync'],
  [/(mode|tier|execution)$/, any, 'standard'],
  [/(mime|content|media) type$/, any, 'image/jpeg'],
  [/platform( type)?$/, any, 'CLOUD_API'],
  [/event|event (type|key|name)$/, /^(?!.*for people)/, 'message.received'],
  [/(message|header|content) (type|kind)$/, any, 'text'],
  [/(type|kind|format)$/, /message|header/, 'text'],
  [/(type|kind)$/, /chat/, 'dm'],
  [/(type|kind)$/, /variable|value/, 'string'],
  [/(type|kind)$/, /step|node/, 'send_message'],
  [/(type|kind)$/, /error|failure/, 'invalid_request'],
  [/(type|kind|source|trigger)$/, any, 'message'],
  [/role$/, any, 'member'],
  [/language( code)?$|locale$/, any, 'en_US'],
  [/code$/, /language/, 'en_US'],
  [/currency( code)?$/, any, 'USD'],
  [/dial code$/, any, '+1'],
  [/country( (iso|code))?$/, any, 'US'],
  [/time ?zone$/, any, 'UTC'],
  [/(http )?method$/, any, 'GET'],
  [/(name|title|label)$/, /\bkey\b/, 'Production key'],
  [/(secret|token|password|key)$/, /token|secret|password|access|sign|model's/, 'test_4f2a9c017be8'],
  [/^(access |api |webhook |secret )*(secret|token|password|key)$/, any, 'test_4f2a9c017be8'],
  [/code$/, /qr/, '2@pNzQ5hS0aXk3dT7vBw1yRg,Lq8='],
  [/code$/, /type into|pair/, 'ABCD1234'],
  [/code$/, /function/, 'export default () => new Response("ok");'],
  [
    /(error|error message|message|detail|warning)$/,
    /wrong|fail|could not|error/,
    'The request could not be processed.',
  ],
  [/code$/, /error|failure|wrong/, 'not_found'],
  [/code$/, any, '123456'],
  [/error$|error (message|detail)$/, any, 'The request could not be processed.'],
  [/(text|title|label)$/, /button/, 'Track order'],
  [/caption$/, any, 'Your receipt'],
  [
    /(last message|order) text$|^(text|body|content|message|body text|header text|payload text)$/,
    any,
    'Your order is on its way.',
  ],
  [/(prompt|instructions)$/, any, 'Answer in one short sentence.'],
  [/query$/, any, 'late deliveries'],
  [/notes?$/, any, 'Prefers calls in the morning.'],
  [/(reason|explanation|observation|suggestion|verification|change|limitation)$/, any, 'No reply came in time.'],
  [/(title|subject)$/, /cause|fix|notification|run\b|session\b|pages/, 'Orders arrive late'],
  [/description$|summary$|about$/, any, 'Updates for our customers.'],
  [/quality( rating)?$/, any, 'GREEN'],
  [/category$/, any, 'UTILITY'],
  [/username$/, any, 'amara.okafor'],
  [/ray$|sha\d*$|hash$/, any, '9f86d081884c7d65'],
  [/origin$/, any, 'https://shop.example.com'],
  [/host(name)?$/, any, 'mail.example.com'],
  [/port$/, any, '587'],
  [/channel$/, /slack|go to/, '#support'],
  [/channel$/, any, 'whatsapp'],
  [/user agent$/, any, 'Mozilla/5.0'],
  [/colou?r$/, any, '#2563eb'],
  [/emoji$/, any, '👍'],
  [/file ?name$/, any, 'receipt.pdf'],
  [/version$/, any, '1.0'],
  [/(path|endpoint|path template)$/, /variable/, 'contact.name'],
  [/(path|endpoint|path template)$/, any, '/v1/messages'],
  [/payload$/, any, 'track_order'],
  [/level$/, any, 'info'],
  [/effort$/, any, 'medium'],
  [/policy$/, any, 'exponential'],
  [/icon$/, any, 'bell'],
  [/last ?4$/, any, '4f2a'],
  [/invite$/, any, 'KfCq0Zb3XyH2'],
  [/model$/, any, 'example-model-1'],
  [/placeholder$/, any, '{{1}}'],
  [/name or index$/, any, '1'],
  [/param( key)?$/, any, 'limit'],
  [/^plan$/, any, 'Pro'],
  [/provider$/, any, 'example'],
  [/^(location|target|stack|detail)$/, any, 'send_message'],
  [/reference$/, any, '{{contact.name}}'],
  [/class$/, any, 'ValidationError'],
  [/freshness$/, any, 'fresh'],
  [/handle$/, any, '4::aW1hZ2UvanBlZw=='],
  [/command$/, any, 'npm install'],
  [/outcome$/, any, 'completed'],
  [/(sample |static |example )?value$|^example$/, any, 'Amara'],
  [/field$/, any, 'name'],
];

/** Names by the kind of thing that they are of. */
const kinds: readonly (readonly [kind: RegExp, name: string])[] = [
  [/\b(person|contact|caller|receiver|sender)\b/, 'Amara Okafor'],
  [/\b(member|user|assignee)\b/, 'Sari Lestari'],
  [/\bgroup\b/, 'Neighbours'],
  [/\baccount\b/, 'Acme Support'],
  [/\b(customer|organi[sz]ation|company|business|workspace|project|provider|verified)\b/, 'Acme Store'],
  [/\b(session|desk)\b/, 'Front desk'],
  [/\bnumber\b/, 'Main number'],
  [/\blist\b/, 'Newsletter'],
  [/\b(tag|label)\b/, 'vip'],
  [/\brole\b/, 'Agent'],
  [/\b(campaign|broadcast)\b/, 'Spring sale'],
  [/\btemplate\b/, 'order_update'],
  [/\bworkflow\b/, 'Order updates'],
  [/\bfunction\b/, 'send_receipt'],
  [/\b(step|node)\b/, 'send_message'],
  [/\bflow\b/, 'Appointment booking'],
  [/\bevent\b/, 'order.created'],
  [/\b(chat|conversation)\b/, 'Delivery question'],
  [/\b(tool|signal)\b/, 'lookup_order'],
  [/\b(app|integration)\b/, 'Google Sheets'],
  [/\b(variable|placeholder|parameter|filter)\b/, 'order_number'],
  [/\bsecret\b/, 'API_TOKEN'],
  [/\bplan\b/, 'Pro'],
  [/\b(place|location)\b/, 'Central Station'],
  [/\bversion\b/, 'Version 2'],
  [/\bagent\b/, 'Support agent'],
  [/\baction\b/, 'Add row'],
  [/\bkey\b/, 'Production key'],
  [/\bmodel\b/, 'example-model-1'],
];

/** The usual text for a name in lower-case words and a description; undefined where nothing is known of it. */
export function usualText(words: string, description: string): string | undefined {
  const about = description.toLowerCase();
  if (!/\b(name|title|subject|slug|identifier|label|tag|text)$/.test(words)) return ruled(words, about);
  return ruled(words, about) ?? ofKind(words, about);
}

function ruled(words: string, about: string): string | undefined {
  return rules.find(([name, description]) => name.test(words) && description.test(about))?.[2];
}

/** The name of the thing that comes first in the words. */
function ofKind(words: string, about: string): string {
  const text = `${words.replace(/\b(label|tag)$/, '')} ${about}`;
  const found = kinds
    .map(([kind, name]) => ({ name, at: text.search(kind) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)[0];
  const name = found?.name ?? (/(tag|label)$/.test(words) ? 'vip' : 'Acme Store');
  return /(slug|identifier)$/.test(words) ? name.toLowerCase().replaceAll(/[^a-z\d]+/g, '-') : name;
}
