import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseYaml } from "../yaml/yaml-file.js";
import { readAnalysis } from "./analysis.js";
import type { Catalog } from "./catalog.js";
import { compareAnalysis } from "./compare-analysis.js";
import { loadCatalog } from "./load.js";
import { planStubs } from "./stubs.js";

const catalog = loadCatalog();

const SMALL = `# A review of a toaster
Some words.
## Combined Catalog (All Flaws)
| Pass | Focus | Count | Critical | High | Medium | Low | Info |
|------|-------|-------|----------|------|--------|-----|------|
| R | Heat (Pass 15) | 2 | 0 | 1 | 1 | 0 | 0 |
| S | Crumbs | 1 | 0 | 0 | 0 | 1 | 0 |
| **Total** | | **3** | **0** | **1** | **1** | **1** | **0** |
---
## R-Series: Heat (Pass 15)
| # | Flaw | Layer | Severity |
|---|------|-------|----------|
| R1 | \`lever\` jams when the bread is \`thick \\| wide\` | Rust | **High** |
| R2 | The dial turns both ways | Data Feed | Medium |
---
## S-Series: Crumbs
---
### Flaw S1: The tray is read-only
**Location:** \`tray.py\` lines ~3-9
**Severity:** **Informational**
Crumbs stay.
---
### Flaw S2: The cord
**Severity:** **Low**
It is short.
`;

describe("readAnalysis", () => {
  it("reads rows, detail sections and the combined table, with their lines", () => {
    const { flaws, table, unread } = readAnalysis(SMALL);
    expect(unread).toEqual([]);
    expect(flaws.map(({ id, layer, severity, section, line }) => [id, layer, severity, section.name, section.pass, line])).toEqual([
      ["R1", "Rust", "high", "R-Series", 15, 13],
      ["R2", "Data Feed", "medium", "R-Series", 15, 14],
      ["S1", null, "info", "S-Series", null, 18],
      ["S2", null, "low", "S-Series", null, 23],
    ]);
    expect(flaws[2]?.location).toBe("`tray.py` lines ~3-9");
    expect(table?.series.get("R")).toMatchObject({ count: 2, high: 1, medium: 1, line: 6 });
    expect(table?.total).toMatchObject({ count: 3, line: 8 });
  });

  it("gives the same digests whatever the line ends, the BOM and what stands around", () => {
    const digests = (text: string): string[] => readAnalysis(text).flaws.map((flaw) => flaw.digest);
    expect(digests(`\uFEFF${SMALL.replaceAll("\n", "\r\n")}`)).toEqual(digests(SMALL));
    expect(digests(SMALL.replace("It is short.", "It is far too short."))).not.toEqual(digests(SMALL));
    expect(digests(SMALL.replace("# A review", "A preface.\n\n# Another review"))).toEqual(digests(SMALL));
  });

  it("keeps what it cannot read", () => {
    const broken = SMALL.replace("| R2 |", "| two |").replace("jams when", "jams | when").replace("### Flaw S2: The cord", "### Flaw: The cord");
    expect(readAnalysis(broken).unread.map(({ line }) => line)).toEqual([13, 14, 23]);
  });
});

describe("compareAnalysis", () => {
  it("finds what a document says against itself", () => {
    const text = SMALL.replace("| R2 |", "| R1 |").replace("Data Feed | Medium", "Kitchen | Dreadful").replace("### Flaw S2", "### Flaw Q2");
    const { contradictions } = compareAnalysis(readAnalysis(text), catalog);
    expect(contradictions.map(({ line, what }) => `${line}: ${what}`)).toEqual([
      "6: row R of the combined table and the flaws listed disagree: 1 medium against 0",
      "7: row S of the combined table and the flaws listed disagree: 1 low against 0, 0 info against 1",
      "8: the total row of the combined table and the flaws listed disagree: 3 in all against 4, 1 medium against 0, 0 info against 1",
      "14: R1 is listed again; line 13 has it first",
      '14: R1 has the unknown severity "Dreadful"',
      '14: R1 has the unknown layer "Kitchen"',
      "23: Q2 stands under the heading of the S-Series",
      "23: series Q is not in the combined table",
    ]);
    expect(contradictions.some((item) => item.recorded)).toBe(false);
  });

  it("finds totals that are not the sums of their columns", () => {
    const { contradictions } = compareAnalysis(readAnalysis(SMALL.replace("| **3** | **0** | **1** |", "| **4** | **0** | **2** |")), catalog);
    expect(contradictions.map(({ what }) => what)).toContain("the total row of the combined table and the sums of its columns disagree: 4 in all against 3, 2 high against 1");
  });
});

