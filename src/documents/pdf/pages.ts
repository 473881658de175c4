import PDFDocument from 'pdfkit';
import { drawable, FONTS } from './fonts.ts';

/** A4 in points, and what is kept free around the text. */
const PAGE = { width: 595.28, height: 841.89 } as const;
const MARGIN = { side: 48, top: 52, bottom: 62 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * MARGIN.side;

export const COLOURS = { text: '#242424', quiet: '#5c5c5c', line: '#c8c8c8', box: '#f3f3f3', link: '#0b5394' } as const;

export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  /** Points from the left margin. */
  readonly indent?: number;
  /** Points below. */
  readonly gap?: number;
  readonly link?: string;
}

export interface PagesOptions {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly author: string;
  readonly createdAt: Date;
  /** Drawn across every page; null where the data are real. */
  readonly watermark: string | null;
  readonly footer: (page: number, pages: number) => { readonly left: string; readonly right: string };
}

/** Pages that fill from top to bottom, with the structure that a screen reader follows. */
export interface Pages {
  /** Where the next thing goes, in points from the top of the page. */
  readonly y: number;
  heading(level: 1 | 2 | 3, text: string): void;
  paragraph(text: string, style?: TextStyle): void;
  /** Text to copy, on a grey ground. */
  box(text: string): void;
  /** Something drawn, with the words that stand for it. */
  figure(alternative: string, height: number, draw: (doc: PDFKit.PDFDocument, x: number, y: number) => void): void;
  /** Starts a new page where so many points are not left. @returns whether it did. */
  need(height: number): boolean;
  /** For what draws itself, such as a table: the document, its root in the structure, and where to go on. */
  readonly raw: { readonly doc: PDFKit.PDFDocument; readonly root: PDFKit.PDFStructureElement };
  moveTo(y: number): void;
  finish(): Promise<Uint8Array>;
}

const HEADING = { 1: { size: 20, gap: 4 }, 2: { size: 14, gap: 4 }, 3: { size: 11, gap: 2 } } as const;
const WATERMARK = { size: 54, colour: '#9a9a9a', opacity: 0.18 } as const;

export function createPages(options: PagesOptions): Pages {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { left: MARGIN.side, right: MARGIN.side, top: MARGIN.top, bottom: MARGIN.bottom },
    pdfVersion: '1.7',
    tagged: true,
    lang: options.language,
    displayTitle: true,
    // The number of pages is known at the end only.
    bufferPages: true,
    autoFirstPage: false,
    info: { Title: options.title, Author: options.author, CreationDate: options.createdAt },
  });
  const chunks: Uint8Array[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', resolve);
    doc.on('error', reject);
  });
  doc.registerFont('regular', FONTS.regular);
  doc.registerFont('bold', FONTS.bold);
  const root = doc.struct('Document');
  doc.addStructure(root);

  const lowest = PAGE.height - MARGIN.bottom;
  let y: number = MARGIN.top;

  function addPage(): void {
    doc.addPage();
    y = MARGIN.top;
    if (options.watermark !== null) drawWatermark(options.watermark);
  }

  function drawWatermark(text: string): void {
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.save().font('bold').fontSize(WATERMARK.size).fillColor(WATERMARK.colour).fillOpacity(WATERMARK.opacity);
    const width = doc.widthOfString(text);
    const [x, middle] = [PAGE.width / 2, PAGE.height / 2];
    doc.rotate(-52, { origin: [x, middle] });
    doc.text(text, x - width / 2, middle - WATERMARK.size / 2, { lineBreak: false });
    doc.restore();
    doc.endMarkedContent();
    doc.fillOpacity(1);
  }

  function need(height: number): boolean {
    if (y + height <= lowest) return false;
    addPage();
    return true;
  }

  function write(tag: string, text: string, { size = 10, bold = false, indent = 0, ...style }: TextStyle): void {
    const words = drawable(text);
    const width = TEXT_WIDTH - indent;
    const set = () => doc.font(bold ? 'bold' : 'regular').fontSize(size);
    const height = set().heightOfString(words, { width });
    need(height);
    const place = { width, ...(style.link ? { link: style.link } : {}) };
    root.add(
      doc.struct(tag, {}, () => {
        set()
          .fillColor(style.colour ?? COLOURS.text)
          .text(words, MARGIN.side + indent, y, place);
      }),
    );
    y += height + (style.gap ?? 4);
  }

  addPage();
  return {
    get y() {
      return y;
    },
    heading(level, text) {
      const { size, gap } = HEADING[level];
      // A heading never stands alone at the foot of a page.
      need(size * 2 + 48);
      write(`H${level}`, text, { size, bold: true, gap });
    },
    paragraph: (text, style = {}) => write('P', text, style),

    box(text) {
      const words = drawable(text);
      const inner = { width: TEXT_WIDTH - 16 };
      const height = doc.font('regular').fontSize(8).heightOfString(words, inner);
      need(height + 12);
      doc.markContent('Artifact', { type: 'Layout' });
      doc.rect(MARGIN.side, y, TEXT_WIDTH, height + 10).fill(COLOURS.box);
      doc.endMarkedContent();
      root.add(
        doc.struct('P', {}, () => {
          doc
            .font('regular')
            .fontSize(8)
            .fillColor(COLOURS.text)
            .text(words, MARGIN.side + 8, y + 5, inner);
        }),
      );
      y += height + 16;
    },

    figure(alternative, height, draw) {
      need(height);
      const place = { alt: alternative, bbox: [MARGIN.side, y, MARGIN.side + TEXT_WIDTH, y + height] };
      root.add(doc.struct('Figure', place, () => draw(doc, MARGIN.side, y)));
      y += height;
    },

    need,
    raw: { doc, root },
    moveTo(next) {
      y = next;
    },

    async finish() {
      root.end();
      const { start, count } = doc.bufferedPageRange();
      for (let page = start; page < start + count; page++) {
        doc.switchToPage(page);
        // Text below the margin would otherwise start another page.
        doc.page.margins.bottom = 0;
        const { left, right } = options.footer(page - start + 1, count);
        doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
        doc.font('regular').fontSize(8).fillColor(COLOURS.quiet);
        const at = PAGE.height - MARGIN.bottom + 20;
        doc.text(drawable(left), MARGIN.side, at, { width: TEXT_WIDTH - 110, height: 11, ellipsis: true });
        doc.text(drawable(right), PAGE.width - MARGIN.side - 100, at, { width: 100, align: 'right', lineBreak: false });
        doc.endMarkedContent();
      }
      doc.end();
      await ended;
      return Buffer.concat(chunks);
    },
  };
}
