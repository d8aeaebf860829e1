import type { Family } from "../rules/families.js";
import type { Rule } from "../rules/rule.js";

/** What only the rest of the tree can answer: who uses it, who else writes it, what stands somewhere else. */
const OF_OTHERS = new Set(["unused", "elsewhere", "implemented", "copies", "covers", "bounded", "manifest"]);

/** Whether a rule asks for more than the file in which it finds something. */
export function needsProject(rule: Rule | Family): boolean {
  return asksOthers({ subject: rule.subject, present: rule.present, where: rule.where });
}

function asksOthers(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(asksOthers);
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, inner]) => OF_OTHERS.has(key) || (key === "in" && typeof inner === "object") || asksOthers(inner));
}
