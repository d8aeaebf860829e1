import type { Module } from "./model.js";

/** A position in a text: line and column count from 1, the column in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** The offsets at which the lines of a text start. Lines end with LF, CRLF or CR. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10) starts.push(i + 1);
    else if (c === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
  return starts;
}

/** Where an offset of the module's text lies. */
export function positionAt(module: Pick<Module, "lineStarts">, offset: number): Position {
  const starts = module.lineStarts;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}
