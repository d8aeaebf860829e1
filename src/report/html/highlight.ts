import highlighter from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import ini from "highlight.js/lib/languages/ini";
import json from "highlight.js/lib/languages/json";
import python from "highlight.js/lib/languages/python";
import rust from "highlight.js/lib/languages/rust";
import typescript from "highlight.js/lib/languages/typescript";
import yaml from "highlight.js/lib/languages/yaml";

for (const [name, language] of Object.entries({ bash, ini, json, python, rust, typescript, yaml })) highlighter.registerLanguage(name, language);

const LANGUAGES: readonly [RegExp, string][] = [
  [/\.rs$/, "rust"], [/\.pyi?$/, "python"], [/\.[cm]?[jt]sx?$/, "typescript"], [/\.(toml|ini|cfg|lock)$/, "ini"], [/\.json$/, "json"], [/\.ya?ml$/, "yaml"], [/\.sh$|(^|\/)\.env/, "bash"],
];

/** What a stretch of code is: keyword, string, comment, number, name that is defined, type, meta. Empty: nothing of these. */
type Kind = "" | "k" | "s" | "c" | "n" | "d" | "t" | "m";

/** A stretch of a line of code and what it is. */
export type Token = readonly [kind: Kind, text: string];

const KINDS: Readonly<Record<string, Kind>> = {
  keyword: "k", string: "s", regexp: "s", char: "s", comment: "c", doctag: "c", number: "n", literal: "n", symbol: "n", title: "d", section: "d", type: "t", built_in: "t", meta: "m", attr: "m", subst: "",
};

/** A file of which nobody reads every line; colours are not worth the time. */
const LARGEST = 500_000;

/** The lines of a file as tokens; the text of each line is what it was. */
export function highlightedLines(file: string, text: string): Token[][] {
  const language = LANGUAGES.find(([pattern]) => pattern.test(file))?.[1];
  const normal = text.replace(/\r\n?/g, "\n");
  const plain = (): Token[][] => normal.split("\n").map((line) => [["", line]]);
  if (language === undefined || normal.length > LARGEST) return plain();
  const lines = linesOf(highlighter.highlight(normal, { language, ignoreIllegals: true }).value);
  // Colours are a help; the code must be what it is.
  return lines.map((line) => line.map(([, part]) => part).join("")).join("\n") === normal ? lines : plain();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

/** The tokens of what the highlighter wrote: spans within each other, with entities. */
function linesOf(marked: string): Token[][] {
  const lines: Token[][] = [[]];
  const open: Kind[] = [];
  const add = (text: string): void => {
    const line = lines.at(-1)!;
    const kind = open.at(-1) ?? "";
    const last = line.at(-1);
    if (last?.[0] === kind) line[line.length - 1] = [kind, last[1] + text];
    else line.push([kind, text]);
  };
  for (const [part, names, entity] of marked.matchAll(/<span class="([^"]*)">|<\/span>|&(amp|lt|gt|quot|#x27);|\n|[^<&\n]+/g)) {
    if (names !== undefined) open.push(KINDS[/^hljs-([a-z_]+)/.exec(names)?.[1] ?? ""] ?? open.at(-1) ?? "");
    else if (part === "</span>") open.pop();
    else if (part === "\n") lines.push([]);
    else add(entity === undefined ? part : ENTITIES[entity]!);
  }
  return lines;
}
