import { idRanges, seriesOf, type Catalog } from "../src/catalog/catalog.js";
import { REPAIRS } from "../src/eslint/repairs.js";
import type { Family } from "../src/rules/families.js";

/** docs/flaws.md: the catalogue at a glance, a table for each series and one for the families. The ids are anchors. */
export function renderFlawList(catalog: Catalog, families: Iterable<Family>): string {
  const lines = [
    "# The flaws",
    "",
    "<!-- Generated from catalog/ by `npm run generate`. -->",
    "",
    `${catalog.flaws.length} entries. \`flawgate explain E8\` tells the rest of one: mechanism, consequence, repair, relations, rule.`,
  ];
  for (const series of new Set(catalog.flaws.map(({ id }) => seriesOf(id)))) {
    const subject = catalog.document.series[series]?.subject;
    lines.push("", `## ${series}${subject === undefined ? "" : `: ${subject}`}`, "", "| | severity | layer | what is wrong | mended with |", "|---|---|---|---|---|");
    for (const flaw of catalog.flaws.filter(({ id }) => seriesOf(id) === series)) {
      lines.push(`| ${anchor(flaw.id)} | ${flaw.severity} | ${flaw.layer} | ${escapeCell(flaw.title)} | ${(flaw.same_as ?? []).join(" ")} |`);
    }
  }
  lines.push("", "## Families: the same mistake anywhere", "", "| | what is wrong | repair | flaws |", "|---|---|---|---|");
  for (const { family, message } of families) {
    const instances = catalog.flaws.filter((flaw) => flaw.family === family).map(({ id }) => id);
    lines.push(`| ${anchor(family)} | ${escapeCell(message)} | ${REPAIRS[family] ?? ""} | ${idRanges(instances)} |`);
  }
  return `${lines.join("\n")}\n`;
}

const anchor = (id: string): string => `<a id="${id}"></a>${id}`;

function escapeCell(text: string): string {
  return text.replace(/[\\|<>*[\]]|(?<!\w)_|_(?!\w)/g, "\\$&");
}
