import pc from "picocolors";
import wrapAnsi from "wrap-ansi";
import type { Severity } from "../catalog/flaw.js";
import { inert } from "./visible.js";

export interface LayoutOptions {
  /** Width of the page, in columns. */
  columns: number;
  color: boolean;
}

/** Where text lands: lines of at most so many columns, coloured or not. */
export interface Page {
  columns: number;
  colors: ReturnType<typeof pc.createColors>;
  /** Adds a paragraph, wrapped, its first line after `indent`, the others after `hang` (as wide as `indent` by default). */
  paragraph: (text: string, indent?: string, hang?: string) => void;
  /** Adds one line and cuts what is too long. */
  line: (text?: string) => void;
  /** Adds lines as they are, for what is to be copied. */
  raw: (text: string) => void;
  text: () => string;
}

const NARROWEST = 40;

/** An empty page. */
export function newPage({ columns, color }: LayoutOptions): Page {
  const width = Math.max(NARROWEST, columns);
  const lines: string[] = [];
  return {
    columns: width,
    colors: pc.createColors(color),
    line: (text = "") => void lines.push(inert(cut(text, width))),
    paragraph: (text, indent = "", hang = " ".repeat(indent.length)) => {
      const wrapped = wrapAnsi(text, width - Math.max(indent.length, hang.length), { hard: true }).split("\n");
      lines.push(...wrapped.map((line, index) => inert(`${index === 0 ? indent : hang}${line}`.trimEnd())));
    },
    raw: (text) => void lines.push(...text.trimEnd().split("\n")),
    text: () => `${lines.join("\n")}\n`,
  };
}

/** The text in at most so many columns, `…` for what is cut; a wide character counts twice. */
export function cut(text: string, columns: number): string {
  if (fits(text, columns)) return text;
  const [first = ""] = wrapAnsi(text, columns - 1, { hard: true, wordWrap: false, trim: false }).split("\n", 1);
  return `${first.trimEnd()}…`;
}

/** Whether a single line takes no more than so many columns. */
export function fits(text: string, columns: number): boolean {
  return !wrapAnsi(text, columns, { hard: true, wordWrap: false, trim: false }).includes("\n");
}

/** Critical and high stand out. */
export function paintSeverity(page: Page, severity: Severity, text: string = severity): string {
  const { red, yellow, dim, bold } = page.colors;
  if (severity === "critical") return bold(red(text));
  if (severity === "high") return red(text);
  if (severity === "medium") return yellow(text);
  return dim(text);
}
