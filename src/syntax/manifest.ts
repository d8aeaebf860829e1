import { parse as parseToml } from "smol-toml";
import type { FieldDecl, Module, Span, TypeDecl } from "../model/model.js";
import { lineStartsOf } from "../model/place.js";

/**
 * Files that say what a project needs, as modules of the program model, so that rules speak of them as they speak of code: a section of
 * dependencies is the type `dependencies`, each dependency a field of it, with the wanted version as its type and features as attributes.
 */
const KINDS: readonly [RegExp, (text: string) => Section[]][] = [
  [/(^|\/)Cargo\.toml$/, cargo],
  [/(^|\/)(pyproject\.toml|Pipfile)$/, pyproject],
  [/(^|\/)(requirements[\w.-]*|constraints[\w.-]*)\.(txt|in)$|(^|\/)requirements\/[\w.-]+\.txt$/, requirements],
  [/(^|\/)setup\.cfg$/, setupCfg],
  [/(^|\/)package\.json$/, npm],
];

/** Dependencies times letters: thousands of the ones in hundreds of kilobytes of the others. */
const MAX_SEARCH = 1e9;

interface Dependency {
  name: string;
  spec: string;
  features: string[];
}

interface Section {
  name: string;
  dependencies: Dependency[];
  /** The lowest Python that the project admits: 3.11 is 311. */
  python?: number;
}

/** Whether a file says what a project needs. */
export const isManifest = (path: string): boolean => KINDS.some(([pattern]) => pattern.test(path));

/** Lowers such a file. One that cannot be read is a module that did not parse. */
export function parseManifest(path: string, text: string): Module {
  const read = KINDS.find(([pattern]) => pattern.test(path))![1];
  const module: Module = { path, language: "manifest", text, lineStarts: lineStartsOf(text), doc: null, imports: [], body: [], types: [], functions: [], suppressions: [], errors: [] };
  let sections: Section[];
  try {
    sections = read(text);
    // Each is looked for in all of the text.
    if (sections.reduce((sum, { dependencies }) => sum + dependencies.length, 0) * text.length > MAX_SEARCH) throw new RangeError("more dependencies than anybody has");
  } catch {
    return { ...module, errors: [{ start: 0, end: text.length }] };
  }
  return { ...module, types: sections.map((s) => typeOf(s, text)) };
}

function typeOf({ name, dependencies, python }: Section, text: string): TypeDecl {
  const fields: FieldDecl[] = dependencies.map((d) => {
    const span = placeOf(d.name, text);
    return { ...span, name: d.name, type: d.spec, default: null, attributes: d.features.map((f) => ({ ...span, name: f, text: f })) };
  });
  if (python !== undefined) {
    const span = placeOf("python", text);
    fields.push({ ...span, name: "requires_python", type: null, default: { kind: "literal", type: "number", value: python, ...span }, attributes: [] });
  }
  const nameSpan = placeOf(name, text);
  return { kind: "type", form: "struct", name, nameSpan, bases: [], fields, variants: [], attributes: [], doc: null, exported: true, start: 0, end: text.length };
}

