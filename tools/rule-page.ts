import { LANGUAGES, type RuleExample, type Section, type Vocabulary } from "./vocabulary.js";

/** docs/rules.md: the words of the rule language, and examples of them. */
export function renderRulePage({ sections, examples }: Vocabulary): string {
  return `${[
    "# The rule language",
    "",
    "<!-- Generated from docs/vocabulary.yaml by `npm run generate`. A test runs every example. -->",
    "",
    "A rule says where to look, what is judged there and what the flaw is. It speaks of the program, so one rule judges Rust, Python and TypeScript.",
    "It answers *present*, *absent* or *unknown*: what was not found, not parsed or not followed is never absent.",
    "",
    "```yaml",
    "flaw: E8",
    "where: { module: lib, function: process_intent, case: EXIT }",
    "subject: { assigns: intended_size, of: order }",
    "present: { derives: { from: initial_size, unless: { at_most: size } } }",
    "message: the exit is sized from `initial_size` and nothing limits it to what is left of the position",
    "```",
    "",
    "`derives.as` below is the word `as` within `derives`. `flawgate rules test E8` runs the examples beside a rule; `flawgate explain E8 --on PATH` says what the rule saw.",
    ...sections.flatMap(sectionLines),
    "",
    "## Examples",
    "",
    "Each opens on a click: a rule, and in each language code that has the flaw and code that has not.",
    ...examples.flatMap(exampleLines),
  ].join("\n")}\n`;
}

function sectionLines({ title, about, words }: Section): string[] {
  return ["", `## ${title}`, "", about, "", "| word | meaning |", "|---|---|", ...Object.entries(words).map(([word, meaning]) => `| \`${word}\` | ${meaning.replaceAll("|", "\\|")} |`)];
}

function exampleLines(example: RuleExample): string[] {
  const words = [...new Set(example.shows.map((word) => `<code>${word.split(".").slice(1).join(".")}</code>`))].join(", ");
  const lines = ["", "<details>", `<summary>${words}</summary>`, "", "```yaml", example.rule.trimEnd(), "```"];
  for (const { language, title, comment } of LANGUAGES) {
    const sources = example[language];
    if (sources === undefined) throw new Error(`${example.shows.join(", ")}: nothing is said of ${title}`);
    if (typeof sources === "string") lines.push("", `${title}: ${sources}.`);
    else lines.push("", `\`\`\`${language}`, `${comment} flawed`, sources.flawed.trimEnd(), `${comment} sound`, sources.sound.trimEnd(), "```");
  }
  return [...lines, "", "</details>"];
}
