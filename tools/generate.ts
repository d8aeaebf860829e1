// npm run generate: writes the files that are made from the catalogue. With --check it only says which are stale, and fails.
import { loadCatalog } from "../src/catalog/load.js";
import { renderFlawList } from "./flaw-list.js";
import { renewFiles } from "./generated-files.js";

renewFiles(new Map([["docs/flaws.md", renderFlawList(loadCatalog())]]), "npm run generate");
