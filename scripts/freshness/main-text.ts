import { createHash } from 'node:crypto';
import { convert } from 'html-to-text';

/**
 * A hash of what a page says: the text of its main part, without links' addresses, images, menus and scripts, which
 * change while the words stay.
 */
export function hashOfMainText(html: string): string {
  const text = convert(html, {
    wordwrap: false,
    baseElements: { selectors: ['main', 'article', 'body'], returnDomByDefault: true },
    limits: { maxBaseElements: 1 },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      ...['img', 'nav', 'script', 'style', 'form', 'button', 'footer', 'header'].map((selector) => ({
        selector,
        format: 'skip',
      })),
    ],
  });
  return createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex');
}
