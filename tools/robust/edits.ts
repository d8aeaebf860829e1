/** A range of a file, in UTF-16 units. */
export interface Range {
  file: string;
  start: number;
  end: number;
}

/** A range that is put somewhere else, with the edits that lie in it; `indent`: so many blanks more, or less, before each line but the first. */
export interface Copy extends Range {
  indent?: number;
}

/** What is put somewhere: new text, or text that is there. */
export type Part = string | Copy;

/** A range and what takes its place. Edits may lie within each other: what is copied of the outer one is edited by the inner ones. */
export interface Edit extends Range {
  parts: readonly Part[];
}

/** What a rewrite does to a tree. */
export interface Rewriting {
  edits: readonly Edit[];
  /** Files that are new, by path. */
  created?: Readonly<Record<string, readonly Part[]>>;
  /** Files that go. */
  removed?: readonly string[];
}

/** A tree: the text of every file, by path. */
export type Texts = ReadonlyMap<string, string>;

/** A piece of a rewritten file and the range that it is, or stands for; null for text of a new file. */
export interface Piece {
  text: string;
  from: Range | null;
  /** It is what stood there. */
  isKept: boolean;
}

/** A rewritten tree, and where each piece of it comes from. */
export interface Rewritten {
  texts: Texts;
  pieces: ReadonlyMap<string, readonly Piece[]>;
}

/** @throws where two edits of a file overlap and neither lies in the other: the rewrite is wrong */
export function rewritten(texts: Texts, { edits, created = {}, removed = [] }: Rewriting): Rewritten {
  const work: Work = { texts, edits: byFile(edits) };
  const pieces = new Map<string, Piece[]>();
  for (const file of texts.keys()) if (!removed.includes(file)) pieces.set(file, piecesOf(work, { file, start: 0, end: textOf(texts, file).length }, []));
  for (const [file, parts] of Object.entries(created)) pieces.set(file, parts.flatMap((part) => piecesOfPart(work, part, null, [])));
  return { texts: new Map([...pieces].map(([file, all]) => [file, all.map((p) => p.text).join("")])), pieces };
}

interface Work {
  texts: Texts;
  edits: ReadonlyMap<string, readonly Edit[]>;
}

/** The edits of each file, from outside in and from left to right. */
function byFile(edits: readonly Edit[]): Map<string, Edit[]> {
  const files = new Map<string, Edit[]>();
  for (const edit of edits) files.set(edit.file, [...(files.get(edit.file) ?? []), edit]);
  for (const all of files.values()) all.sort((a, b) => a.start - b.start || Number(isInsertion(b)) - Number(isInsertion(a)) || b.end - a.end);
  return files;
}

const isInsertion = (e: Range): boolean => e.start === e.end;

/** `outer`: the edits that are being carried out around it. Of what is moved, an edit of all of it says where it goes, not what it is. */
function piecesOf(work: Work, range: Range, outer: readonly Edit[], isMoved = false): Piece[] {
  const { file, start, end } = range;
  const pieces: Piece[] = [];
  let at = start;
  const keep = (to: number): void => {
    if (to > at) pieces.push({ text: textOf(work.texts, file).slice(at, to), from: { file, start: at, end: to }, isKept: true });
  };
  for (const edit of work.edits.get(file) ?? []) {
    const isAtEdge = isInsertion(edit) ? edit.start === start || edit.end === end : isMoved && edit.start === start && edit.end === end;
    if (outer.includes(edit) || edit.start < at || edit.end > end || (outer.length > 0 && isAtEdge)) {
      if (edit.start < at && edit.end > at && edit.start >= start && !outer.includes(edit)) throw new Error(`${file}: the edits at ${edit.start} and ${at} overlap`);
      continue;
    }
    keep(edit.start);
    for (const part of edit.parts) pieces.push(...piecesOfPart(work, part, edit, [...outer, edit]));
    // What is deleted keeps a place, so that what stood there is somewhere.
    if (edit.parts.length === 0) pieces.push({ text: "", from: edit, isKept: false });
    at = edit.end;
  }
  keep(end);
  return pieces;
}

function piecesOfPart(work: Work, part: Part, edit: Edit | null, outer: readonly Edit[]): Piece[] {
  if (typeof part === "string") return [{ text: part, from: edit, isKept: false }];
  const isMoved = edit?.file !== part.file || part.start < edit.start || part.end > edit.end;
  const pieces = piecesOf(work, part, outer.length > 0 ? outer : [NOWHERE], isMoved);
  return part.indent === undefined || part.indent === 0 ? pieces : indented(pieces, part.indent);
}

const NOWHERE: Edit = { file: "", start: 0, end: 0, parts: [] };

/** With so many blanks more, or less, at the start of each line but the first; empty lines stay empty. */
function indented(pieces: readonly Piece[], by: number): Piece[] {
  const out: Piece[] = [];
  let isAtStart = false;
  for (const piece of pieces) {
    if (piece.text === "") out.push(piece);
    if (piece.text === "") continue;
    let offset = 0;
    for (const line of piece.text.split(/(?<=\n)/)) {
      const text: string = isAtStart && /^[^\n]/.test(line) ? shifted(line, by) : line;
      const from = piece.isKept && piece.from !== null ? { file: piece.from.file, start: piece.from.start + offset, end: piece.from.start + offset + line.length } : piece.from;
      if (text !== line && piece.isKept && from !== null) {
        const cut = Math.max(0, line.length - text.length);
        if (text.length > line.length) out.push({ text: " ".repeat(by), from: null, isKept: false });
        out.push({ text: line.slice(cut), from: { ...from, start: from.start + cut }, isKept: true });
      } else out.push({ text, from, isKept: piece.isKept });
      offset += line.length;
      isAtStart = line.endsWith("\n");
    }
  }
  return out;
}

const shifted = (line: string, by: number): string => (by > 0 ? " ".repeat(by) + line : line.slice(Math.min(-by, /^ */.exec(line)![0].length)));

/** Where a range of the tree before is in the rewritten one: what is kept of it, else what stands for it. */
export function carried(place: Range, { pieces }: Rewritten): Range[] {
  // Where something was deleted is before what follows.
  const range = { ...place, end: Math.max(place.end, place.start + 1) };
  const kept: Range[] = [];
  const standing: { range: Range; width: number }[] = [];
  for (const [file, all] of pieces) {
    let at = 0;
    for (const { text, from, isKept } of all) {
      if (from !== null && from.file === range.file && overlaps(from, range)) {
        if (isKept) kept.push({ file, start: at + Math.max(0, range.start - from.start), end: at + Math.min(text.length, range.end - from.start) });
        else standing.push({ range: { file, start: at, end: at + text.length }, width: from.end - from.start });
      }
      at += text.length;
    }
  }
  if (kept.length > 0) return joined(kept);
  const nearest = Math.min(...standing.map((s) => s.width));
  return joined(standing.filter((s) => s.width === nearest).map((s) => s.range));
}

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Ranges that touch are one. */
function joined(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const range of ranges) {
    const last = out.at(-1);
    if (last?.file === range.file && last.end >= range.start) last.end = Math.max(last.end, range.end);
    else out.push({ ...range });
  }
  return out;
}

/** @throws where a rewrite speaks of a file that is not there */
export function textOf(texts: Texts, file: string): string {
  const text = texts.get(file);
  if (text === undefined) throw new Error(`there is no ${file}; name a file of the tree instead`);
  return text;
}
