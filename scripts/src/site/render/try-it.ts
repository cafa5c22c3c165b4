import { escapeHtml } from './escape-html.ts';

/** The section of an operation's page in which a reader calls it; nothing is loaded before the button is pressed. */
export function tryItHtml({ name, provider }: { readonly name: string; readonly provider: string }): string {
  return `<section aria-labelledby="try-it">
<h2 id="try-it">Try it<a class="anchor" href="#try-it" aria-hidden="true" tabindex="-1">#</a></h2>
<p>The explorer runs the client of this package in this page, against a fake of the provider in this page. It needs no key, and nothing is sent to the provider.</p>
${slotHtml('wa-explorer', `explorer/${provider}.js`, { provider, operation: name }, 'Open the explorer')}
</section>
`;
}

/** The place of the playground on its page. */
export function playgroundHtml(): string {
  return slotHtml('wa-playground', 'explorer/playground.js', {}, 'Open the playground');
}

/** The place of an element that is loaded when a reader asks for it. */
function slotHtml(
  element: string,
  module: string,
  attributes: Readonly<Record<string, string>>,
  button: string,
): string {
  const data = Object.entries(attributes).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
  return `<div class="slot" data-element="${element}" data-module="${escapeHtml(module)}"${data.join('')}>
<noscript><p>Scripts are off in this browser, and the explorer is one. The examples on this page work in a program.</p></noscript>
<button type="button" class="open" hidden>${escapeHtml(button)}</button>
<p class="slot-status" role="status"></p>
</div>`;
}
