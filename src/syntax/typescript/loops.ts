import type { Expression, Loop, Span, Statement } from "../../model/model.js";
import { branch, name } from "../../model/build.js";
import { ends, frame, settle, within } from "./jumps.js";
import type { Frame, Lowering } from "./lowering.js";
import { effect } from "./operators.js";
import { copy, negate } from "./order.js";
import { bind } from "./patterns.js";
import { at, bare, wordSpan, type Node, type NodeOf } from "./tree.js";

type LoopNode = NodeOf<"WhileStatement" | "DoWhileStatement" | "ForStatement" | "ForOfStatement" | "ForInStatement">;

export function loop(l: Lowering, node: LoopNode): void {
  switch (node.type) {
    case "WhileStatement":
      return testedLoop(l, node, node.test, frame("loop", l.takeLabels()));
    case "DoWhileStatement":
      return doLoop(l, node);
    case "ForStatement":
      return countedLoop(l, node);
    default:
      return eachLoop(l, node);
  }
}

function emitLoop(l: Lowering, inner: Frame, made: Partial<Loop> & { style: Loop["style"]; body: Statement[] }, where: Span): void {
  const whole: Loop = { kind: "loop", target: null, iterable: null, test: null, otherwise: [], ...made, ...where };
  l.out.push(...inner.before, whole, ...inner.after);
}

/** A loop with a test in front. A test that needs statements is made at the start of each round. */
function testedLoop(l: Lowering, node: NodeOf<"WhileStatement" | "ForStatement">, test: Node | null, inner: Frame): void {
  const here = at(node);
  const head = test === null ? null : l.value(test);
  const body = roundOf(l, inner, node.body);
  if (head === null || (head.before.length === 0 && isTrue(head.value))) return emitLoop(l, inner, { style: "infinite", body }, here);
  if (head.before.length === 0) return emitLoop(l, inner, { style: "while", test: head.value, body }, here);
  emitLoop(l, inner, { style: "infinite", body: [...head.before, exit(head.value), ...body] }, here);
}

/** The body of a loop, and what follows it in each round. */
function roundOf(l: Lowering, inner: Frame, node: Node): Statement[] {
  const written = within(l, inner, () => l.statements(node.type === "BlockStatement" ? node.body : [node]));
  const body = inner.leaving > 0 ? settle(l, written, inner) : written;
  if (inner.onContinue !== null && !ends(body)) body.push(...l.collect(inner.onContinue));
  return body;
}

const isTrue = (e: Expression): boolean => e.kind === "literal" && (e.value === true || e.value === 1);

const exit = (test: Expression): Statement => branch(test, negate(test), [{ kind: "break", start: test.start, end: test.end }]);

function doLoop(l: Lowering, node: NodeOf<"DoWhileStatement">): void {
  const again = (): void => {
    const { before, value } = l.value(node.test);
    l.out.push(...before);
    if (!isTrue(value)) l.emit(exit(value));
  };
  const inner = frame("loop", l.takeLabels(), again);
  emitLoop(l, inner, { style: "infinite", body: roundOf(l, inner, node.body) }, at(node));
}

function countedLoop(l: Lowering, node: NodeOf<"ForStatement">): void {
  const labels = l.takeLabels();
  if (node.init?.type === "VariableDeclaration") l.statements([node.init]);
  else if (node.init) effect(l, node.init, at(node.init));
  const step = node.update;
  testedLoop(l, node, node.test, frame("loop", labels, step === null ? null : () => effect(l, step, at(step))));
}

function eachLoop(l: Lowering, node: NodeOf<"ForOfStatement" | "ForInStatement">): void {
  const inner = frame("loop", l.takeLabels());
  const iterable = l.expression(node.right);
  const declaration = node.left.type === "VariableDeclaration" ? node.left : null;
  const pattern = bare(declaration?.declarations[0]?.id ?? node.left);
  const isPattern = pattern.type === "ArrayPattern" || pattern.type === "ObjectPattern";
  const isUsing = declaration !== null && (declaration.kind === "using" || declaration.kind === "await using");
  const target = isPattern || isUsing ? l.temporary(at(pattern)) : l.expression(pattern);
  let body = within(l, inner, () => {
    if (isPattern) bind(l, pattern, copy(target), at(pattern), declaration !== null);
    l.statements(node.body.type === "BlockStatement" ? node.body.body : [node.body]);
  });
  if (isUsing) {
    const items = [{ value: copy(target), target: pattern.type === "Identifier" ? name(wordSpan(pattern), pattern.name) : null }];
    body = [{ kind: "with", items, isAsync: declaration.kind === "await using", body, ...at(node.body) }];
  }
  emitLoop(l, inner, { style: "for", target, iterable, body }, at(node));
}

const loops = new Set(["WhileStatement", "DoWhileStatement", "ForStatement", "ForOfStatement", "ForInStatement", "SwitchStatement", "LabeledStatement"]);

/** A label belongs to the loop or switch that follows it; on anything else it makes a block that can be left. */
export function labeled(l: Lowering, node: NodeOf<"LabeledStatement">): void {
  l.scope.labels.push(node.label.name);
  if (loops.has(node.body.type)) return l.statements([node.body]);
  const inner = frame("block", l.takeLabels());
  const body = within(l, inner, () => l.statements(node.body.type === "BlockStatement" ? node.body.body : [node.body]));
  l.emit({ kind: "block", label: null, body: settle(l, body, inner), ...at(node) });
}
