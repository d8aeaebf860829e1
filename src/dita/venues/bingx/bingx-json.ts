/** JSON as the exchange writes it: its ids are numbers of nineteen digits, which a binary float would round. They become text. */
export function parseExact(text: string): unknown {
  return JSON.parse(text.replace(/"(?:\\[^]|[^"\\])*"?|\d[\d.eE+-]*/g, (token) => (/^\d{16,}$/.test(token) ? `"${token}"` : token)));
}
