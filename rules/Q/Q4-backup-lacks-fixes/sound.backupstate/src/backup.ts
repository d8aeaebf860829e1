import { rename, writeFile } from "node:fs/promises";
import path from "node:path";

export async function backup(dir: string, slots: readonly object[]): Promise<void> {
  const target = path.join(dir, "slots.json");
  await writeFile(`${target}.tmp`, JSON.stringify(slots));
  await rename(`${target}.tmp`, target);
}
