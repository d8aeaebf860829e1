import type { Edit } from "../edits.js";
import { ofKind, type Crate } from "./crate.js";

/** Names within the text of `format!` are given after it. */
export function format(crate: Crate): { edits: Edit[] } {
  return {
    edits: crate.files.flatMap((file) => ofKind(file.root, "macro_invocation").flatMap((macro): Edit[] => {
      const tree = macro.named.at(-1)!;
      const text = tree.named[0];
      if (!/^(format|print|println|eprintln|panic|write)$/.test(macro.field("macro")!.text) || tree.named.length !== 1 || text?.kind !== "string_literal") return [];
      const named = [...text.text.matchAll(/(?<!\{)\{([a-z_]\w*)(:[^}]*)?\}(?!\})/g)];
      if (named.length === 0) return [];
      const edits = named.map((m): Edit => ({ file: file.path, start: text.start + m.index + 1, end: text.start + m.index + 1 + m[1]!.length, parts: [] }));
      return [...edits, { file: file.path, start: text.end, end: text.end, parts: [named.map((m) => `, ${m[1]!}`).join("")] }];
    })),
  };
}
