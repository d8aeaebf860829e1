import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { ConfigError } from "../errors.js";
import { validate } from "./schema.js";
import { parseYaml } from "./yaml-file.js";

const directory = mkdtempSync(join(tmpdir(), "flawgate-schema-"));
afterAll(() => {
  rmSync(directory, { recursive: true });
});

const schema = join(directory, "schema.json");
writeFileSync(
  schema,
  JSON.stringify({
    type: "array",
    items: {
      type: "object",
      additionalProperties: false,
      required: ["id"],
      properties: {
        id: { type: "string", pattern: "^[A-Z]\\d$" },
        severity: { enum: ["high", "low"] },
        names: { oneOf: [{ type: "string", minLength: 1 }, { $ref: "#/definitions/some" }] },
      },
    },
    definitions: { some: { type: "array", items: { type: "string" }, minItems: 2 } },
  }),
);

function problemsOf(text: string): readonly string[] {
  try {
    validate(parseYaml(text, "x.yaml"), pathToFileURL(schema));
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe("what a broken file is told", () => {
  it.each([
    ["an unknown key", "- id: A1\n  severty: high\n", 'x.yaml:2:3: unknown key "severty" in A1; write `severity` instead'],
    ["an unknown word", "- id: A1\n  severity: hihg\n", 'x.yaml:2:13: `severity` of A1 is "hihg"; write `high` instead'],
    ["a missing key", "- severity: high\n", "x.yaml:1:3: entry 1 has no `id`; write `id: …`"],
    ["a wrong form", "- id: A1x\n", 'x.yaml:1:7: `id` of A1x is "A1x"; write what matches ^[A-Z]\\d$ instead'],
    ["the fitting alternative", "- id: A1\n  names: [a]\n", "x.yaml:2:10: `names` of A1 is empty or too short; write at least 2, or leave it out"],
    ["no alternative", "- id: A1\n  names: 3\n", 'x.yaml:2:10: `names` of A1 is "3"; write a text or a list instead'],
    ["the wrong root", "id: A1\n", "x.yaml:1:1: the file is a mapping; write a list instead"],
    ["an empty file", "", "x.yaml:1:1: the file is empty; write a list instead"],
  ])("%s", (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it("every problem, in the order of the file", () => {
    expect(problemsOf("- id: A1\n  x: 1\n- severity: no\n").map((line) => line.slice(0, 10))).toEqual(["x.yaml:2:3", "x.yaml:3:3", "x.yaml:3:1"]);
  });

  it("broken YAML, duplicate keys and bottomless nesting", () => {
    expect(problemsOf("- id: 'A1\n")[0]).toMatch(/^x\.yaml:\d+:\d+: is not valid YAML: /);
    expect(problemsOf("- id: A1\n  id: A2\n")[0]).toMatch(/^x\.yaml:2:3: is not valid YAML: /);
    expect(problemsOf("[".repeat(200_000))[0]).toMatch(/^x\.yaml/);
  });
});
