import { setImmediate as breathe } from 'node:timers/promises';
import { drawable } from './fonts.ts';
import { COLOURS, TEXT_WIDTH, type Pages } from './pages.ts';

export interface TableColumn {
  readonly header: string;
  /** Its share beside the others. */
  readonly share: number;
}

export interface TableCell {
  readonly text: string;
  readonly bold?: boolean;
  readonly colour?: string;
}

const SIZE = 7.5;
const PADDING = { side: 4, top: 3 } as const;
/** Rows between two chances for other work: laying out a thousand takes seconds. */
const ROWS_AT_ONCE = 20;

/** Draws a table over as many pages as it needs, its header again on each. */
export async function drawTable(
  pages: Pages,
  columns: readonly TableColumn[],
  rows: Iterable<readonly TableCell[]>,
  signal?: AbortSignal,
): Promise<void> {
  const { doc, root } = pages.raw;
  const left = doc.page.margins.left;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (TEXT_WIDTH * share) / shares);
  const table = doc.struct('Table');
  root.add(table);

  function layOut(cells: readonly TableCell[]): number {
    const heights = cells.map(({ text, bold }, index) =>
      fontOf(bold).heightOfString(drawable(text), { width: inner(widths[index] ?? 0) }),
    );
    return Math.max(...heights) + 2 * PADDING.top;
  }

  function fontOf(bold = false): PDFKit.PDFDocument {
    return doc.font(bold ? 'bold' : 'regular').fontSize(SIZE);
  }

  function draw(cells: readonly TableCell[], mark: (drawCell: () => void) => void): void {
    let x = left;
    cells.forEach(({ text, bold, colour = COLOURS.text }, index) => {
      const width = widths[index] ?? 0;
      const at = x;
      mark(() => {
        fontOf(bold)
          .fillColor(colour)
          .text(drawable(text), at + PADDING.side, pages.y + PADDING.top, { width: inner(width) });
      });
      x += width;
    });
  }

  function ruleBelow(height: number): void {
    doc.markContent('Artifact', { type: 'Layout' });
    const y = pages.y + height;
    doc
      .moveTo(left, y)
      .lineTo(left + TEXT_WIDTH, y)
      .lineWidth(0.5)
      .stroke(COLOURS.line);
    doc.endMarkedContent();
  }

  const header = columns.map((column): TableCell => ({ text: column.header, bold: true }));
  const headerHeight = layOut(header);

  function drawHeader(first: boolean): void {
    if (first) {
      const row = doc.struct('TR');
      table.add(row);
      const ofColumn = { title: '', scope: 'Column' };
      draw(header, (drawCell) => row.add(doc.struct('TH', ofColumn, drawCell)));
      row.end();
    } else {
      // Read once is enough: on later pages it is there for the eye.
      doc.markContent('Artifact', { type: 'Pagination' });
      draw(header, (drawCell) => drawCell());
      doc.endMarkedContent();
    }
    ruleBelow(headerHeight);
    pages.moveTo(pages.y + headerHeight);
  }

  pages.need(headerHeight + 3 * SIZE);
  drawHeader(true);
  let drawn = 0;
  for (const cells of rows) {
    const height = layOut(cells);
    if (pages.need(height)) drawHeader(false);
    const row = doc.struct('TR');
    table.add(row);
    draw(cells, (drawCell) => row.add(doc.struct('TD', {}, drawCell)));
    row.end();
    ruleBelow(height);
    pages.moveTo(pages.y + height);
    drawn += 1;
    if (drawn % ROWS_AT_ONCE === 0) {
      await breathe();
      signal?.throwIfAborted();
    }
  }
  table.end();
}

function inner(width: number): number {
  return width - 2 * PADDING.side;
}
