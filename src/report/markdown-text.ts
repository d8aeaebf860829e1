import { visible } from "./visible.js";

/**
 * Text that Markdown shows as it is in the midst of a line: no emphasis, link, image, HTML, mention or table cell comes of what was
 * written in an audited tree. At the start of a line `1.` or `-` would still make a list.
 */
export function escapeMarkdown(text: string): string {
  return escapeInline(visible(text).trim());
}

/** A code span that shows the text as it is, behind a fence that the text does not hold. Not for table cells: a `|` would end them. */
export function codeSpan(text: string): string {
  const shown = visible(text);
  if (shown.trim() === "") return "(empty)";
  const fence = "`".repeat(1 + Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length)));
  const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** A message of a rule: what it has between backticks as code spans, the rest escaped. */
export function markdownMessage(message: string): string {
  const parts = visible(message).split("`");
  const paired = parts.length % 2 === 1 && parts.every((part, index) => index % 2 === 0 || part.trim() !== "");
  if (!paired) return escapeMarkdown(message);
  const [first = "", ...rest] = parts;
  const start = first.trim() === "" ? "" : `${escapeMarkdown(first)}${/\s$/.test(first) ? " " : ""}`;
  return `${start}${rest.map((part, index) => (index % 2 === 0 ? codeSpan(part) : escapeInline(part))).join("")}`.trimEnd();
}

/** Escapes what means something in the midst of a line; an `_` within a word does not. */
function escapeInline(text: string): string {
  return text
    .replace(/(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])|[\\`*[\]<>|~$#&]/g, (found) => found.replace(/./g, "\\$&"))
    .replace(/\b(https?|ftp|mailto|xmpp):/gi, "$1\\:")
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`)
    .replace(/@/g, "@<!-- -->");
}
