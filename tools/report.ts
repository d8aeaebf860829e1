// npm run report: audits the fixtures and writes their flaw status to reports/. With --check it only says which are stale, and fails.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { audit } from "../src/audit/audit.js";
import { loadCatalog } from "../src/catalog/load.js";
import { htmlOf } from "../src/cli/html.js";
import { renderMarkdown } from "../src/report/markdown.js";
import { renewFiles } from "./generated-files.js";

const { byId: flaws } = loadCatalog();
const reports = new Map<string, string>();
for (const tree of ["audited", "repaired"]) {
  const shown = `fixtures/pink/${tree}`;
  const path = fileURLToPath(new URL(`../${shown}`, import.meta.url));
  if (!existsSync(path)) continue;
  const audited = await audit({ path });
  const result = { ...audited, target: { ...audited.target, path: shown } };
  reports.set(`reports/pink-${tree}.md`, renderMarkdown(result, { flaws }));
  reports.set(`reports/pink-${tree}.html`, htmlOf(result, path));
}
renewFiles(reports, "npm run report");
