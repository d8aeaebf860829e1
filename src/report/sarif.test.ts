import { Ajv } from "ajv";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Log, Result, Run } from "sarif";
import { describe, expect, it } from "vitest";
import type { AuditResult, Finding, FlawResult, Status } from "../audit/result.js";
import { renderSarif, type SarifOptions } from "./sarif.js";

// Microsoft's validator brings the published schema (2.1.0 with errata, as code scanning uses it), in a draft whose `id` is now `$id`.
const path = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const { $schema: _draft, id: $id, ...schema } = JSON.parse(readFileSync(path, "utf8")) as { $schema: string; id: string };
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
ajv.addFormat("uri", (text: string) => URL.canParse(text));
ajv.addFormat("uri-reference", (text: string) => /^([A-Za-z0-9\-._~!$&'()*+,;=:@/?#]|%[0-9A-Fa-f]{2})*$/.test(text) && URL.canParse(text, "file:///root/"));
ajv.addFormat("date-time", (text: string) => !Number.isNaN(Date.parse(text)));
const validate = ajv.compile({ ...schema, $id });

const NOT_RUN = { verdict: "not-run", reason: null, expected: null, observed: null } as const;

function flaw(id: string, status: Status, over: Partial<FlawResult> = {}): FlawResult {
  return { id, series: id.slice(0, 1), title: `${id} is wrong`, layer: "rust", severity: "high", status, reason: null, anchors: [], findings: [], reproduction: NOT_RUN, ...over };
}

function resultOf(flaws: FlawResult[], over: Partial<AuditResult> = {}): AuditResult {
  return {
    version: 1,
    tool: { name: "flawgate", version: "1.2.3" },
    target: { path: "a/tree", files: 1, bytes: 1, skipped: [] },
    flaws,
    recurrences: [],
    summary: { open: 0, regressed: 0, disputed: 0, fixed: 0, clear: 0, unknown: 0, accepted: 0, recurrences: 0 },
    distinctRootCauses: 0,
    rootCauses: { critical: 0, high: 0, medium: 0, low: 0, info: 0 },
    ...over,
  };
}

const EXIT: Finding = {
  file: "src/a lib.rs",
  line: 2,
  column: 3,
  endLine: 2,
  endColumn: 9,
  symbol: "process_intent › EXIT",
  message: "the exit is sized from `initial_size`",
  trace: [
    { file: "src/a lib.rs", line: 1, message: "`base`" },
    { file: "src/a lib.rs", line: 2, message: "it ends up here" },
  ],
};

const entry = { title: "EXIT is too large", family: "stale-base", mechanism: "It takes `initial_size`.", consequence: "It asks for more than is held.", repair: "Cap it." };
const optionsFor = (text = "fn a() {\n  size(initial);\n}\n"): SarifOptions => ({ flaws: new Map([["A1", entry], ["H3", entry]]), base: "a/tree/", lineAt: (_file, line) => text.split("\n")[line - 1] });

/** The only run, proved valid. */
function runOf(result: AuditResult, options = optionsFor()): Run & { results: Result[] } {
  const log = JSON.parse(renderSarif(result, options)) as Log;
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  const [run] = log.runs;
  return { ...run!, results: run!.results ?? [] };
}

const fingerprints = (run: Run): (string | undefined)[] => (run.results ?? []).map((result) => result.partialFingerprints?.["flawgate/v1"]);

describe("the schema", () => {
  it("refuses what it does not know", () => {
    const log = JSON.parse(renderSarif(resultOf([]), optionsFor())) as Log & { when?: string };
    expect(validate(log)).toBe(true);
    expect(validate({ ...log, when: "today" })).toBe(false);
    expect(validate({ ...log, runs: [{ ...log.runs[0]!, columnKind: "bytes" }] })).toBe(false);
  });
});

describe("renderSarif", () => {
  it("has a result for each finding, and a rule that explains it", () => {
    const run = runOf(resultOf([flaw("A1", "open", { findings: [EXIT] })]));
    expect(run.tool.driver).toMatchObject({
      name: "flawgate",
      version: "1.2.3",
      rules: [
        {
          id: "A1",
          help: {
            text: "A1 is wrong\n\nMechanism: It takes `initial_size`.\n\nConsequence: It asks for more than is held.\n\nRepair: Cap it.",
            markdown: "**A1.** A1 is wrong\n\n**Mechanism.** It takes `initial_size`.\n\n**Consequence.** It asks for more than is held.\n\n**Repair.** Cap it.",
          },
          properties: { "security-severity": "8.0", tags: ["security", "correctness", "rust", "stale-base"] },
        },
      ],
    });
    const place = (startLine: number): object => ({ physicalLocation: { artifactLocation: { uri: "a/tree/src/a%20lib.rs" }, region: { startLine } } });
    expect(run.results).toMatchObject([
      {
        ruleId: "A1",
        ruleIndex: 0,
        level: "error",
        message: { text: "the exit is sized from `initial_size`." },
        locations: [{ physicalLocation: { artifactLocation: { uri: "a/tree/src/a%20lib.rs" }, region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 9 } }, logicalLocations: [{ fullyQualifiedName: "process_intent › EXIT" }] }],
        codeFlows: [{ threadFlows: [{ locations: [{ location: { ...place(1), message: { text: "`base`" } } }, { location: { ...place(2), message: { text: "it ends up here" } } }] }] }],
      },
    ]);
  });

  it("reports what is open, regressed or disputed, and nothing else", () => {
    const statuses: Status[] = ["open", "regressed", "disputed", "fixed", "clear", "unknown", "accepted"];
    const run = runOf(resultOf(statuses.map((status, index) => flaw(`A${index + 1}`, status, { findings: [EXIT] }))));
    expect(run.results.map(({ ruleId, properties }) => [ruleId, properties?.["status"] as unknown])).toEqual([["A1", "open"], ["A2", "regressed"], ["A3", "disputed"]]);
    expect(run.results.every(({ ruleId, ruleIndex }) => run.tool.driver.rules?.[ruleIndex!]?.id === ruleId)).toBe(true);
  });

  it("places what only a reproduction showed where the flaw would live, or nowhere", () => {
    const reproduction = { verdict: "triggered", reason: null, expected: "at most 1", observed: "2" } as const;
    const anchors = [{ file: "b.py", line: 7, column: 1, symbol: "step" }];
    const run = runOf(resultOf([flaw("A1", "disputed", { anchors, reproduction }), flaw("A2", "open", { reproduction })]));
    expect(run.results).toMatchObject([
      { message: { text: "A1 is wrong. disputed. Reproduction triggered; expected: at most 1; observed: 2." }, locations: [{ physicalLocation: { region: { startLine: 7 } } }] },
      { message: { text: "A2 is wrong. Reproduction triggered; expected: at most 1; observed: 2." }, locations: [] },
    ]);
  });

  it("reports recurrences, with the flaws of their family as help", () => {
    const run = runOf(resultOf([], { recurrences: [{ family: "silent-except", flaws: ["H3", "K4"], severity: "medium", findings: [EXIT] }] }));
    expect(run.results).toMatchObject([{ ruleId: "silent-except", level: "warning" }]);
    expect(run.tool.driver.rules).toMatchObject([{ help: { text: expect.stringContaining("Mechanism: H3, EXIT is too large. It takes `initial_size`.") as string }, properties: { "security-severity": "5.5" } }]);
  });

  it("notifies of what was skipped and of what nobody knows", () => {
    const flaws = [flaw("A1", "unknown", { reason: "no-rule" }), flaw("A2", "unknown", { reason: "no-rule" }), flaw("A3", "unknown", { reason: "undecided: a call" })];
    const run = runOf(resultOf(flaws, { target: { path: ".", files: 1, bytes: 1, skipped: [{ file: "big.rs", reason: "binary" }] } }));
    expect(run.results).toEqual([]);
    expect(run.invocations?.[0]?.toolExecutionNotifications?.map(({ level, message }) => [level, message.text])).toEqual([
      ["warning", "big.rs was not read: binary"],
      ["note", "no-rule: nobody knows of A1–A2"],
      ["warning", "undecided: nobody knows of A3"],
    ]);
  });

  it("writes what comes from the tree so that it is text", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "binary" }),
      fc.constantFrom("../../etc", "c:\\x", "a?b#c", "{0}", "[x](1)", "\ud800", "\u001b[2J", "http://e.vil/"),
    );
    fc.assert(
      fc.property(text, (hostile) => {
        const finding = { ...EXIT, file: `${hostile}.py`, symbol: hostile, message: hostile, trace: [{ file: hostile, line: 1, message: hostile }] };
        const run = runOf(
          resultOf([flaw("A1", "open", { findings: [finding], reason: hostile }), flaw("A2", "unknown", { reason: hostile })], {
            target: { path: hostile, files: 1, bytes: 1, skipped: [{ file: hostile, reason: hostile }] },
            recurrences: [{ family: "silent-except", flaws: ["H3"], severity: "low", findings: [finding] }],
          }),
        );
        JSON.stringify(run, (_key, value: unknown) => {
          if (typeof value === "string") expect(value).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
          return value;
        });
        for (const { message } of run.results) expect(message.text).not.toMatch(/(?<!\{)\{\d+\}(?!\})|(?<!\\)\[[^\]]*\]\(/);
      }),
      { numRuns: 200 },
    );
  });
});