function placeOf(name: string, text: string): Span {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  // Where it is given something, before where it is only spoken of.
  const given = new RegExp(`(?<=^[ \\t]*["']?)${escaped}(?=["']?[ \\t]*[=:.])`, "m").exec(text)?.index;
  const at = given ?? text.search(new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`));
  return at === -1 ? { start: 0, end: 0 } : { start: at, end: at + name.length };
}

type Table = Record<string, unknown>;
const tableOf = (value: unknown): Table => (typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Table) : {});
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const stringsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((v): v is string => typeof v === "string") : []);

function tomlDependencies(value: unknown): Dependency[] {
  return Object.entries(tableOf(value)).map(([name, spec]) => ({
    name: textOf(tableOf(spec)["package"]) || name, spec: textOf(spec) || textOf(tableOf(spec)["version"]), features: stringsOf(tableOf(spec)["features"] ?? tableOf(spec)["extras"]),
  }));
}

function cargo(text: string): Section[] {
  const toml = parseToml(text) as Table;
  // A dependency for one target alone stands in a section of its own.
  const byDefault = enabledByDefault(tableOf(toml["features"]));
  const isLeftOut = ([name, spec]: [string, unknown]): boolean => tableOf(spec)["optional"] === true && !byDefault.has(name);
  return ["dependencies", "dev-dependencies", "build-dependencies"].flatMap((name) => {
    if (toml[name] === undefined) return [];
    const listed = Object.entries(tableOf(toml[name]));
    const optional = listed.filter(isLeftOut);
    const section = { name, dependencies: tomlDependencies(Object.fromEntries(listed.filter((d) => !isLeftOut(d)))) };
    return optional.length === 0 ? [section] : [section, { name: `optional-${name}`, dependencies: tomlDependencies(Object.fromEntries(optional)) }];
  });
}

/** The optional dependencies that a crate takes where nobody says which features are wanted. */
function enabledByDefault(features: Table): Set<string> {
  const enabled = new Set(stringsOf(features["default"]));
  for (const feature of enabled) for (const inner of stringsOf(features[feature])) enabled.add(inner.replace(/^dep:/, "").split(/[?/]/, 1)[0]!);
  return new Set([...enabled].map((name) => name.replace(/^dep:/, "")));
}

function pyproject(text: string): Section[] {
  const toml = parseToml(text) as Table;
  const project = tableOf(toml["project"]);
  const poetry = tableOf(tableOf(toml["tool"])["poetry"]);
  const python = lowestPython(textOf(project["requires-python"]) || textOf(tableOf(poetry["dependencies"])["python"]));
  const dependencies = [...stringsOf(project["dependencies"]).flatMap(requirement), ...tomlDependencies(poetry["dependencies"]).filter((d) => d.name !== "python"), ...tomlDependencies(toml["packages"])];
  const section: Section = { name: "dependencies", dependencies, ...(python === undefined ? {} : { python }) };
  const extras = Object.entries(tableOf(project["optional-dependencies"])).map(([name, list]): Section => ({ name, dependencies: stringsOf(list).flatMap(requirement) }));
  return [section, ...extras];
}

function requirements(text: string): Section[] {
  return [{ name: "dependencies", dependencies: text.split("\n").flatMap(requirement) }];
}

function setupCfg(text: string): Section[] {
  const options = /^\[options\]\s*$([\s\S]*?)(?=^\[|(?![\s\S]))/m.exec(text)?.[1] ?? "";
  const required = /^install_requires\s*=([\s\S]*?)(?=^\S|(?![\s\S]))/m.exec(options)?.[1] ?? "";
  const python = lowestPython(/^python_requires\s*=\s*(.*)$/m.exec(options)?.[1] ?? "");
  return [{ name: "dependencies", dependencies: required.split("\n").flatMap(requirement), ...(python === undefined ? {} : { python }) }];
}

function npm(text: string): Section[] {
  const json = tableOf(JSON.parse(text));
  const section = (key: string, name: string): Section[] => (json[key] === undefined ? [] : [{ name, dependencies: Object.entries(tableOf(json[key])).map(([n, spec]) => ({ name: n, spec: String(spec), features: [] })) }]);
  return [...section("dependencies", "dependencies"), ...section("devDependencies", "dev-dependencies"), ...section("peerDependencies", "peer-dependencies")];
}

/** `aiohttp[speedups]>=3.9,<4 ; python_version > "3.8"  # why`. */
function requirement(line: string): Dependency[] {
  const found = /^\s*([A-Za-z0-9][\w.-]*)\s*(?:\[([^\]]*)\])?\s*([^;#]*)/.exec(line);
  return found === null ? [] : [{ name: found[1]!, spec: found[3]!.trim(), features: (found[2] ?? "").split(",").map((f) => f.trim()).filter((f) => f !== "") }];
}

/** Of `>=3.10,<4`, `^3.10` or `~=3.10` 310; undefined where nothing limits it from below. */
function lowestPython(spec: string): number | undefined {
  const found = [...spec.matchAll(/(>=|\^|~=|==|>)\s*(\d+)(?:\.(\d+))?/g)].map(([, , major, minor]) => Number(major) * 100 + Number(minor ?? 0));
  return found.length === 0 ? undefined : Math.max(...found);
}
