import { randomUUID } from "node:crypto";
import { lstatSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";

/** Failures of making a second file beside one, where the file itself may still be written. */
const NOT_BESIDE: ReadonlySet<string | undefined> = new Set(["EACCES", "EPERM", "EROFS"]);

/**
 * Writes a file that is there whole or as it was before, also where the disk is full or the process ends meanwhile. A link stays one; a device or
 * a pipe, and a file in a folder that is closed, is written as it is.
 * @throws what the file system throws
 */
export function writeWhole(path: string, text: string): void {
  const there = statSync(path, { throwIfNoEntry: false });
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (there?.isFile() === false || (there === undefined && isLink)) return writeFileSync(path, text);
  const file = isLink ? realpathSync(path) : path;
  const draft = `${file}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    writeFileSync(draft, text, { flag: "wx", ...(there !== undefined && { mode: there.mode }) });
    renameSync(draft, file);
  } catch (error) {
    discard(draft);
    if (there === undefined || !NOT_BESIDE.has((error as NodeJS.ErrnoException).code)) throw error;
    writeFileSync(file, text);
  }
}

function discard(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // Where there can be no such file, there is none.
  }
}
