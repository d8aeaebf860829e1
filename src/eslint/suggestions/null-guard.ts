import { functionAround } from "./function-around.js";
import { indentAt, lineBreakOf } from "./text.js";
import type { Repairer } from "./repair.js";

/** What a function gives back where there is nothing, by its return type. An error code, of which nobody knows which is free, is none of these. */
const NOTHING: readonly [RegExp, string][] = [
  [/^\*\s*mut\b/, " std::ptr::null_mut()"],
  [/^\*\s*const\b/, " std::ptr::null()"],
  [/^Option\s*</, " None"],
  [/^\(\)$/, ""],
];

/** `if name.is_null() { return …; }` at the start of the function whose parameter it is. */
export const nullGuard: Repairer = (module, at) => {
  const fn = functionAround(module, at);
  if (fn?.body == null || fn.isAsync) return null;
  const { text } = module;
  const name = text.slice(at.start, at.end);
  const isItsParameter = fn.params.some((p) => p.name === name && /^\*\s*(const|mut)\b/.test(p.type ?? ""));
  const nothing = NOTHING.find(([type]) => type.test(fn.returnType?.trim() ?? "()"))?.[1];
  const first = fn.body[0];
  const open = first === undefined ? -1 : text.lastIndexOf("{", Math.min(first.start, at.start));
  if (!isItsParameter || nothing === undefined || open < fn.nameSpan.end) return null;
  const [eol, inner] = [lineBreakOf(text), `${indentAt(text, fn.nameSpan.start)}    `];
  const guard = `${eol}${inner}if ${name}.is_null() {${eol}${inner}    return${nothing};${eol}${inner}}`;
  return { desc: `Return where \`${name}\` is null`, edits: [{ start: open + 1, end: open + 1, text: guard }] };
};
