import { Lexer } from "marked";
import { describe, expect, it } from "vitest";
import { loadCatalog } from "../src/catalog/load.js";
import type { AuditResult, GateNote } from "../src/audit/result.js";
import { renderGithub } from "../src/report/github.js";
import { renderGitlab } from "../src/report/gitlab.js";
import { renderJson } from "../src/report/json.js";
import { renderJunit } from "../src/report/junit.js";
import { renderMarkdown } from "../src/report/markdown.js";
import { renderSarif } from "../src/report/sarif.js";
import { renderTerminal } from "../src/report/terminal.js";
import { junitCases } from "./junit.js";
import { pageOf } from "./page/pages.js";
import { findingAt, flawOf, gateOf, HOSTILE, resultOf } from "./results.js";
import { readCommands } from "./workflow-commands.js";

const flaws = loadCatalog().byId;
const base = "trading/";

/** What no console may be given: controls, what turns the direction of text, what is no character. */
const ACTED_UPON = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** A result in which all that comes of a tree is this text. */
function hostileResult(text: string): AuditResult {
  const finding = findingAt(text, 2, { symbol: text, message: text, trace: [{ file: text, line: 1, message: text }] });
  const reproduction = { verdict: "triggered", reason: text, expected: text, observed: text } as const;
  const notes = (["regressed", "lost", "recurrence", "idle-ignore"] as const).map((kind): GateNote => ({ kind, of: kind === "recurrence" ? "silent-except" : kind === "regressed" ? "A1" : null, message: text, place: { file: text, line: 2 } }));
  return resultOf(
    [
      flawOf("A1", "regressed", { findings: [finding], reason: text, reproduction }),
      flawOf("A2", "open", { anchors: [{ file: text, line: 1, column: 1, symbol: text }], reason: text }),
      flawOf("A3", "unknown", { reason: text }),
      flawOf("E1", "accepted", { reason: text }),
      flawOf("E2", "clear", { reason: text }),
    ],
    { target: { path: text, files: 1, bytes: 1, skipped: [{ file: text, reason: text }] }, recurrences: [{ family: "silent-except", flaws: ["H3"], severity: "high", findings: [finding] }], gate: { ...gateOf(notes, notes), baseline: text } },
  );
}

const lineAt = (): string => "size(initial);";
const RENDERERS: Readonly<Record<string, (result: AuditResult) => string>> = {
  terminal: (result) => renderTerminal(result, { columns: 80, color: false }),
  json: renderJson,
  markdown: (result) => renderMarkdown(result, { flaws }),
  sarif: (result) => renderSarif(result, { flaws, base, lineAt }),
  junit: (result) => renderJunit(result, { base }),
  gitlab: (result) => renderGitlab(result, { base, lineAt }),
  github: (result) => renderGithub(result, { flaws, base }),
  html: (result) => pageOf(result, { textOf: (file) => file }),
};
const results = HOSTILE.flatMap((text) => [text, `${text}.py`]).map(hostileResult);

describe("what comes of an audited tree", () => {
  it.each(Object.keys(RENDERERS))("gives a console nothing to act upon: %s", (format) => {
    for (const result of results) expect(RENDERERS[format]!(result)).not.toMatch(ACTED_UPON);
  });

  it.each(["terminal", "markdown", "junit", "gitlab", "sarif", "html"])("is no workflow command: %s", (format) => {
    for (const result of results) expect(readCommands(RENDERERS[format]!(result))).toEqual([]);
  });

  it("adds no command to those of GitHub's form, and no property to them", () => {
    const names = readCommands(RENDERERS["github"]!(hostileResult("a.py"))).map(({ name }) => name);
    for (const result of results) {
      const commands = readCommands(RENDERERS["github"]!(result));
      expect(commands.map(({ name }) => name)).toEqual(names);
      for (const { properties } of commands) expect(Object.keys(properties).filter((key) => !["file", "line", "endLine", "col", "endColumn", "title"].includes(key))).toEqual([]);
    }
  });

  it("is JSON that says what is there", () => {
    for (const result of results) expect(JSON.parse(renderJson(result))).toEqual(result);
    for (const result of results) for (const { location } of JSON.parse(RENDERERS["gitlab"]!(result)) as { location: { path: string } }[]) expect([`${base}${result.target.path}`, "trading"]).toContain(location.path);
  });

  it("is XML that is valid, with as many cases as ever", async () => {
    const whole = resultOf(results.flatMap(({ flaws: members }, index) => members.map((flaw) => ({ ...flaw, id: `${flaw.id}${index}` }))), { recurrences: results.flatMap(({ recurrences }, index) => recurrences.map((one) => ({ ...one, family: `${one.family}-${index}` }))) });
    expect(await junitCases(RENDERERS["junit"]!(whole))).toHaveLength(whole.flaws.length + whole.recurrences.length);
    for (const result of results.slice(0, 12)) await junitCases(RENDERERS["junit"]!(result));
  });

  it("is Markdown with the same sections, and neither HTML nor links nor images", () => {
    const shapeOf = (result: AuditResult): string[] => Lexer.lex(RENDERERS["markdown"]!(result)).filter(({ type }) => type !== "space").map(({ type, raw }) => (type === "heading" ? /^#+/.exec(raw)![0] : type));
    const shape = shapeOf(hostileResult("a.py"));
    for (const result of results) {
      expect(shapeOf(result), JSON.stringify(result.target.path)).toEqual(shape);
      expect(RENDERERS["markdown"]!(result).replaceAll("<!-- -->", "").replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, "")).not.toMatch(/(?<!\\)<\w|(?<!\\)\]\(|(?<!\\)!\[/);
    }
  });
});
