import { createRequire } from 'node:module';

const resolve = createRequire(import.meta.url).resolve;
const FAMILY = '@expo-google-fonts/noto-sans';

/** Noto Sans, which has the letters of every European language. The files go into the PDF in part. */
export const FONTS = {
  regular: resolve(`${FAMILY}/400Regular/NotoSans_400Regular.ttf`),
  bold: resolve(`${FAMILY}/700Bold/NotoSans_700Bold.ttf`),
} as const;

/** What the font cannot draw: everything but Latin, Greek, Cyrillic and Devanagari letters and common marks. */
const NOT_IN_FONT =
  /[^\n\u0020-\u007e\u00a0-\u0377\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03e1\u0400-\u052f\u0900-\u097f\u1e00-\u1eff\u2000-\u200a\u2010-\u2027\u202f-\u205e\u20a0-\u20c0\u2100-\u215f\u2212]/gu;

/** Puts a mark in the place of each letter that would otherwise be an empty box or nothing. */
export function drawable(text: string): string {
  return text.replace(NOT_IN_FONT, '\ufffd');
}
