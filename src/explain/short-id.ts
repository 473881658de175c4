/** An id as a person compares it: first three characters and last two. Short texts stay as they are. */
export function shortId(id: string): string {
  return id.length > 8 ? `${id.slice(0, 3)}…${id.slice(-2)}` : id;
}
