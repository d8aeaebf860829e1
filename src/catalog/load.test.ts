import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigError } from "../errors.js";
import { compareIds, idRanges, rootCauses } from "./catalog.js";
import { closestFlaws } from "./closest.js";
import { countSeverities, differences, sumCounts } from "./counts.js";
import { CATALOG_DIRECTORY, loadCatalog } from "./load.js";

const catalog = loadCatalog();

describe("the catalogue of the package", () => {
  it("has the 275, in order", () => {
    expect(catalog.flaws).toHaveLength(275);
    expect(catalog.flaws.map((flaw) => flaw.id)).toEqual([...catalog.byId.keys()].sort(compareIds));
    expect(catalog.flaws.slice(14, 16).map((flaw) => flaw.id)).toEqual(["A15", "E1"]);
  });

  it("records each series whose stated severities are not those of its entries, and no other", () => {
    const differing = Object.entries(catalog.document.series)
      .filter(([series, { stated }]) => differences(stated, countSeverities(catalog.flaws.filter((flaw) => flaw.id.startsWith(series)))) !== "")
      .map(([series]) => series);
    expect(catalog.document.contradictions.flatMap((item) => item.series ?? []).sort()).toEqual(differing);
    expect(differing).toEqual(["A", "E", "G", "K", "L"]);
  });

  it("states the columns and the total row as the document has them", () => {
    const { series, total } = catalog.document;
    expect(sumCounts(Object.values(series).map((item) => item.stated))).toEqual({ count: 275, critical: 21, high: 77, medium: 84, low: 61, info: 32 });
    expect(total).toEqual({ count: 275, critical: 21, high: 77, medium: 79, low: 64, info: 34 });
    expect(countSeverities(catalog.flaws)).toEqual({ count: 275, critical: 21, high: 79, medium: 84, low: 68, info: 23 });
  });
});

describe("rootCauses", () => {
  it("counts what same_as joins once, also through an entry that is not asked for", () => {
    expect(rootCauses(catalog, ["A1", "E8"])).toEqual([["A1", "E8"]]);
    expect(rootCauses(catalog, ["A1", "A2"])).toEqual([["A1"], ["A2"]]);
    expect(rootCauses(catalog, [])).toEqual([]);
  });
});

describe("idRanges", () => {
  it("joins runs within a series", () => {
    expect(idRanges(["E1", "A3", "A1", "A2", "A10"])).toBe("A1–A3, A10, E1");
  });
});

describe("closestFlaws", () => {
  it.each([
    ["E88", ["E8"]],
    ["e8", ["E8"]],
    ["Z9", []],
    ["proces_intent", ["A1"]],
    ["wallclock", ["K9"]],
    ["banana bread", []],
  ])("%s", (text, first) => {
    expect(closestFlaws(catalog, text, 1).map((flaw) => flaw.id)).toEqual(first);
  });
});

describe("a broken catalogue", () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "flawgate-catalog-"));
    cpSync(CATALOG_DIRECTORY, directory, { recursive: true });
  });
  afterEach(() => {
    rmSync(directory, { recursive: true });
  });

  function problemsAfter(file: string, edit: (text: string) => string): string[] {
    const path = join(directory, file);
    writeFileSync(path, edit(readFileSync(path, "utf8")));
    try {
      loadCatalog(directory);
      return [];
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      return error.problems.map((problem) => problem.replaceAll(`${directory}/`, ""));
    }
  }

  const swap = (from: string | RegExp, to: string) => (text: string) => {
    expect(text).toMatch(from);
    return text.replace(from, to);
  };

  it.each([
    ["an unknown key", "A.yaml", swap("  title:", "  titel:"), /^A\.yaml:3:3: unknown key "titel" in A1; write `title` instead$/],
    ["an unknown layer", "A.yaml", swap("layer: rust", "layer: rusty"), /^A\.yaml:4:10: unknown layer "rusty" of A1; write `rust` instead$/],
    ["a taken id", "A.yaml", swap("- id: A2", "- id: A1"), /^A\.yaml:\d+:7: A1 is taken by A\.yaml:1; write another id instead$/],
    ["a foreign id", "A.yaml", swap("- id: A15", "- id: B15"), /^A\.yaml:\d+:7: B15 is in the file of series A; write it to B\.yaml instead$/],
    ["a wrong order", "A.yaml", swap("- id: A2\n", "- id: A99\n"), /^A\.yaml:\d+:7: A3 stands after A99; write it before it instead$/],
    ["a dangling relation", "A.yaml", swap("same_as: [E8]", "same_as: [E99]"), /^A\.yaml:\d+:13: unknown flaw E99 in `same_as` of A1; write the id of an entry instead$/],
    ["a one-sided same_as", "A.yaml", swap("  same_as: [E8]\n", ""), /^E\.yaml:\d+:\d+: E8 says same_as A1, but A1 \(A\.yaml:1\) does not say same_as E8; write it in both or in neither$/],
    ["an id in two relations", "A.yaml", swap("relates_to: [A3,", "relates_to: [E8, A3,"), /^A\.yaml:\d+:16: E8 is in `same_as` and in `relates_to` of A1; write it in one of them$/],
    ["a lost entry", "document.yaml", swap("stated: { count: 15,", "stated: { count: 16,"), /^document\.yaml:\d+:\d+: series A is stated to have 16 flaws, but A16 has no entry; write it in A\.yaml after A15$/],
    ["broken YAML", "T.yaml", swap("- id: T1", "- id: [T1"), /^T\.yaml:\d+:\d+: is not valid YAML: /],
    ["a digest that YAML takes for a number", "A.yaml", swap(/digest: \w+/, "digest: 123456789012"), /^A\.yaml:\d+:\d+: `source\.digest` of A1 is "123456789012"; write a text instead$/],
  ])("%s", (_, file, edit, problem) => {
    expect(problemsAfter(file, edit)).toContainEqual(expect.stringMatching(problem));
  });

  it("a file or directory that is not there", () => {
    rmSync(join(directory, "layers.yaml"));
    expect(problemsAfter("A.yaml", (text) => text)).toEqual(["layers.yaml: there is no such file"]);
    expect(() => loadCatalog(join(directory, "none"))).toThrow(/is no catalogue \(ENOENT\)/);
  });

  it("takes a series of its own", () => {
    const [first = ""] = readFileSync(join(directory, "T.yaml"), "utf8").split(/^(?=- id: T2)/m);
    writeFileSync(join(directory, "R.yaml"), first.replace("T1", "R1").replace(/ {2}(same_as|relates_to|caused_by).*\n/g, ""));
    expect(problemsAfter("A.yaml", (text) => text)).toEqual([]);
  });
});
