import type { Part, Rewriting } from "../edits.js";
import type { Crate } from "./crate.js";

/** The sources of a crate are in another folder, which its manifest names. */
export function refolder(crate: Crate): Rewriting {
  const header = /^\[lib\]\n/m.exec(crate.manifest);
  if (header === null || /^path\s*=/m.test(crate.manifest)) return { edits: [] };
  const folder = crate.fresh("sources");
  const created: Record<string, Part[]> = {};
  const moved = [...crate.texts].filter(([path]) => path.startsWith(`${crate.folder}/src/`));
  for (const [path, text] of moved) created[`${crate.folder}/${folder}/${path.slice(crate.folder.length + "/src/".length)}`] = [{ file: path, start: 0, end: text.length }];
  const at = header.index + header[0].length;
  return { edits: [{ file: `${crate.folder}/Cargo.toml`, start: at, end: at, parts: [`path = "${folder}/lib.rs"\n`] }], created, removed: moved.map(([path]) => path) };
}
