/** The space before the first word of the line at an offset. */
export function indentAt(text: string, offset: number): string {
  const start = lineStart(text, offset);
  return /^[ \t]*/.exec(text.slice(start, offset))![0];
}

/** Where the line at an offset starts. */
export const lineStart = (text: string, offset: number): number => Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;

/** Where the line at an offset ends, before what ends it. */
export function lineEnd(text: string, offset: number): number {
  const found = /[\r\n]/.exec(text.slice(offset));
  return found === null ? text.length : offset + found.index;
}

/** What ends the lines of a text. */
export const lineBreakOf = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");
