import type { Span, Suppression } from "../../model/model.js";
import { parseSuppression } from "../../model/build.js";
import { at, type Comment, type Program } from "./tree.js";

/** What may stand between a doc comment and the declaration that it describes. */
const gap = /^(?:\s|\/\/[^\n\r]*[\n\r]|export\b|default\b|declare\b|const\b|let\b|var\b|abstract\b|async\b)*$/;
const maxGap = 500;

/** The comments of a file: its suppressions, and the doc comment before a place. */
export class Comments {
  private readonly docs: readonly Comment[];

  constructor(
    private readonly text: string,
    private readonly all: readonly Comment[],
  ) {
    this.docs = all.filter((c) => c.type === "Block" && c.value.startsWith("*"));
  }

  suppressions(): Suppression[] {
    return this.all.flatMap((c) => (c.value.includes("flawgate-ignore") ? (parseSuppression(c.value, at(c)) ?? []) : []));
  }

  /** The doc comment that belongs to the declaration starting there. */
  docBefore(start: number): string | null {
    const comment = this.lastBefore(start);
    if (comment === null || start - comment.range[1] > maxGap) return null;
    return gap.test(this.text.slice(comment.range[1], start)) ? docText(comment) : null;
  }

  /** The doc comment of the file: one that opens it and does not belong to its first statement. */
  moduleDoc(program: Program): string | null {
    const first = this.docs[0];
    const statement = program.body[0];
    if (first === undefined || (statement !== undefined && first.range[0] > statement.range[0])) return null;
    if (statement === undefined || statement.type === "ImportDeclaration" || /@(?:file|fileoverview|module|packageDocumentation)\b/.test(first.value))
      return docText(first);
    const after = this.text.slice(first.range[1], statement.range[0]);
    return /^[^\S\n]*\r?\n[^\S\n]*\r?\n/.test(after) || this.lastBefore(statement.range[0]) !== first ? docText(first) : null;
  }

  private lastBefore(start: number): Comment | null {
    let low = 0;
    let high = this.docs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.docs[middle]!.range[1] <= start) low = middle + 1;
      else high = middle;
    }
    return this.docs[low - 1] ?? null;
  }
}

function docText(comment: Comment): string {
  const lines = comment.value.slice(1).split(/\r\n|\n|\r/);
  return lines.map((l) => l.replace(/^\s*\*? ?/, "").trimEnd()).join("\n").trim();
}

/** The span of the text between two offsets without the blanks at its start. */
export function trimmedFrom(text: string, start: number, end: number): Span {
  let from = start;
  for (;;) {
    while (from < end && /\s/.test(text[from]!)) from++;
    const close = text.startsWith("/*", from) ? text.indexOf("*/", from) + 2 : text.startsWith("//", from) ? text.indexOf("\n", from) : -1;
    if (close <= from || close > end) return { start: from, end };
    from = close;
  }
}
