import type { Argument } from "../../model/model.js";
import type { Lowering } from "./lowering.js";
import { at, bare, type Node } from "./tree.js";

const RUNNER = /^[xf]?(test|it|describe|suite|context|specify)$/;
const VARIANT = /^(only|skip|concurrent|sequential|serial|parallel|failing|each|for|runIf|skipIf|step|test|it|describe)$/;

/** `test("cancels the rest", () => …)`: the function that a test runner is given under a title is a function of that name, `test_cancels_the_rest`; one of `describe` is `Flaw_7_partial_exits`. */
export function nameTest(l: Lowering, callee: Node, title: Node | undefined, args: readonly Argument[]): void {
  const runner = runnerOf(callee);
  if (runner === null || title === undefined) return;
  const words = titleOf(title)?.match(/[A-Za-z0-9]+/g) ?? [];
  const given = args.slice(1).find((a) => a.value.kind === "lambda")?.value;
  if (words.length === 0 || given?.kind !== "lambda" || given.function.name !== "") return;
  const name = words.join("_");
  given.function.name = /test|it|specify/.test(runner) && !/^test/i.test(name) ? `test_${name}` : name;
  given.function.nameSpan = at(title);
  l.functions.push(given.function);
}

/** The runner's own name: `test` of `test.only`, `test.each(rows)`, `Deno.test`. */
function runnerOf(callee: Node): string | null {
  const node = bare(callee);
  switch (node.type) {
    case "Identifier":
      return RUNNER.test(node.name) ? node.name : null;
    case "CallExpression":
      return runnerOf(node.callee);
    case "TaggedTemplateExpression":
      return runnerOf(node.tag);
    case "MemberExpression": {
      const property = !node.computed && node.property.type === "Identifier" ? node.property.name : "";
      if (!VARIANT.test(property)) return null;
      return runnerOf(node.object) ?? (RUNNER.test(property) && node.object.type === "Identifier" && /^(t|Deno|QUnit)$/.test(node.object.name) ? property : null);
    }
    default:
      return null;
  }
}

/** The words of a title; what fills the holes of a template is not known. */
function titleOf(node: Node): string | null {
  if (node.type === "Literal") return typeof node.value === "string" ? node.value : null;
  return node.type === "TemplateLiteral" ? node.quasis.map((q) => q.value.cooked ?? "").join(" ") : null;
}
