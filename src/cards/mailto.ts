/** Mail programs and operating systems cut or refuse longer addresses, in characters. */
const LONGEST_MAILTO = 1_900;
const LONGEST_SUBJECT = 300;

/**
 * A link that opens a mail with everything filled in. What does not fit is cut from the end of the body.
 * Source: https://www.rfc-editor.org/rfc/rfc6068
 */
export function mailtoLink(address: string, mail: { readonly subject: string; readonly body: string }): string {
  const start = `mailto:${encodeURI(address)}?subject=${encodeWithin(mail.subject, LONGEST_SUBJECT)}&body=`;
  return start + encodeWithin(mail.body, LONGEST_MAILTO - start.length);
}

/** Percent-encodes as much of a text as fits, without splitting a character. */
function encodeWithin(text: string, longest: number): string {
  let encoded = '';
  for (const character of text.toWellFormed().replace(/\r?\n/g, '\r\n')) {
    const next = encodeStrictly(character);
    if (encoded.length + next.length > longest) break;
    encoded += next;
  }
  return encoded;
}

/** Also what `encodeURIComponent` leaves alone and Markdown would take for the end of a link. */
function encodeStrictly(character: string): string {
  return encodeURIComponent(character).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