describe("planStubs", () => {
  const listed = readAnalysis(SMALL).flaws;

  it("writes valid entries in order and leaves the text that is there", () => {
    const plan = planStubs(listed, catalog, "toaster.md", (series) => (series === "S" ? "# ours\n" : ""));
    expect(plan.written).toEqual(["R1", "R2", "S1", "S2"]);
    expect(plan.files.get("S")?.startsWith("# ours\n- id: S1\n")).toBe(true);
    const entries = parseYaml(plan.files.get("R") ?? "", "R.yaml").value as Record<string, unknown>[];
    expect(entries.map((entry) => [entry["id"], entry["pass"], entry["layer"]])).toEqual([
      ["R1", 15, "rust"],
      ["R2", 15, "data feed"],
    ]);
  });

  it("puts an entry between its neighbours", () => {
    const text = "# first\n- id: R1\n  x: 1\n\n# about the third\n- id: R3\n  x: 3\n";
    const among = { ...catalog, flaws: [{ id: "R1" }, { id: "R3" }], places: new Map([["R3", { file: "R.yaml", line: 6 }]]) } as unknown as Catalog;
    const plan = planStubs(listed.filter((flaw) => flaw.id === "R2"), among, "toaster.md", () => text);
    const result = plan.files.get("R") ?? "";
    expect(result.startsWith("# first\n- id: R1\n  x: 1\n\n# about the third\n- id: R2\n")).toBe(true);
    expect(result.endsWith("- id: R3\n  x: 3\n")).toBe(true);
  });

  it("refuses what has no known severity", () => {
    expect(planStubs(listed.map((flaw) => ({ ...flaw, severity: null })), catalog, "toaster.md", () => "")).toMatchObject({ written: [], refused: ["R1", "R2", "S1", "S2"] });
  });
});

const shared = fileURLToPath(new URL("../../../shared/analysis/", import.meta.url));
const real = existsSync(shared) ? readdirSync(shared).find((name) => name.endsWith(".txt")) : undefined;

describe.skipIf(real === undefined)("the analysis itself", () => {
  const text = real === undefined ? "" : readFileSync(join(shared, real), "utf8");

  it("is the catalogue: nothing new, changed or gone, and each contradiction recorded", () => {
    const { listed, new: added, changed, gone, contradictions } = compareAnalysis(readAnalysis(text), catalog);
    expect({ listed, added, changed, gone }).toEqual({ listed: 275, added: [], changed: [], gone: [] });
    expect(contradictions).toHaveLength(7);
    expect(contradictions.every((item) => item.recorded)).toBe(true);
  });

  it("has an R series in an edited copy", () => {
    const edited = text
      .replace("## T-Series", "## R-Series: Toast (Pass 15)\n| # | Flaw | Layer | Severity |\n|---|---|---|---|\n| R1 | Bread burns | Rust | Low |\n---\n## T-Series")
      .replace(/^\| Q12 .*\n/m, "")
      .replace(/^(\| E7 \|.*?)\| \*\*High\*\* \|$/m, "$1| Low |");
    const { new: added, changed, gone, contradictions } = compareAnalysis(readAnalysis(edited), catalog);
    expect(added.map((flaw) => flaw.id)).toEqual(["R1"]);
    expect(changed.map((flaw) => flaw.id)).toEqual(["E7"]);
    expect(gone).toEqual(["Q12"]);
    expect(contradictions.map(({ what }) => what)).toContain("series R is not in the combined table");
  });
});
