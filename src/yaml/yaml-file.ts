import { readFileSync, statSync } from "node:fs";
import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node, type Pair } from "yaml";
import { ConfigError, problemAt, type SourcePlace } from "../errors.js";

/** Keys and indexes from the root of a document to a value. */
export type YamlPath = readonly (string | number)[];

/** A parsed YAML document that still knows where each value stands. */
export interface YamlFile {
  /** As shown in errors. */
  file: string;
  value: unknown;
  /** Where the value at a path starts; the nearest enclosing value where there is none. */
  placeOf: (path: YamlPath) => SourcePlace;
  /** Where a key of the mapping at a path stands. */
  placeOfKey: (path: YamlPath, key: string) => SourcePlace;
}

/**
 * Reads a file as UTF-8. `shown` is how errors name it.
 * @throws ConfigError where it cannot be read
 */
export function readTextFile(path: string, shown: string): string {
  try {
    // A pipe or a device would be waited for without end.
    if (!statSync(path).isFile()) throw new ConfigError(problemAt({ file: shown }, "is not a file; name a file instead"));
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") throw new ConfigError(problemAt({ file: shown }, "there is no such file"));
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") throw new ConfigError(problemAt({ file: shown }, "is not UTF-8; save it as UTF-8"));
    throw new ConfigError(problemAt({ file: shown }, `cannot be read (${code ?? String(error)})`));
  }
}

/**
 * Parses YAML 1.2.
 * @throws ConfigError with the first syntax error or unresolved tag, or every duplicate key
 */
export function parseYaml(text: string, file: string): YamlFile {
  const lineCounter = new LineCounter();
  const document = withoutOverflow(file, () => parseDocument(text, { lineCounter, prettyErrors: false }));
  const [first, ...others] = [...document.errors, ...document.warnings].sort((x, y) => x.pos[0] - y.pos[0]);
  if (first !== undefined) {
    // What follows a syntax error is read as something else: its own errors would say nothing.
    const told = [first, ...others.filter((error) => first.code === "DUPLICATE_KEY" && error.code === first.code)];
    throw new ConfigError(told.map((error) => problemAt({ file, ...at(lineCounter, error.pos[0]) }, said(error.message))));
  }
  const place = (offset: number | undefined): SourcePlace => {
    if (offset === undefined) return { file, line: 1, column: 1 };
    return { file, ...at(lineCounter, offset) };
  };
  return {
    file,
    value: withoutOverflow(file, () => document.toJS() as unknown),
    placeOf: (path) => place(nodeAt(document, path)?.range?.[0]),
    placeOfKey: (path, key) => place(keyNode(document, path, key)?.range?.[0]),
  };
}

function at(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

const TOO_DEEP = "is nested too deeply; flatten it";

/** The parser reports an overflow of its own stack as one more syntax error. */
const said = (message: string): string => (message.startsWith("Maximum call stack") ? TOO_DEEP : `is not valid YAML: ${firstLine(message)}`);

function withoutOverflow<T>(file: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) throw new ConfigError(problemAt({ file }, TOO_DEEP));
    if (error instanceof ReferenceError) throw new ConfigError(problemAt({ file }, `has aliases that do not resolve: ${firstLine(error.message)}`));
    throw error;
  }
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}

function nodeAt(document: Document, path: YamlPath): Node | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined;
    if (node?.range) return node;
  }
  return undefined;
}

function keyNode(document: Document, path: YamlPath, key: string): Node | undefined {
  const map = document.getIn(path, true);
  if (!isMap(map)) return nodeAt(document, path);
  const pair = (map.items as Pair<Node>[]).find((item) => isScalar(item.key) && String(item.key.value) === key);
  return pair?.key ?? nodeAt(document, path);
}
