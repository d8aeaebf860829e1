import type { Module } from "../model/model.js";

/** Where an offset of the text before lies in the text after. */
export type Shift = (offset: number) => number;

/**
 * How places move where two texts of a file differ in one stretch of space between words, and mean the same. Null where they may mean
 * different things, or an ignore comment may cover other lines.
 */
export function shiftBySpace(before: Module, after: Module): Shift | null {
  if ([before, after].some((m) => m.errors.length + m.suppressions.length > 0)) return null;
  const [a, b] = [before.text, after.text];
  let start = 0;
  const shorter = Math.min(a.length, b.length);
  while (start < shorter && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < shorter - start && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  while (start > 0 && isSpace(a[start - 1]!)) start--;
  while (tail > 0 && isSpace(a[a.length - tail]!)) tail--;
  const [was, is] = [a.slice(start, a.length - tail), b.slice(start, b.length - tail)];
  // What shares a line, and what stands alone on one, is as it was.
  if (/\S/.test(was + is) || was === "" || is === "" || /[\r\n]/.test(was) !== /[\r\n]/.test(is) || !isAlike(before, after)) return null;
  const [end, by] = [a.length - tail, b.length - a.length];
  return (offset) => (offset <= start ? offset : offset < end ? start : offset + by);
}

const isSpace = (c: string): boolean => /\s/.test(c);

const PLACES = new Set(["start", "end", "text", "lineStarts"]);

/** The same but for the places. */
function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((x, i) => isAlike(x, b[i]));
  // The text of an attribute is no place.
  const skipped = "lineStarts" in a ? PLACES : new Set(["start", "end"]);
  const keys = Object.keys(a).filter((key) => !skipped.has(key));
  return keys.length === Object.keys(b).filter((key) => !skipped.has(key)).length && keys.every((key) => isAlike((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}
