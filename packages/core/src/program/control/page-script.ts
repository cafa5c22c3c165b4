/** The script of the page; it runs in browsers as it stands here, and puts what it shows into text nodes alone. */
export const pageScript = `
const find = (id) => document.getElementById(id);
const notice = find('notice');
let last = 0;
let shownDeliveries = '';

function tell(text, kind = 'good') {
  notice.textContent = text;
  notice.className = kind;
}

async function call(path, init = {}) {
  const response = await fetch(path, init);
  const body = response.status === 204 ? undefined : await response.json();
  if (!response.ok) throw new Error(body?.error ?? 'The fake answered ' + response.status + '.');
  return body;
}

function change(path, body, method = 'POST') {
  const headers = { 'content-type': 'application/json', 'x-fake-control': '1' };
  return call(path, { method, headers, body: body && JSON.stringify(body) });
}

async function attempt(work, done) {
  try {
    const result = await work();
    tell(typeof done === 'function' ? done(result) : done);
    await refresh();
    await showRows();
  } catch (error) {
    tell(error.message, 'bad');
  }
}

function element(name, text, kind) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (kind) made.className = kind;
  return made;
}

function item(parts, content) {
  const entry = element('li');
  const details = element('details');
  const summary = element('summary');
  for (const [text, kind] of parts) summary.append(element('span', text, kind));
  details.append(summary, element('pre', content));
  entry.append(details);
  return entry;
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text ?? '';
  }
}

function showRequest(request) {
  const { at, body, headers, method, ms, number, operation, status, target } = request;
  const isGood = status !== null && status < 400;
  const parts = [
    ['#' + number],
    [String(status ?? 'dropped'), isGood ? 'good' : 'bad'],
    [operation ?? 'unknown route'],
    [method],
    [ms + ' ms'],
  ];
  const lines = [method + ' ' + target, new Date(at).toISOString()];
  for (const [name, value] of Object.entries(headers)) lines.push(name + ': ' + value);
  if (body !== null) lines.push('', pretty(body));
  find('requests').prepend(item(parts, lines.join('\\n')));
  while (find('requests').children.length > 200) find('requests').lastElementChild.remove();
}

function showDeliveries({ attempts, waiting }) {
  const text = JSON.stringify([attempts.length, attempts.at(-1), waiting]);
  if (text === shownDeliveries) return;
  shownDeliveries = text;
  find('webhook-state').textContent = attempts.length + ' attempts, ' + waiting + ' waiting.';
  find('deliveries').replaceChildren(
    ...attempts.toReversed().map(({ at, attempt, body, error, id, status, url }) =>
      item(
        [[String(status ?? 'no response'), status < 300 ? 'good' : 'bad'], ['attempt ' + attempt], [id]],
        [url, new Date(at).toISOString(), error ?? '', pretty(body)].filter(Boolean).join('\\n'),
      ),
    ),
  );
}

async function refresh() {
  const [health, { requests }] = await Promise.all([call('health'), call('requests?after=' + last)]);
  find('base-url').textContent = health.baseUrl;
  find('now').textContent = health.clock.now;
  find('clock-kind').textContent = health.clock.kind === 'virtual' ? '(stands still until it is moved)' : '';
  find('request-count').textContent = '(' + health.requests + ')';
  find('message').hidden = !health.receives;
  document.querySelector('.empty').hidden = health.requests > 0;
  for (const request of requests) {
    if (request.number <= last) continue;
    last = request.number;
    showRequest(request);
  }
  if (health.webhook) showDeliveries(await call('deliveries'));
  else find('webhook-state').textContent = 'None are delivered; start the fake with --webhook URL.';
}

async function showRows() {
  const name = find('collection').value;
  if (!name) return;
  const { rows, total } = await call('collections/' + encodeURIComponent(name) + '?limit=50');
  find('row-count').textContent = total > rows.length ? rows.length + ' of ' + total + ' rows.' : total + ' rows.';
  find('rows').replaceChildren(
    ...rows.map((row, index) => item([['#' + (index + 1)], [labelOf(row)]], JSON.stringify(row, null, 2))),
  );
}

function labelOf(row) {
  const texts = Object.values(row).filter((value) => typeof value === 'string' && value !== '');
  return texts.slice(0, 3).join(' · ');
}

function fieldsOf(form) {
  return Object.fromEntries(new FormData(form));
}

find('message').addEventListener('submit', (event) => {
  event.preventDefault();
  const message = fieldsOf(event.target);
  void attempt(() => change('messages', message), 'The customer wrote: ' + message.text);
});
find('fault').addEventListener('submit', (event) => {
  event.preventDefault();
  const { fault, operation, times } = fieldsOf(event.target);
  const text = 'The next calls fail: ' + times + ' of ' + (operation === '*' ? 'any operation' : operation) + ' by ' + fault + '.';
  void attempt(() => change('faults', { fault, operation, times: Number(times) }), text);
});
find('clear-faults').addEventListener('click', () => {
  void attempt(() => change('faults', undefined, 'DELETE'), 'The faults are forgotten.');
});
for (const button of document.querySelectorAll('[data-advance]')) {
  button.addEventListener('click', () => {
    void attempt(
      () => change('clock', { advanceMs: Number(button.dataset.advance) }),
      ({ now }) => 'The time is now ' + now + '.',
    );
  });
}
find('next-status').addEventListener('click', () => {
  void attempt(() => change('statuses'), ({ now }) => 'The next status has come, at ' + now + '.');
});
find('reset').addEventListener('click', () => {
  find('requests').replaceChildren();
  void attempt(() => change('reset'), 'Everything but the clock is as at the start.');
});
find('reload').addEventListener('click', () => void attempt(showRows, 'The rows were read.'));
find('collection').addEventListener('change', () => void attempt(showRows, 'The rows were read.'));

async function start() {
  const [{ collections }, { faults, operations }] = await Promise.all([call('collections'), call('operations')]);
  find('collection').append(...collections.map((name) => new Option(name)));
  if (collections.includes('contacts')) find('collection').value = 'contacts';
  find('fault').elements.operation.append(...operations.map(({ operation }) => new Option(operation)));
  find('faults').append(...faults.map((form) => new Option(form.replace(/\\[.*/, ''))));
  await refresh();
  await showRows();
}

const lost = (error) => tell('The fake does not answer: ' + error.message, 'bad');
start().catch(lost);
setInterval(() => refresh().catch(lost), 1000);
`;