describe("fingerprints", () => {
  const source = "fn a() {\n  size(initial);\n}\n";
  const at = (line: number, over: Partial<Finding> = {}): AuditResult => resultOf([flaw("A1", "open", { findings: [{ ...EXIT, line, ...over }] })]);
  const original = fingerprints(runOf(at(2), optionsFor(source)));

  it("survive lines put before, and another indent", () => {
    expect(fingerprints(runOf(at(5, { column: 20 }), optionsFor(`\n\n\n${source.replace("  size", "\t\tsize")}`)))).toEqual(original);
  });

  it("do not survive another line, symbol, file or flaw", () => {
    const others = [
      runOf(at(2), optionsFor(source.replace("initial", "remaining"))),
      runOf(at(2, { symbol: "other" }), optionsFor(source)),
      runOf(at(2, { file: "other.rs" }), optionsFor(source)),
      runOf(resultOf([flaw("A2", "open", { findings: [EXIT] })]), optionsFor(source)),
    ].flatMap(fingerprints);
    expect(new Set([...original, ...others]).size).toBe(5);
  });

  it("tell equal lines apart", () => {
    const run = runOf(resultOf([flaw("A1", "open", { findings: [EXIT, { ...EXIT, line: 4 }] })]), optionsFor("a\nb\nc\nb\n"));
    const [first, second] = fingerprints(run);
    expect([first?.slice(-2), second?.slice(-2), first?.slice(0, -2)]).toEqual([":1", ":2", second?.slice(0, -2)]);
  });
});
