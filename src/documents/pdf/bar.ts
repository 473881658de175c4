import { drawable } from './fonts.ts';
import { COLOURS, TEXT_WIDTH, type Pages } from './pages.ts';

export interface BarPart {
  /** The words that stand for it, with its count. */
  readonly label: string;
  readonly count: number;
  readonly colour: string;
}

const BAR = { height: 16, gap: 8 } as const;
const LEGEND = { size: 9, swatch: 8, row: 14, between: 16 } as const;
/** Smallest stretch that can still be seen, in points. */
const SMALLEST = 4;

/** A bar with one stretch for each part, and what each is below it. */
export function drawBar(pages: Pages, parts: readonly BarPart[]): void {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const weights = parts.map(({ count }) => Math.max((count / total) * TEXT_WIDTH, SMALLEST));
  const scale = TEXT_WIDTH / weights.reduce((sum, weight) => sum + weight, 0);
  const places = legendPlaces(pages, parts);
  const rows = (places.at(-1)?.row ?? 0) + 1;

  const words = parts.map(({ label }) => label).join(', ');
  pages.figure(words, BAR.height + BAR.gap + rows * LEGEND.row + 6, (doc, left, top) => {
    let x = left;
    parts.forEach(({ colour }, index) => {
      const width = (weights[index] ?? 0) * scale;
      doc.rect(x, top, width, BAR.height).fill(colour);
      x += width;
    });
    doc.font('regular').fontSize(LEGEND.size);
    parts.forEach(({ label, colour }, index) => {
      const place = places[index] ?? { x: 0, row: 0 };
      const y = top + BAR.height + BAR.gap + place.row * LEGEND.row;
      doc.rect(left + place.x, y + 2, LEGEND.swatch, LEGEND.swatch).fill(colour);
      doc.fillColor(COLOURS.text).text(drawable(label), left + place.x + LEGEND.swatch + 4, y, { lineBreak: false });
    });
  });
}

/** Side by side while there is room, then on the next row. */
function legendPlaces({ raw }: Pages, parts: readonly BarPart[]) {
  raw.doc.font('regular').fontSize(LEGEND.size);
  let [x, row] = [0, 0];
  return parts.map(({ label }) => {
    const width = LEGEND.swatch + 4 + raw.doc.widthOfString(drawable(label));
    if (x > 0 && x + width > TEXT_WIDTH) [x, row] = [0, row + 1];
    const place = { x, row };
    x += width + LEGEND.between;
    return place;
  });
}
