import type { FakeProgram } from '../fake-program.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';

/** The files of the page, by their paths below `/__fake`. */
export const pageFiles: Readonly<Record<string, (program: FakeProgram) => Response>> = {
  '/': (program) => file('text/html', pageText(program)),
  '/page.css': () => file('text/css', pageStyle),
  '/page.js': () => file('text/javascript', pageScript),
};

/** Nothing from elsewhere, and in no frame of another page. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

function file(type: string, text: string): Response {
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
  return new Response(text, { headers });
}

function pageText({ title, version }: FakeProgram): string {
  const name = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Fake of ${name}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
<script src="page.js" type="module"></script>
</head>
<body>
<header>
<h1>Fake of ${name}</h1>
<p><strong>For tests: this is not ${name}, and nothing here reaches WhatsApp.</strong></p>
<p>Base URL <code id="base-url">…</code> · version ${version.replaceAll('<', '&lt;')} · <a href="openapi.json">OpenAPI</a></p>
<p>Time <time id="now">…</time> <span id="clock-kind"></span></p>
</header>
<main>
<p id="notice" role="status" aria-live="polite"></p>
<section aria-labelledby="do">
<h2 id="do">Do by hand</h2>
<form id="message">
<h3>Let the customer answer</h3>
<label>Phone number <input name="from" value="15550100734" required inputmode="tel" autocomplete="off"></label>
<label>Text <input name="text" value="Where is my order?" required autocomplete="off"></label>
<button>Send as the customer</button>
</form>
<form id="fault">
<h3>Fail the next call</h3>
<label>Operation <select name="operation"><option value="*">any</option></select></label>
<label>Fault <input name="fault" value="status:503" required list="faults" autocomplete="off" spellcheck="false"></label>
<datalist id="faults"></datalist>
<label>Times <input name="times" type="number" value="1" min="1" max="10000" required></label>
<button>Fail the next call</button>
<button type="button" id="clear-faults">Forget faults</button>
</form>
<div class="buttons" role="group" aria-labelledby="time">
<h3 id="time">Time</h3>
<button type="button" data-advance="60000">Jump a minute</button>
<button type="button" data-advance="3600000">Jump an hour</button>
<button type="button" data-advance="86400000">Jump a day</button>
<button type="button" id="next-status">Next status</button>
<button type="button" id="reset">Start again</button>
</div>
</section>
<section aria-labelledby="in">
<h2 id="in">What came in <span id="request-count"></span></h2>
<p class="empty">No request yet.</p>
<ol id="requests" reversed></ol>
</section>
<section aria-labelledby="stored">
<h2 id="stored">What is stored</h2>
<label>Collection <select id="collection"></select></label>
<button type="button" id="reload">Read again</button>
<p id="row-count"></p>
<ol id="rows"></ol>
</section>
<section aria-labelledby="out">
<h2 id="out">Webhooks</h2>
<p id="webhook-state"></p>
<ol id="deliveries" reversed></ol>
</section>
</main>
</body>
</html>
`;
}
