import { seriesOf, type Catalog } from "../src/catalog/catalog.js";

/** docs/flaws.md: the catalogue at a glance, a table for each series. */
export function renderFlawList(catalog: Catalog): string {
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
      lines.push(`| ${flaw.id} | ${flaw.severity} | ${flaw.layer} | ${escapeCell(flaw.title)} | ${(flaw.same_as ?? []).join(" ")} |`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function escapeCell(text: string): string {
  return text.replace(/[\\|<>*[\]]|(?<!\w)_|_(?!\w)/g, "\\$&");
}
