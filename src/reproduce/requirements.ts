import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parse } from "smol-toml";

/** What a tree says that it needs of other packages. */
export interface Declared {
  /** Each a name with versions and markers, as pip reads it. */
  requirements: string[];
  /** What is not installed, because it is no package by name: where it stands, and what. */
  leftOut: string[];
}

/** Lines of `requirements*.txt`, with those that they refer to, and the dependencies of `pyproject.toml`; both in the root. */
export function declaredBy(tree: string): Declared {
  const files = existsSync(tree) ? readdirSync(tree).filter((name) => /^requirements.*\.txt$/.test(name)).sort() : [];
  const read = new Set<string>();
  const all = [...files.map((name) => ofFile(tree, name, read)), ofProject(tree)];
  return { requirements: all.flatMap((each) => each.requirements), leftOut: all.flatMap((each) => each.leftOut) };
}

/** @param read the files that were read already: they may refer to each other */
function ofFile(tree: string, name: string, read: Set<string>): Declared {
  if (read.has(name) || name.startsWith("..")) return { requirements: [], leftOut: [] };
  read.add(name);
  const path = join(tree, name);
  if (!existsSync(path)) return { requirements: [], leftOut: [`${name}: there is no such file`] };
  const declared: Declared = { requirements: [], leftOut: [] };
  for (const line of linesOf(readFileSync(path, "utf8"))) {
    const [, other] = /^(?:-r|--requirement)[ =]*([^\s=]\S*)$/.exec(line) ?? [];
    if (other !== undefined) add(declared, ofFile(tree, relative(tree, join(tree, dirname(name), other)), read));
    else addLine(declared, name, line);
  }
  return declared;
}

function ofProject(tree: string): Declared {
  const declared: Declared = { requirements: [], leftOut: [] };
  const path = join(tree, "pyproject.toml");
  if (!existsSync(path)) return declared;
  try {
    const { project } = parse(readFileSync(path, "utf8")) as { project?: { dependencies?: unknown } };
    for (const line of Array.isArray(project?.dependencies) ? project.dependencies : []) addLine(declared, "pyproject.toml", String(line));
  } catch {
    declared.leftOut.push("pyproject.toml: it is no TOML");
  }
  return declared;
}

function add(to: Declared, from: Declared): void {
  to.requirements.push(...from.requirements);
  to.leftOut.push(...from.leftOut);
}

/** A package by name, and by nothing that pip would take from the tree or run there. */
function addLine(declared: Declared, file: string, line: string): void {
  const requirement = line.replace(/\s--\S[^]*$/, "").trim();
  if (/^[a-z0-9][\w.-]*\s*(\[[^\]]*\]\s*)?([<>=!~;(].*)?$/i.test(requirement)) declared.requirements.push(requirement);
  else declared.leftOut.push(`${file}: ${line}`);
}

/** Without comments, continued lines as one. */
export function linesOf(text: string): string[] {
  const lines = text.replace(/\\\r?\n/g, " ").split(/\r?\n/);
  return lines.map((line) => line.replace(/(^|\s)#[^]*$/, "").trim()).filter((line) => line !== "");
}

/** `pytest_asyncio [x] >= 1` is of `pytest-asyncio`. */
export function nameOf(requirement: string): string {
  return (/^[\w.-]+/.exec(requirement)?.[0] ?? requirement).toLowerCase().replace(/[-_.]+/g, "-");
}

/** Both together: of what the tree declares itself, its versions count. */
export function together(ours: readonly string[], declared: readonly string[]): string[] {
  const theirs = new Set(declared.map(nameOf));
  return [...new Set([...ours.map((line) => (theirs.has(nameOf(line)) ? nameOf(line) : line)), ...declared])].sort();
}
