// npm run generate: writes the documents that are made from data. With --check it only says which are stale, and fails.
import { loadCatalog } from "../src/catalog/load.js";
import { loadFamilies } from "../src/rules/load.js";
import { renderFlawList } from "./flaw-list.js";
import { renewFiles } from "./generated-files.js";
import { renderRulePage } from "./rule-page.js";
import { readVocabulary } from "./vocabulary.js";

renewFiles(
  new Map([
    ["docs/flaws.md", renderFlawList(loadCatalog(), loadFamilies().values())],
    ["docs/rules.md", renderRulePage(readVocabulary())],
  ]),
  "npm run generate",
);
