import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { audit } from "./audit.js";
import type { Scope } from "./audit.js";
import type { AuditResult, Finding } from "./result.js";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "flawgate-recurrences-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const audited = async (text: string, only?: Scope): Promise<AuditResult> => {
  writeFileSync(join(root, "orders.py"), text);
  return audit({ path: root, ...(only === undefined ? {} : { only }) });
};
const SILENT = "def price_of(path):\n    try:\n        return open(path).read()\n    except Exception:\n        pass\n";

describe("what families find anywhere", () => {
  it("is reported with the flaws that are instances, and the middle one of their severities", async () => {
    const { recurrences, summary } = await audited(SILENT);
    expect(recurrences).toMatchObject([{ family: "silent-except", flaws: ["E17", "H3", "K4", "L15"], severity: "high", findings: [{ file: "orders.py", line: 4, symbol: "price_of" }] }]);
    expect(summary.recurrences).toBe(1);
  });
  it("is nothing where what is caught is told", async () => {
    expect((await audited(SILENT.replace("pass", "log.exception('not read')"))).recurrences).toEqual([]);
  });
  it("is silent where a comment with a reason names the family, or a flaw that is an instance", async () => {
    for (const name of ["silent-except", "K4", "k4"]) expect((await audited(SILENT.replace("Exception:", `Exception:  # flawgate-ignore ${name}: nobody waits`))).recurrences).toEqual([]);
    expect((await audited(SILENT.replace("Exception:", "Exception:  # flawgate-ignore silent-except"))).recurrences).toHaveLength(1);
  });
  it("is reported beside a text that is too long for any pattern", async () => {
    const switched = 'debug = bool(os.environ.get("DEBUG", "false"))\n';
    const long = `first = os.environ.get("${"A".repeat(6000)}")\nhuge = bool(os.getenv("${"B".repeat(7000)}"))\n`;
    const places = async (text: string) => (await audited(`import os\n\n${text}`)).recurrences.flatMap((r) => r.findings.map(({ line, column }) => ({ family: r.family, line, column })));
    expect(await places(switched)).toEqual([{ family: "env-bool-parsing", line: 3, column: 9 }]);
    expect((await places(`${switched}${long}`))[0]).toEqual({ family: "env-bool-parsing", line: 3, column: 9 });
  });
  it("is not asked for where flaws alone are, and is all that is asked for where families alone are", async () => {
    expect((await audited(SILENT, "flaws")).recurrences).toEqual([]);
    const { flaws, recurrences } = await audited(SILENT, "families");
    expect(recurrences).toHaveLength(1);
    expect(new Set(flaws.map(({ reason }) => reason))).toEqual(new Set(["not-asked: families alone were asked for"]));
  });
});

const lineOf = ({ file, line }: Finding): string => `${file}:${line}`;

describe("what stands at the place of a flaw", () => {
  it("is the flaw, not a recurrence", async () => {
    const tree = new URL("../../fixtures/pink/audited", import.meta.url).pathname;
    const { flaws, recurrences } = await audit({ path: tree });
    expect(recurrences.length).toBeGreaterThan(5);
    for (const { flaws: ids, findings } of recurrences) {
      const own = flaws.filter(({ id }) => ids.includes(id)).flatMap((flaw) => flaw.findings.map(lineOf));
      expect(findings.map(lineOf).filter((line) => own.includes(line))).toEqual([]);
    }
  });
});
