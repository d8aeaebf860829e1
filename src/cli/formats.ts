import { InvalidArgumentError, Option } from "commander";
import { catalogDigest } from "../audit/baseline.js";
import { readHistory, type History } from "../audit/history.js";
import type { AuditResult } from "../audit/result.js";
import { loadCatalog } from "../catalog/load.js";
import { ConfigError } from "../errors.js";
import { renderGithub } from "../report/github.js";
import { renderGitlab } from "../report/gitlab.js";
import { renderJson } from "../report/json.js";
import { renderJunit } from "../report/junit.js";
import type { LayoutOptions } from "../report/layout.js";
import { renderMarkdown } from "../report/markdown.js";
import { renderSarif } from "../report/sarif.js";
import { renderTerminal } from "../report/terminal.js";
import type { Console } from "./console.js";
import { show } from "./output.js";
import { sourcesOf } from "./sources.js";

const FORMATS = ["terminal", "json", "markdown", "sarif", "junit", "gitlab", "github", "html"] as const;
type CheckFormat = (typeof FORMATS)[number];

/** A form in which a result is wanted, and the file for it; the console where there is none. */
export interface Wanted {
  format: CheckFormat;
  file?: string;
}

/** `--format FORMAT[=FILE]`, for the result of an audit, once for each. */
export function checkFormatOption(): Option {
  return new Option("--format <format>", `how to print it: ${FORMATS.join(", ")}; as FORMAT=FILE to write a file, once for each`).argParser(collectFormat).default([], "terminal");
}

function collectFormat(value: string, sofar: readonly Wanted[]): Wanted[] {
  const [, name, file] = /^([^=]*)(?:=(.+))?$/s.exec(value) ?? [];
  const format = FORMATS.find((known) => known === name);
  if (format === undefined) throw new InvalidArgumentError(`Write ${FORMATS.slice(0, -1).join(", ")} or ${FORMATS.at(-1)!} instead, or as sarif=FILE`);
  return [...sofar, { format, ...(file !== undefined && { file }) }];
}

/**
 * The formats that are asked for; `output` is the file of the one that has none of its own.
 * @throws ConfigError where two would be in each other's way
 */
export function wantedFormats(formats: readonly Wanted[], output: string | undefined): Wanted[] {
  const asked: readonly Wanted[] = formats.length === 0 ? [{ format: "terminal" }] : formats;
  const wanted = asked.map((one): Wanted => ({ ...(output !== undefined && { file: output }), ...one }));
  if (output !== undefined && asked.every(({ file }) => file !== undefined)) throw new ConfigError(`--output ${output}: each format has a file of its own; leave it out`);
  for (const [index, { format, file }] of wanted.entries()) {
    const earlier = wanted.slice(0, index).find((other) => other.file === file);
    if (earlier !== undefined) throw new ConfigError(`--format ${earlier.format} and --format ${format} would both go to ${file ?? "the console"}; write one of them as ${format}=FILE instead`);
  }
  return wanted;
}

/** `--history FILE`, for the formats that show one. */
export function historyOption(): Option {
  return new Option("--history <file>", "with --format html: draw what flawgate history --format json wrote");
}

/**
 * The history that is to be shown; undefined where none is.
 * @throws ConfigError where no format that is wanted shows it, or the file is none, or of another catalogue
 */
export function historyFor(file: string | undefined, wanted: readonly Wanted[]): History | undefined {
  if (file === undefined) return undefined;
  if (!wanted.some(({ format }) => format === "html")) throw new ConfigError(`--history ${file}: no format that is asked for shows it; write --format html as well`);
  const history = readHistory(file);
  if (history.catalog !== catalogDigest(loadCatalog())) throw new ConfigError(`${file}: is of another catalogue; write it anew with flawgate history --format json --output ${file}`);
  return history;
}

/** Shows a result in each format. */
export async function showAll(console: Console, result: AuditResult, path: string, wanted: readonly Wanted[], history?: History): Promise<void> {
  // Loaded here, so that the other formats need no highlighter.
  const html = wanted.some(({ format }) => format === "html") ? await import("./html.js") : undefined;
  for (const { format, file } of wanted) show(console, file, (layout) => (format === "html" ? html!.htmlOf(shownAs(path, result), path, history) : rendered(result, path, format, layout)));
}

function rendered(result: AuditResult, path: string, format: Exclude<CheckFormat, "html">, layout: LayoutOptions): string {
  const flaws = loadCatalog().byId;
  switch (format) {
    case "json":
      return renderJson(result);
    case "markdown":
      return renderMarkdown(shownAs(path, result), { flaws });
    case "sarif":
      return renderSarif(result, { flaws, ...sourcesOf(path) });
    case "junit":
      return renderJunit(result, sourcesOf(path));
    case "gitlab":
      return renderGitlab(result, sourcesOf(path));
    case "github":
      return renderGithub(result, { flaws, ...sourcesOf(path) });
    case "terminal":
      return renderTerminal(shownAs(path, result), layout);
  }
}

/** For people, who want to see the path that they gave; the result itself does not depend on where the target lies. */
function shownAs(path: string, result: AuditResult): AuditResult {
  return { ...result, target: { ...result.target, path } };
}
