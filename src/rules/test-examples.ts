import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Program } from "../analysis/program.js";
import type { Module } from "../model/model.js";
import { positionAt } from "../model/place.js";
import type { Verdict } from "./verdict.js";

/** What became of one example. */
export interface ExampleOutcome {
  flaw: string;
  /** `flawed.helper.rs`, or a folder's name. */
  example: string;
  expected: "flawed" | "sound";
  /** `hit` and `silent` are right; `misplaced`: found, but not at the marked line; `undecided` is wrong for both. */
  outcome: "hit" | "silent" | "missed" | "misfired" | "misplaced" | "undecided";
  ok: boolean;
  /** What the rule saw. */
  why: string[];
}

/** Null for a file that is none of what is audited: an example may have one, as a tree does. */
export type ParseModule = (path: string, text: string) => Module | null;

const PATH_LINE = /^\s*(?:\/\/|#)\s*path:\s*(\S+)/;
/** A finding that is so many lines from the marked one still names it: the statement may be long. */
const NEAR = 3;
const MARKER = /(?:\/\/|#)\s*flaw:/;

/** An example as it is judged: its files, under the paths that they stand for. */
export interface Example {
  name: string;
  expected: "flawed" | "sound";
  files: { path: string; text: string }[];
}

/** The examples in the folder of a rule, by name. */
export function readExamples(folder: string): Example[] {
  return readdirSync(folder)
    .filter((name) => /^(flawed|sound)\./.test(name))
    .sort()
    .map((name) => ({
      name,
      expected: name.startsWith("flawed") ? "flawed" : "sound",
      files: filesOf(join(folder, name)).map(({ path, text }) => ({ path: PATH_LINE.exec(text)?.[1] ?? path, text })),
    }));
}

/** A rule or a family, with the folder of its examples. */
export interface Tested {
  id: string;
  folder: string;
  judge: (program: Program) => Verdict;
}

/** Runs a rule or a family on the examples in its folder. */
export function testExamples({ id, folder, judge }: Tested, parse: ParseModule): ExampleOutcome[] {
  return readExamples(folder).map(({ name, expected, files }) => {
    const modules = files.map(({ path, text }) => parse(path, text)).filter((m) => m !== null);
    const verdict = judge(new Program(modules));
    const outcome = outcomeOf(expected, verdict, modules);
    return { flaw: id, example: name, expected, outcome, ok: outcome === "hit" || outcome === "silent", why: [`${verdict.is}: ${verdict.reason}`, ...verdict.notes] };
  });
}

function filesOf(path: string): { path: string; text: string }[] {
  if (!statSync(path).isDirectory()) return [{ path: path.slice(path.lastIndexOf("/") + 1), text: readFileSync(path, "utf8") }];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((e) => (e.isDirectory() ? filesOf(join(path, e.name)).map((f) => ({ ...f, path: `${e.name}/${f.path}` })) : [{ path: e.name, text: readFileSync(join(path, e.name), "utf8") }]));
}

function outcomeOf(expected: "flawed" | "sound", verdict: Verdict, modules: readonly Module[]): ExampleOutcome["outcome"] {
  if (verdict.is === "unknown") return "undecided";
  if (expected === "sound") return verdict.is === "absent" ? "silent" : "misfired";
  if (verdict.is === "absent") return "missed";
  const marked = modules.flatMap((m) => m.text.split("\n").flatMap((line, i) => (MARKER.test(line) ? [{ path: m.path, line: i + 1 }] : [])));
  const isMarked = (f: { fn: { module: Module }; span: { start: number } }): boolean =>
    marked.some((m) => m.path === f.fn.module.path && Math.abs(m.line - positionAt(f.fn.module, f.span.start).line) <= NEAR);
  // A value that goes through several lines is marked at one of them.
  return marked.length === 0 || verdict.findings.some((f) => [f, ...f.trace].some(isMarked)) ? "hit" : "misplaced";
}
