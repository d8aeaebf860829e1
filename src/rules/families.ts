import type { Purpose } from "../analysis/roles.js";
import type { Anchor, Condition, Rule, Selector } from "./rule.js";

/**
 * A mistake that can be made anywhere: `rules/families/<name>/rule.yaml`. It has no anchor; it is looked for in all production code, and
 * a rule asks for it within its own place by `is`.
 */
export interface Family {
  family: string;
  /** Whose code it is looked for in; production code, where it is not said. */
  role?: Purpose | Purpose[];
  /** The modules, types or functions in which it is looked for; all, where it is not said. */
  where?: Anchor;
  /** What is judged; where it is not said, each type or function that `where` names. */
  subject?: Selector | Selector[];
  /** What of it is the mistake; all of it, where it is not said. */
  present?: Condition;
  message: string;
  report?: Rule["report"];
  not_for?: Rule["not_for"];
}

const ALWAYS: Condition = { all: [] };

/** Whose code a family is looked for in. */
export const rolesOf = ({ role = "production" }: Family): readonly Purpose[] => [role].flat();

/** The family as a rule of its own, for a whole tree. Examples stand in files that are production code by their place. */
export function ruleOfFamily(asked: Family): Rule {
  const { family, where, subject, present = ALWAYS, message, report, not_for: notFor } = asked;
  const roles = rolesOf(asked);
  const role = roles.includes("test") ? (roles.length > 1 ? "any" : "test") : "production";
  return {
    flaw: family, where: { role, ...where }, present, gone: { subject: "sound" }, message, ...(subject === undefined ? {} : { subject }),
    ...(report === undefined ? {} : { report }), ...(notFor === undefined ? {} : { not_for: notFor }),
  };
}

/** The condition that there is a place with the mistake: what the family judges, of which what it calls present holds. */
function conditionOf({ subject, present = ALWAYS }: Family): Condition {
  if (subject === undefined) return present;
  const places = [subject].flat().map((s): Condition => ({ ...s, that: s.that === undefined ? present : { all: [s.that, present] } }));
  return places.length === 1 ? places[0]! : { any: places };
}

/** A rule, or a condition in it, with the families that it asks for written out. `unknown` is told the names that there are not. */
export function withFamilies<T>(value: T, families: ReadonlyMap<string, Family>, unknown: (name: string) => void): T {
  if (Array.isArray(value)) return value.map((v: unknown) => withFamilies(v, families, unknown)) as T;
  if (typeof value !== "object" || value === null) return value;
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === "is") {
    const [name] = Object.values(value) as unknown[];
    if (typeof name !== "string") return value;
    const family = families.get(name);
    if (family !== undefined) return withFamilies(conditionOf(family), families, unknown) as T;
    unknown(name);
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, withFamilies(v as unknown, families, unknown)])) as T;
}
