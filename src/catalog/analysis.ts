import { Lexer, type Token, type Tokens } from "marked";
import { createHash } from "node:crypto";
import { ConfigError } from "../errors.js";
import { readCombinedTable, type CombinedTable } from "./combined-table.js";
import type { Severity } from "./flaw.js";

/** The `## E-Series: … (Pass 1)` that a flaw stands under. */
export interface Section {
  /** `E-Series`; the empty text before the first such heading. */
  name: string;
  pass: number | null;
}

/** One flaw as a document lists it: a row of a pass table, or a detail section. */
export interface ListedFlaw {
  id: string;
  text: string;
  /** As written; null in a detail section, which names none. */
  layer: string | null;
  /** Null where the word is none that is known. */
  severity: Severity | null;
  severityText: string;
  /** What a detail section gives as its location. */
  location: string | null;
  section: Section;
  digest: string;
  /** Line of the document, from 1. */
  line: number;
}

/** What an analysis in Markdown lists, in its own order. */
export interface Analysis {
  flaws: ListedFlaw[];
  table: CombinedTable | null;
  /** What looks like a flaw and could not be read as one. */
  unread: { line: number; text: string }[];
}

const DETAIL = /^### Flaw ([A-Z]\d{1,3}):?(.*)$/;

/** Reads pass tables (`| # | Flaw | Layer | Severity |`), `### Flaw X1:` sections and the combined table. */
export function readAnalysis(markdown: string): Analysis {
  const text = markdown.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const analysis: Analysis = { flaws: [], table: null, unread: [] };
  let section: Section = { name: "", pass: null };
  const tokens = placed(text);
  tokens.forEach(({ token, line, offset }, index) => {
    if (isHeading(token, 2)) section = sectionOf(token.text) ?? section;
    else if (isDetail(token)) {
      const next = tokens.slice(index + 1).find((later) => isHeading(later.token, 1) || isHeading(later.token, 2) || isDetail(later.token));
      readDetail(analysis, text.slice(offset, next?.offset), section, line);
    } else if (token.type === "table") {
      const table = token as Tokens.Table;
      const titles = table.header.map((cell) => cell.text.toLowerCase());
      if (titles[0] === "#" && titles.includes("flaw")) readRows(analysis, table, section, line);
      else if (titles[0] === "pass" && titles.includes("count")) analysis.table = readCombinedTable(table, line);
    }
  });
  return analysis;
}

interface PlacedToken {
  token: Token;
  offset: number;
  line: number;
}

function placed(text: string): PlacedToken[] {
  let offset = 0;
  let line = 1;
  return lex(text).map((token) => {
    const here = { token, offset, line };
    offset += token.raw.length;
    line += token.raw.split("\n").length - 1;
    return here;
  });
}

/** Lists and quotations within each other, on one line: the reader of Markdown takes a power of their number. */
const TOO_DEEP = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+|>[ \t]*){40}/m;

function lex(text: string): Token[] {
  const tooDeep = new ConfigError("the analysis is nested too deeply to be read as Markdown; flatten it");
  if (TOO_DEEP.test(text)) throw tooDeep;
  try {
    return new Lexer({ gfm: true }).lex(text);
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep;
    throw error;
  }
}

/** A `#` heading. A paragraph with `---` right under it, which is how these documents end a section, is none. */
function isHeading(token: Token, depth: number): token is Tokens.Heading {
  return token.type === "heading" && token.depth === depth && token.raw.startsWith("#");
}

function isDetail(token: Token): boolean {
  return isHeading(token, 3) && /^Flaw\b/.test(token.text);
}

function sectionOf(heading: string): Section | undefined {
  const name = /^[A-Z]-Series/.exec(heading)?.[0];
  const pass = /\(Pass (\d+)\)/.exec(heading)?.[1];
  return name === undefined ? undefined : { name, pass: pass === undefined ? null : Number(pass) };
}

function readRows(analysis: Analysis, table: Tokens.Table, section: Section, line: number): void {
  const lines = table.raw.trimEnd().split("\n");
  table.rows.forEach((row, index) => {
    const cells = row.map((cell) => cell.text.trim());
    const [id = "", text = "", layer = "", severityText = ""] = cells;
    const here = line + 2 + index;
    const written = (lines[index + 2] ?? "").replace(/\\\|/g, "").replace(/^\s*\||\|\s*$/g, "").split("|").length;
    if (!/^[A-Z]\d{1,3}$/.test(id)) analysis.unread.push({ line: here, text: `"${id}" is no flaw id (a letter and a number)` });
    else if (written !== 4) analysis.unread.push({ line: here, text: `the row of ${id} has ${written} cells, not 4; a bar within a cell is written \\|` });
    else analysis.flaws.push({ id, text, layer, severity: severityOf(severityText), severityText, location: null, section, digest: digestOf(cells.join("|")), line: here });
  });
}

function readDetail(analysis: Analysis, raw: string, section: Section, line: number): void {
  const body = raw.trim().replace(/\n---$/, "").trim();
  const [heading = ""] = body.split("\n", 1);
  const [, id, said = ""] = DETAIL.exec(heading) ?? [];
  if (id === undefined) {
    analysis.unread.push({ line, text: `"${heading}" names no flaw; write "### Flaw X1: …"` });
    return;
  }
  const severityText = /^\*\*Severity:\*\*(.*)$/m.exec(body)?.[1]?.trim() ?? "";
  const location = /^\*\*Location:\*\*(.*)$/m.exec(body)?.[1]?.trim() ?? null;
  analysis.flaws.push({ id, text: said.trimStart(), layer: null, severity: severityOf(severityText), severityText, location, section, digest: digestOf(body), line });
}

const SEVERITY_WORDS: Record<string, Severity> = { critical: "critical", high: "high", medium: "medium", low: "low", info: "info", informational: "info" };

function severityOf(text: string): Severity | null {
  const word = text.replaceAll("*", "").trim().toLowerCase();
  return Object.hasOwn(SEVERITY_WORDS, word) ? (SEVERITY_WORDS[word] ?? null) : null;
}

/** First 12 hex digits of the SHA-256: of `id|flaw|layer|severity` as written, or of a detail section's text. */
function digestOf(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, 12);
}
