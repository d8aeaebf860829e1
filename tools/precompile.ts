// The last step of the build: catalogue and rules, parsed and validated, as JSON that loads at once.
import { CATALOG_DIRECTORY, isCatalogFile, readCatalog } from "../src/catalog/load.js";
import { isRuleFile, readFamilies, readRules, RULES_DIRECTORY } from "../src/rules/load.js";
import { writePrecompiled } from "../src/yaml/precompiled.js";

writePrecompiled(new URL("../dist/catalog.json", import.meta.url), CATALOG_DIRECTORY, isCatalogFile, readCatalog(CATALOG_DIRECTORY));
writePrecompiled(new URL("../dist/rules.json", import.meta.url), RULES_DIRECTORY, isRuleFile, readRules(RULES_DIRECTORY));
writePrecompiled(new URL("../dist/families.json", import.meta.url), RULES_DIRECTORY, isRuleFile, readFamilies(RULES_DIRECTORY));
