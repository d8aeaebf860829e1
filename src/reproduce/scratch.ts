import { chmodSync, constants, copyFileSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { listContent } from "../audit/target-content.js";

const open = new Set<string>();

/** A folder that is gone at the latest when this process ends. To be given back with {@link removeScratch}. */
export function makeScratch(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "flawgate-reproduce-")));
  if (open.size === 0) process.on("exit", removeAll);
  open.add(folder);
  return folder;
}

/** Removes a scratch folder with all that is in it, also what was made unreadable. */
export function removeScratch(folder: string): void {
  removeTree(folder);
  open.delete(folder);
  if (open.size === 0) process.off("exit", removeAll);
}

function removeAll(): void {
  for (const folder of open) removeTree(folder);
}

/** Removes a folder, also where what ran there took permissions away. */
export function removeTree(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    unlock(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function unlock(folder: string): void {
  if (!lstatSync(folder).isDirectory()) return;
  chmodSync(folder, 0o700);
  for (const name of readdirSync(folder)) unlock(join(folder, name));
}

/** When every file of a copy was written: cargo must not take a copy for newer than what it built from the same text. */
const LONG_AGO = new Date("2001-01-01T00:00:00Z");

/**
 * Copies the content of a tree.
 * @returns how many bytes it is
 */
export function copyTree(from: string, to: string): number {
  let bytes = 0;
  mkdirSync(to, { recursive: true });
  for (const { path, link } of listContent(from)) {
    const copy = join(to, path);
    mkdirSync(dirname(copy), { recursive: true });
    if (link !== null) {
      symlinkSync(link, copy);
      continue;
    }
    copyFileSync(join(from, path), copy, constants.COPYFILE_FICLONE);
    const { mode, size } = lstatSync(copy);
    bytes += size;
    chmodSync(copy, mode | 0o600);
    utimesSync(copy, LONG_AGO, LONG_AGO);
  }
  return bytes;
}
