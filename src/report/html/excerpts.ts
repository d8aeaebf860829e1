import type { Place, TraceStep } from "../../audit/result.js";
import { grouped } from "../tally.js";
import { printable } from "../visible.js";
import { highlightedLines, type Token } from "./highlight.js";
import { html, type Markup } from "./markup.js";

/** The text of a file of the target; undefined where it cannot be read any more. */
export type TextOf = (file: string) => string | undefined;

/** What is shown of one file for one finding: runs of lines, and what is marked in them. */
interface Excerpt {
  /** Which of the cited files. */
  file: number;
  /** First and last line of each run. */
  runs: [number, number][];
  /** The place itself: its lines, and of the first and last of them the columns, from 1. */
  focus: [line: number, column: number, endLine: number, endColumn: number] | null;
  /** Lines at which steps of the trace stand, with the numbers of the steps. */
  steps: [line: number, steps: string][];
}

/** What the page draws excerpts from: every cited line once. */
interface ExcerptData {
  files: { name: string; lines: Record<number, Token[]> }[];
  excerpts: Excerpt[][];
}

const AROUND = 3;
const AROUND_STEP = 1;
const LONGEST = 24;
const WIDEST = 400;

/** Gathers what the findings of a result cite. */
export interface Excerpts {
  /** The place for the code of a finding; nothing where its file cannot be read. */
  of: (place: Place & { endLine?: number; endColumn?: number }, trace: readonly TraceStep[]) => Markup;
  /** As JSON that may stand in a script element. */
  json: () => string;
}

/** No excerpt yet. */
export function newExcerpts(textOf: TextOf): Excerpts {
  const data: ExcerptData = { files: [], excerpts: [] };
  const sources = new Map<string, { index: number; all: Token[][] } | null>();
  const sourceOf = (file: string): { index: number; all: Token[][] } | null => {
    const known = sources.get(file);
    if (known !== undefined) return known;
    const text = textOf(file);
    const source = text === undefined ? null : { index: data.files.push({ name: printable(file), lines: {} }) - 1, all: highlightedLines(file, text) };
    sources.set(file, source);
    return source;
  };
  return {
    of: (place, trace) => {
      const cited = [...new Set([place.file, ...trace.map(({ file }) => file)])];
      const excerpts = cited.flatMap((file): Excerpt[] => {
        const source = sourceOf(file);
        if (source === null) return [];
        const excerpt = excerptOf(place, trace, file, source);
        const { lines } = data.files[source.index]!;
        for (const [first, last] of excerpt.runs) for (let line = first; line <= last; line++) lines[line] ??= shown(source.all[line - 1]!);
        return excerpt.runs.length === 0 ? [] : [excerpt];
      });
      if (excerpts.length === 0) return html`<p class="quiet">${place.file} could not be read, so its code is not shown.</p>`;
      return html`<div class="code" data-code="${data.excerpts.push(excerpts) - 1}"></div>`;
    },
    // What a script element would end at, or start a comment with, is escaped.
    json: () => JSON.stringify(data).replace(/[<>]|#(?=#)/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`),
  };
}

function excerptOf(place: Place & { endLine?: number; endColumn?: number }, trace: readonly TraceStep[], file: string, { index, all }: { index: number; all: readonly unknown[] }): Excerpt {
  const numbered = trace.map(({ file: at, line }, i) => ({ at, line, number: i + 1 })).filter(({ at, line }) => at === file && line <= all.length);
  const steps = [...grouped(numbered, ({ line }) => String(line))].map(([line, these]): [number, string] => [Number(line), these.map(({ number }) => number).join(", ")]);
  const around = numbered.map(({ line }): [number, number] => [line - AROUND_STEP, line + AROUND_STEP]);
  const { line, column, endLine = line, endColumn = 0 } = place;
  const isHere = place.file === file && line <= all.length;
  if (isHere) around.push([line - AROUND, Math.min(endLine, line + LONGEST) + AROUND]);
  return { file: index, runs: mergedRuns(around, all.length), focus: isHere ? [line, column, endLine, endColumn] : null, steps };
}

/** Runs of lines within a file, in order; those that touch, or leave out a single line, are one. */
function mergedRuns(runs: readonly [number, number][], lines: number): [number, number][] {
  const merged: [number, number][] = [];
  for (const [first, last] of runs.map(([a, b]): [number, number] => [Math.max(1, a), Math.min(lines, b)]).sort(([a], [b]) => a - b)) {
    const before = merged.at(-1);
    if (before !== undefined && first <= before[1] + 2) before[1] = Math.max(before[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

/** Tabs stay; all else that cannot be seen, or turns the direction of text, is shown as an escape. A very long line is cut. */
function shown(line: readonly Token[]): Token[] {
  let left = WIDEST;
  return line.flatMap(([kind, text]): Token[] => {
    if (left <= 0) return [];
    const kept = text.length > left ? `${text.slice(0, left)}…` : text;
    left -= text.length;
    return [[kind, kept.split("\t").map(printable).join("\t")]];
  });
}
