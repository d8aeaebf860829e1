/**
 * The import graph of src/, one way only: model ← syntax, analysis ← rules ← audit ← cli. Type imports count.
 * @type {import("dependency-cruiser").IConfiguration}
 */
const FOUNDATION = "^src/(errors|edit-distance|version|whole-file|yaml/[^/]+)\\.ts$";

/** A rule that a folder imports nothing of src/ but what is listed. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: `^src/${from}`, pathNot: "\\.test\\.ts$" },
  to: { path: "^src/", pathNot: [`^src/(${[from, ...allowed].join("|")})`, FOUNDATION] },
});

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "In a cycle no part can be read, tested or replaced by itself.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "model-imports-nothing",
      comment: "The model is the language that all parts share: whatever it knew of them, they would all know.",
      severity: "error",
      from: { path: "^src/model/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: "^src/model/" },
    },
    only("syntax-knows-the-model", "syntax/", ["model/"], "A front end turns text into the model. If it knew rules or questions, it would parse for them, and languages would differ."),
    only("analysis-knows-the-model", "analysis/", ["model/"], "A question is asked of the model. If it knew a parser, it would hold for one language only."),
    only("catalog-stands-alone", "catalog/", [], "What the flaws are does not depend on how they are found."),
    only("rules-ask-analysis", "rules/", ["analysis/", "catalog/", "model/"], "A rule speaks of the program, not of syntax, files or verdicts of other rules."),
    only("audit-joins-them", "audit/", ["rules/", "syntax/", "analysis/", "model/", "catalog/"], "The audit knows no output: it must give the same result whoever shows it."),
    only("reproduce-runs-and-judges", "reproduce/", ["catalog/", "audit/(reproductions|target-content)"], "What was observed must not depend on what a rule believes."),
    only("eslint-asks-the-audit", "eslint/", ["audit/", "rules/", "syntax/", "analysis/", "model/", "catalog/"], "What an editor shows is what the audit finds: the plugin decides nothing by itself, and prints nothing."),
    only("report-renders-results", "report/", ["catalog/", "audit/(result|reproductions|history)"], "A report is a pure function of a result. What it needs beyond that is missing in the result."),
    {
      name: "parsers-only-in-syntax",
      comment: "Parsers change; one folder pays for it.",
      severity: "error",
      // ESLint is given the parser of TypeScript, and nobody else here calls it.
      from: { path: "^src/", pathNot: "^src/(syntax/|eslint/presets\\.ts)" },
      to: { path: "node_modules/(web-tree-sitter|tree-sitter-[^/]+|@typescript-eslint/parser|typescript|ts-morph)/" },
    },
    {
      name: "dita-is-another-program",
      comment: "src/dita is a system of its own that the toolkit audits; a shared line would be audited by itself.",
      severity: "error",
      from: { path: "^src/dita/" },
      to: { path: "^src/", pathNot: "^src/dita/" },
    },
    {
      name: "toolkit-without-dita",
      comment: "See dita-is-another-program.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/dita/" },
      to: { path: "^src/dita/" },
    },
    only("dita-contracts-stand-alone", "dita/contracts/", [], "What is said between the parts must not depend on who says it."),
    {
      name: "dita-kernel-is-pure",
      comment: "A kernel that could read a clock, a file or a venue could not be played again, nor enumerated.",
      severity: "error",
      from: { path: "^src/dita/kernel/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: ["^src/dita/(kernel|contracts)/", "node_modules/zod/"] },
    },
    only("dita-journal-asks-the-kernel", "dita/journal/", ["dita/kernel/", "dita/contracts/"], "What is written down must not depend on which venue it was asked of."),
    only("dita-venues-know-no-kernel", "dita/venues/", ["dita/contracts/"], "A venue says what is so. One that knew what the kernel believes could say that instead."),
    only("dita-planes-show-states", "dita/planes/", ["dita/kernel/state", "dita/contracts/"], "What is shown must not depend on how it was decided, nor who shows it decide anything."),
    only("dita-runtime-knows-no-exchange", "dita/runtime/", ["dita/bridge/", "dita/kernel/", "dita/contracts/"], "What a cycle does must be the same with every venue."),
    {
      name: "dita-oracle-is-independent",
      comment: "An oracle that shared code with what it judges would share its errors. Types say no more than the contracts; compare.ts holds the two together.",
      severity: "error",
      from: { path: "^src/dita/oracle/", pathNot: "/compare\\.ts$|\\.test\\.ts$" },
      to: { path: "^src/dita/", pathNot: "^src/dita/oracle/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "exchange-is-another-program",
      comment: "The exchange stands for the world outside: what it is to judge must not come from the tool, nor the tool from it.",
      severity: "error",
      from: { path: "^fixtures/exchange/" },
      to: { path: "^(src|tools|tests)/" },
    },
    {
      name: "nothing-needs-the-exchange",
      comment: "See exchange-is-another-program. Tests and the session start it as a process.",
      severity: "error",
      from: { path: "^(src|tools)/" },
      to: { path: "^fixtures/exchange/" },
    },
    {
      name: "exchange-core-is-pure",
      comment: "Books that knew of requests, faults or the system's clock could not be trusted to say what is true.",
      severity: "error",
      from: { path: "^fixtures/exchange/core/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: "^fixtures/exchange/core/" },
    },
    {
      name: "nothing-imports-the-top",
      comment: "The command line, the ESLint plugin and the API stand on top: what they share with others belongs further down.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli/|eslint/|index\\.ts)" },
      to: { path: "^src/(cli/|eslint/|index\\.ts)" },
    },
    {
      name: "console-only-in-cli",
      comment: "A tool that is embedded in an editor or a test must not write to its host's console.",
      severity: "error",
      from: { path: "^src/(?!cli/)", pathNot: "\\.test\\.ts$" },
      to: { path: "^(node:)?(console|readline|tty)$", dependencyTypes: ["core"] },
    },
    {
      name: "no-test-imports",
      comment: "What production code needs is no test.",
      severity: "error",
      from: { pathNot: "\\.test\\.ts$" },
      to: { path: "\\.test\\.ts$" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|fixtures/(pink|variants)|rules)/" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types"] },
  },
};
