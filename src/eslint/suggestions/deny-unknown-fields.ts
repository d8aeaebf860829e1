import type { Repairer } from "./repair.js";
import { indentAt } from "./text.js";

/** `#[serde(deny_unknown_fields)]` after the attributes that a type has. It does not go with `flatten`. */
export const denyUnknownFields: Repairer = (module, at) => {
  const type = module.types.find((t) => t.nameSpan.start === at.start);
  const last = type?.attributes.at(-1);
  if (type === undefined || last === undefined || type.form !== "struct") return null;
  if (type.fields.some((f) => f.attributes.some((a) => a.text.includes("flatten")))) return null;
  // The attribute's place may be that of what stands between the brackets.
  const end = module.text.indexOf("]", last.end - 1) + 1;
  if (end === 0 || end > type.nameSpan.start) return null;
  return { desc: "Refuse keys that the type does not have", edits: [{ start: end, end, text: `\n${indentAt(module.text, last.start)}#[serde(deny_unknown_fields)]` }] };
};
