import { readFileSync } from "node:fs";
import type { History } from "../audit/history.js";
import type { AuditResult } from "../audit/result.js";
import { loadCatalog } from "../catalog/load.js";
import { renderHtml } from "../report/html/page.js";
import { sourcesOf } from "./sources.js";

const assetOf = (name: string): string => readFileSync(new URL(`../../src/report/html/${name}`, import.meta.url), "utf8");

/**
 * The page of a result, with the code that it cites.
 * @param path the target, as `check` takes it
 */
export function htmlOf(result: AuditResult, path: string, history?: History): string {
  const { byId: flaws, layers } = loadCatalog();
  return renderHtml(result, { flaws, layers, textOf: sourcesOf(path).textOf, ...(history !== undefined && { history }), assets: { style: assetOf("style.css"), script: assetOf("script.js") } });
}
