import { readFileSync } from "node:fs";

export async function importRows(file: string, backend: Backend): Promise<void> {
  let rows: Row[];
  try {
    rows = JSON.parse(readFileSync(file, "utf8"));
  } catch (e) {
    console.error(`cannot read ${file}`);
    process.exit(1);
  }
  for (const row of rows) await backend.add(row);
}
