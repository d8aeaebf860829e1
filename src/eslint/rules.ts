import type { Rule } from "eslint";
import { localDay } from "../audit/waivers.js";
import { instancesOf } from "../catalog/catalog.js";
import type { Flaw } from "../catalog/flaw.js";
import type { Family } from "../rules/families.js";
import { catalog, families, requireKnown, rules } from "./knowledge.js";
import { familyMessage, flawMessage } from "./messages.js";
import { needsProject } from "./needs-project.js";
import { FLAW_SCHEMA, type FlawOptions } from "./rule-options.js";
import { sessionOf, type Session } from "./session.js";
import type { Found } from "./state.js";
import { suggestionsAt } from "./suggestions/suggestions.js";

/** What is reported in a file, and the words for it. */
interface Reported {
  found: readonly Found[];
  message: (seen: string) => string;
  family: string | undefined;
  by: "family" | "flaw";
}

/** All rules: each flaw by its id, each family by its name. */
export const allRules: Readonly<Record<string, Rule.RuleModule>> = Object.fromEntries([
  ...catalog.flaws.map((flaw) => [flaw.id, flawRule(flaw)] as const),
  ...[...families.values()].map((family) => [family.family, familyRule(family)] as const),
]);

function flawRule(flaw: Flaw): Rule.RuleModule {
  const loaded = rules.get(flaw.id);
  const isOfProject = loaded === undefined || needsProject(loaded.rule);
  return {
    meta: { ...metaOf(flaw.id, flaw.title), schema: FLAW_SCHEMA },
    create(context) {
      const session = sessionOf(context);
      const { names = {} } = (context.options[0] ?? {}) as FlawOptions;
      requireKnown(names, `flawgate/${flaw.id}: names`);
      session.flaws.add(flaw.id);
      return atRoot(context, session, (state) => ({
        found: session.isAlone && isOfProject ? [] : isAccepted(session, flaw.id) ? [] : state.flaw(flaw.id, { ...session.names, ...names }),
        message: (seen) => flawMessage(flaw, seen),
        family: flaw.family,
        by: "flaw",
      }));
    },
  };
}

function familyRule(family: Family): Rule.RuleModule {
  const { family: name } = family;
  const instances = instancesOf(catalog, name).map(({ id }) => id);
  const isOfProject = needsProject(family);
  return {
    meta: { ...metaOf(name, family.message), schema: [] },
    create(context) {
      const session = sessionOf(context);
      return atRoot(context, session, (state) => {
        // What a flaw's own rule says there is said once.
        const said = new Set(instances.filter((id) => session.flaws.has(id)).flatMap((id) => state.flaw(id, session.names).map((f) => lineOf(context, session, f))));
        const found = session.isAlone && isOfProject ? [] : state.family(name, session.path);
        return { found: found.filter((f) => !said.has(lineOf(context, session, f))), message: (seen) => familyMessage(name, instances, seen), family: name, by: "family" };
      });
    },
  };
}

function metaOf(id: string, description: string): Rule.RuleMetaData {
  const url = new URL(`../../docs/flaws.md#${id}`, import.meta.url).href;
  return { type: "problem", docs: { description, url }, hasSuggestions: true };
}

/** The line of a place in the file that is linted; null elsewhere. */
const lineOf = ({ sourceCode }: Rule.RuleContext, { path }: Session, f: Found): number | null => (f.path === path ? sourceCode.getLocFromIndex(f.start).line : null);

const isAccepted = ({ config }: Session, id: string): boolean => config.accepted.some(({ flaw, until }) => flaw === id && until >= localDay(new Date()));

/** Reports when the root of the file is entered, whatever its language calls it. */
function atRoot(context: Rule.RuleContext, session: Session, judge: (state: NonNullable<Session["state"]>) => Reported): Rule.RuleListener {
  const { state } = session;
  if (state === null) return {};
  const report = (): void => {
    const { found, message, family, by } = judge(state);
    const { sourceCode } = context;
    for (const f of found) {
      if (f.path !== session.path) continue;
      const loc = { start: sourceCode.getLocFromIndex(f.start), end: sourceCode.getLocFromIndex(f.end) };
      context.report({ loc, message: message(f.message), suggest: family === undefined || session.module === undefined ? [] : suggestionsAt(family, by, session.module, f) });
    }
  };
  return { Program: report, source_file: report, module: report };
}
