import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Statuses } from "../audit/history.js";

/** What audits of contents of git said before. */
export interface HistoryCache {
  find: (content: string) => Statuses | undefined;
  keep: (content: string, statuses: Statuses) => void;
}

const KEPT = 2000;

/**
 * A cache in a folder; one that cannot be written is none.
 * @param question one word for all but the content on which a verdict depends
 */
export function historyCache(directory: string, question: string): HistoryCache {
  const folder = join(directory, "history");
  const fileOf = (content: string): string => join(folder, `${createHash("sha256").update(`${question} ${engineDigest()} ${content}`).digest("hex").slice(0, 40)}.json`);
  return {
    find: (content) => {
      try {
        return JSON.parse(readFileSync(fileOf(content), "utf8")) as Statuses;
      } catch {
        return undefined;
      }
    },
    keep: (content, statuses) => {
      try {
        mkdirSync(folder, { recursive: true });
        const draft = `${fileOf(content)}.${process.pid}.tmp`;
        writeFileSync(draft, JSON.stringify(statuses));
        renameSync(draft, fileOf(content));
        makeRoom(folder);
      } catch {
        return;
      }
    },
  };
}

/** The oldest go. */
function makeRoom(folder: string): void {
  const names = readdirSync(folder);
  if (names.length <= KEPT) return;
  const entries = names.map((name) => join(folder, name)).map((path) => ({ path, made: statSync(path).mtimeMs }));
  entries.sort((a, b) => b.made - a.made);
  for (const { path } of entries.slice(KEPT)) unlinkSync(path);
}

let digest: string | undefined;

/** One word for the code that judges: who works on it must not be told what it said yesterday. */
function engineDigest(): string {
  if (digest !== undefined) return digest;
  const hash = createHash("sha256");
  for (const part of ["analysis", "audit", "model", "rules", "syntax"]) {
    const folder = fileURLToPath(new URL(`../${part}`, import.meta.url));
    for (const name of readdirSync(folder, { recursive: true }).map(String).filter((file) => /(?<!\.d|\.test)\.[jt]s$/.test(file)).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return (digest = hash.digest("hex"));
}
