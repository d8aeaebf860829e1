import type { Audited, AuditOptions } from "../audit/audit.js";
import { discover } from "../audit/discover.js";
import { keyOf, resultCache, type CacheOptions } from "./result-cache.js";

/** An entry is about a megabyte. */
const KEPT = 40;

/**
 * Audits a target, in as many threads as are wanted, unless this very content was asked the same before.
 * @throws ConfigError where path, catalogue or rules are not usable
 */
export async function auditOnce(options: AuditOptions, { workers, ...caching }: CacheOptions & { workers?: number }): Promise<Audited> {
  const discovery = discover(options.path);
  const { path: _, ...asked } = options;
  const cache = resultCache<Audited>(caching, "audits", KEPT);
  const key = caching.cache ? keyOf(asked, discovery.root, discovery.skipped, ...discovery.files.flatMap(({ path, text }) => [path, text])) : "";
  const found = cache.find(key);
  if (found !== undefined) return found;
  // Loaded here, so that what reads no code needs no parser.
  const { auditInWorkers } = await import("../audit/workers.js");
  const audited = await auditInWorkers(options, workers, discovery);
  cache.keep(key, audited);
  return audited;
}
