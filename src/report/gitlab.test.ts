import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { AuditResult } from "../audit/result.js";
import { findingAt, flawOf, gateOf, resultOf } from "../../tests/results.js";
import { renderGitlab } from "./gitlab.js";

// What GitLab's documentation says of the report: these keys, these severities, a path that is relative.
const validate = new Ajv({ strict: true, allErrors: true }).compile({
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", minLength: 1 },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        properties: { path: { type: "string", pattern: "^(?!/|\\./)." }, lines: { type: "object", required: ["begin"], properties: { begin: { type: "integer", minimum: 1 } } } },
      },
    },
  },
});

interface Issue {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
}

function issuesOf(result: AuditResult, text = "fn a() {\n  size(initial);\n}\n", base = "trading/"): Issue[] {
  const issues = JSON.parse(renderGitlab(result, { base, lineAt: (_file, line) => text.split("\n")[line - 1] })) as Issue[];
  validate(issues);
  expect(validate.errors ?? []).toEqual([]);
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  return issues;
}

const EXIT = findingAt("src/lib.rs", 2);

describe("renderGitlab", () => {
  it("refuses in its schema what GitLab does not read", () => {
    const [issue] = issuesOf(resultOf([flawOf("A1", "open", { findings: [EXIT] })]));
    for (const wrong of [{ ...issue, severity: "high" }, { ...issue, fingerprint: undefined }, { ...issue, location: { path: "/x", lines: { begin: 1 } } }, { ...issue, location: { path: "x", lines: { begin: 0 } } }]) expect(validate([JSON.parse(JSON.stringify(wrong))])).toBe(false);
  });

  it("has each finding, and each recurrence, at its place in the repository", () => {
    const recurrences = [{ family: "silent-except", flaws: ["H3"], severity: "low" as const, findings: [findingAt("b.py", 3)] }];
    const issues = issuesOf(resultOf([flawOf("A1", "open", { findings: [EXIT, findingAt("src/lib.rs", 2)], severity: "critical" }), flawOf("A2", "clear"), flawOf("A3", "open")], { recurrences }));
    expect(issues.map(({ check_name, severity, location, description }) => [check_name, severity, location.path, location.lines.begin, description])).toEqual([
      ["A1", "blocker", "trading/src/lib.rs", 2, "A1: the exit is sized from `initial_size`."],
      ["A1", "blocker", "trading/src/lib.rs", 2, "A1: the exit is sized from `initial_size`."],
      ["A3", "critical", "trading", 1, "A3: A3 is wrong."],
      ["silent-except", "minor", "trading/b.py", 3, "silent-except: the exit is sized from `initial_size`."],
    ]);
  });

  it("has what a gate fails on that is no finding", () => {
    const gate = gateOf([
      { kind: "regressed", of: "A1", message: "it is back", place: EXIT },
      { kind: "lost", of: "A2", message: "nobody knows", place: null },
      { kind: "idle-waiver", of: "A3", message: "it waives nothing", place: { file: "flawgate.yaml", line: 7 } },
      { kind: "nothing-located", of: null, message: "nothing", place: null },
    ]);
    const issues = issuesOf(resultOf([flawOf("A1", "regressed", { findings: [EXIT] }), flawOf("A2", "unknown"), flawOf("A3", "clear", { severity: "low" })], { gate }), "", "");
    expect(issues.map(({ check_name, severity, location, description }) => [check_name, severity, location.path, location.lines.begin, description])).toEqual([
      ["A1", "critical", "src/lib.rs", 2, "A1: the exit is sized from `initial_size`. regressed."],
      ["lost", "critical", ".", 1, "A2: is known no more: nobody knows"],
      ["idle-waiver", "minor", "flawgate.yaml", 7, "A3: idle waiver: it waives nothing"],
      ["nothing-located", "critical", ".", 1, "gate: nothing was located: nothing"],
    ]);
  });

  it("has fingerprints that stay where lines move", () => {
    const at = (line: number): AuditResult => resultOf([flawOf("A1", "open", { findings: [{ ...EXIT, line }] })]);
    expect(issuesOf(at(5), "\n\n\n\n    size(initial);\n")[0]!.fingerprint).toBe(issuesOf(at(2))[0]!.fingerprint);
    expect(issuesOf(at(2), "\n size(remaining);\n")[0]!.fingerprint).not.toBe(issuesOf(at(2))[0]!.fingerprint);
  });
});
