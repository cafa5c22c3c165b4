import { Marked, type Tokens } from 'marked';

import { escapeHtml } from './escape-html.ts';
import { highlight } from './highlight.ts';
import { plainText } from './plain-text.ts';
import { createSlugs } from './slugs.ts';

/** A heading of a page. */
export interface Heading {
  readonly id: string;
  /** As text. */
  readonly text: string;
  readonly level: number;
}

/** Markdown as HTML. */
export interface RenderedMarkdown {
  readonly html: string;
  readonly headings: readonly Heading[];
}

/**
 * Markdown as HTML; HTML in it is shown as text, and comments are left out.
 *
 * @param addressOf The address of a link as the page has it, of one as the Markdown has it.
 */
export function toHtml(markdown: string, addressOf: (href: string) => string): RenderedMarkdown {
  const slug = createSlugs();
  const headings: Heading[] = [];
  const marked = new Marked({ gfm: true, async: false });
  marked.use({
    renderer: {
      heading({ depth, tokens }: Tokens.Heading) {
        const inner = this.parser.parseInline(tokens);
        const text = plainText(inner);
        const id = slug(text);
        headings.push({ id, text, level: depth });
        if (depth === 1) return `<h1 id="${id}">${inner}</h1>\n`;
        return `<h${depth} id="${id}">${inner}<a class="anchor" href="#${id}" aria-hidden="true" tabindex="-1">#</a></h${depth}>\n`;
      },
      code({ lang = '', text }: Tokens.Code) {
        const [language = '', kind = ''] = lang.split(' ');
        const kindClass = kind === '' ? '' : ` data-kind="${escapeHtml(kind)}"`;
        return `<pre tabindex="0" data-language="${escapeHtml(language)}"${kindClass}><code>${highlight(text, language)}</code></pre>\n`;
      },
      table(token: Tokens.Table) {
        const row = (cells: Tokens.TableCell[], tag: string) =>
          `<tr>${cells.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('')}</tr>`;
        const body = token.rows.map((cells) => row(cells, 'td')).join('\n');
        const head = row(token.header, 'th scope="col"').replaceAll('</th scope="col">', '</th>');
        return `<div class="table" tabindex="0" role="group" aria-label="Table"><table>\n<thead>${head}</thead>\n<tbody>${body}</tbody></table></div>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        const address = addressOf(href);
        const inner = this.parser.parseInline(tokens);
        return address === '' ? inner : `<a href="${escapeHtml(address)}">${inner}</a>`;
      },
      html({ text }: Tokens.HTML | Tokens.Tag) {
        return text.startsWith('<!--') ? '' : escapeHtml(text);
      },
    },
  });
  return { html: marked.parse(markdown, { async: false }), headings };
}
