import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Linter } from "eslint";
import { audit, readTarget, verdictOf } from "../../src/audit/audit.js";
import { findingOf } from "../../src/audit/findings.js";
import { recurrencesIn } from "../../src/audit/recurrences.js";
import type { Finding, FlawResult } from "../../src/audit/result.js";
import { withoutSuppressed } from "../../src/audit/suppressions.js";
import { loadCatalog } from "../../src/catalog/load.js";
import flawgate from "../../src/eslint/index.js";
import { loadFamilies, loadRules, RULES_DIRECTORY } from "../../src/rules/load.js";
import { readExamples } from "../../src/rules/test-examples.js";
import { languageOf } from "../../src/syntax/language.js";
import { readyParsers } from "../../src/syntax/parse.js";
import { eslintIn, placesIn, treeOf } from "./tree.js";

/** ESLint and `flawgate check` report the same places: one truth, whoever asks. */

const catalog = loadCatalog();
const rules = loadRules();
const families = loadFamilies();
beforeAll(readyParsers);

/** ESLint lints code: what stands in a manifest or in a copy that somebody kept is said by `check` alone. */
const isLinted = ({ file }: Finding): boolean => /\.(rs|pyi?|[cm]?[jt]s|[jt]sx)$/.test(file);
const shown = (of: string, f: Finding): string => `flawgate/${of} ${f.file}:${f.line}:${f.column}-${f.endLine}:${f.endColumn}`;

/** Some examples do not parse as a whole, and are there for it. */
const tolerant = (config: readonly Linter.Config[]): Linter.Config[] => config.map((c) => (c.language === undefined ? c : { ...c, languageOptions: { tolerant: true } }));

describe.each(["audited", "repaired"])("the fixture %s", (name) => {
  it("has the same findings in ESLint and in `flawgate check`", { timeout: 600_000 }, async () => {
    const root = fileURLToPath(new URL(`../../fixtures/pink/${name}`, import.meta.url));
    const eslint = eslintIn(root, [...flawgate.configs.pink, { settings: { flawgate: { root } } }]);
    const places = placesIn(root, await eslint.lintFiles(["."]));
    const result = await audit({ path: root });
    const expected = [...result.flaws.map((flaw) => ({ of: flaw.id, ...flaw })), ...result.recurrences.map((r) => ({ of: r.family, ...r }))].flatMap(({ of, findings }) => findings.filter(isLinted).map((f) => shown(of, f)));
    expect(places).toEqual(expected.sort());
    if (name === "audited") expect(places.length).toBeGreaterThan(500);
  });
});

describe("the examples of the rules", () => {
  const tested = [...[...rules.values()].map(({ rule, folder }) => ({ id: rule.flaw, folder })), ...[...families.keys()].map((id) => ({ id, folder: join(RULES_DIRECTORY, "families", id) }))];
  const series = [...new Set(tested.map(({ id }) => (families.has(id) ? "families" : id.slice(0, 1))))];

  it.each(series)("of %s: the same places by the rule and by all families", { timeout: 1_200_000 }, async (letter) => {
    const ofSeries = tested.filter(({ id }) => (families.has(id) ? "families" : id.slice(0, 1)) === letter);
    const examples = ofSeries.flatMap(({ id, folder }) => readExamples(folder).map((example) => ({ id, folder: `${id}/${example.name}`, files: example.files })));
    // A flawgate.yaml makes each example a project of its own.
    const root = treeOf(Object.fromEntries(examples.flatMap(({ folder, files }): [string, string][] => [[`${folder}/flawgate.yaml`, "names: {}\n"], ...files.map(({ path, text }): [string, string] => [`${folder}/${path}`, text])])));
    const familyRules = Object.fromEntries([...families.keys()].map((name) => [`flawgate/${name}`, "error" as const]));
    const languages = tolerant(flawgate.configs.pink).map((config) => ({ ...config, rules: familyRules, ignores: [] }));
    const config: Linter.Config[] = [...languages, ...ofSeries.filter(({ id }) => !families.has(id)).map(({ id }): Linter.Config => ({ files: [`${id}/**`], rules: { [`flawgate/${id}`]: "error" } }))];
    const places = placesIn(root, await eslintIn(root, config).lintFiles(["."]));

    const expected: string[] = [];
    for (const { id, folder } of examples) {
      const target = await readTarget(join(root, folder), catalog, {});
      const flaw = catalog.byId.get(id);
      const verdict = flaw === undefined ? null : verdictOf(flaw, rules.get(id), target, {});
      const findings = verdict?.is === "present" ? withoutSuppressed([id, flaw!.family], verdict.findings).counting.map(findingOf) : [];
      const recurrences = recurrencesIn(target.program, families.values(), catalog, flaw === undefined ? [] : [{ id, findings } as unknown as FlawResult], []);
      for (const { of, found } of [{ of: id, found: findings }, ...recurrences.map((r) => ({ of: r.family, found: r.findings }))])
        expected.push(...found.filter((f) => isLinted(f) && languageOf(f.file) !== "manifest").map((f) => shown(of, { ...f, file: `${folder}/${f.file}` })));
    }
    expect(places).toEqual(expected.sort());
    expect(places.length).toBeGreaterThan(0);
  });
});
