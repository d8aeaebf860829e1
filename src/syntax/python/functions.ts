import type { Attribute, FunctionDecl, Param, Statement } from "../../model/model.js";
import { span } from "../../model/build.js";
import type { Node } from "../cst.js";
import { isPublic } from "./exports.js";
import { docOf } from "./literals.js";
import type { Lowering, Scope } from "./lowering.js";
import { lastSegment, parts, startsAsync } from "./nodes.js";
import { parameters } from "./parameters.js";

/** The decorators of a decorated definition. */
export function attributesOf(node: Node): Attribute[] {
  return parts(node).filter((p) => p.kind === "decorator").map((decorator) => {
    const expression = parts(decorator)[0];
    return { name: expression === undefined ? "" : lastSegment(expression), text: (expression ?? decorator).text, ...span(decorator) };
  });
}

/** A function, a nested function or a method: it is declared here, and listed in the module. */
export function functionDefinition(c: Lowering, node: Node, attributes: Attribute[]): void {
  const nameNode = node.field("name");
  const functionName = nameNode?.text ?? "";
  const outer = c.scope;
  const scope: Scope = {
    kind: "function", className: null, isProtocol: false, exported: false, receiver: outer.receiver, isGenerator: false, temporaries: { last: 0 },
  };
  const { params, binds } = parameters(c, node.field("parameters"), scope);
  if (outer.kind === "class") takeReceiver(params, functionName, attributes, scope);
  else if (params.some((p) => p.name === scope.receiver)) scope.receiver = null;
  const declared: FunctionDecl = {
    kind: "function", name: functionName, nameSpan: span(nameNode ?? { start: node.start, end: node.start }), owner: outer.className, params,
    returnType: node.field("return_type")?.text ?? null, isAsync: startsAsync(node), isGenerator: false,
    exported: isExported(c, functionName), attributes, doc: null, body: null, ...span(node),
  };
  c.functions.push(declared);
  if (outer.kind !== "class") c.emit({ kind: "declare", declaration: declared, ...span(node) });
  const { doc, rest } = withoutDoc(node.field("body"));
  declared.doc = doc;
  declared.body = isSignature(c, attributes, rest) ? null : c.inScope(scope, () => statements(c, binds, rest));
  declared.isGenerator = scope.isGenerator;
}

function statements(c: Lowering, binds: readonly Statement[], nodes: readonly Node[]): Statement[] {
  return c.collect(() => {
    c.emitAll(binds);
    for (const node of nodes) c.statement(node);
  });
}

/** Visible from outside: by `__all__` or its underscore, and where it stands in something visible. */
export function isExported(c: Lowering, declaredName: string): boolean {
  if (!c.scope.exported) return false;
  return c.scope.kind === "module" && c.publicNames !== null ? c.publicNames.has(declaredName) : isPublic(declaredName);
}

const classReceivers = new Set(["cls", "mcs", "mcls", "metacls"]);
const implicitClassMethods = new Set(["__new__", "__init_subclass__", "__class_getitem__"]);

/** A method's first parameter is its receiver; the instance is called `self`, whatever the method calls it. */
function takeReceiver(params: readonly Param[], functionName: string, attributes: readonly Attribute[], scope: Scope): void {
  scope.receiver = null;
  const first = params[0];
  if (first?.kind !== "ordinary" || attributes.some((a) => a.name === "staticmethod")) return;
  first.kind = "self";
  const isOfClass = classReceivers.has(first.name) || implicitClassMethods.has(functionName) || attributes.some((a) => a.name === "classmethod");
  if (isOfClass || first.name === "self") return;
  scope.receiver = first.name;
  first.name = "self";
}

/** The docstring of a module, class or function, and the statements after it. */
export function withoutDoc(block: Node | null): { doc: string | null; rest: Node[] } {
  const nodes = block === null ? [] : parts(block);
  const first = nodes[0];
  if (first?.kind !== "expression_statement") return { doc: null, rest: nodes };
  const inside = parts(first);
  const doc = inside.length === 1 ? docOf(inside[0]!) : null;
  return doc === null ? { doc: null, rest: nodes } : { doc, rest: nodes.slice(1) };
}

/** An overload, a stub, or a method without code of a protocol or an abstract class. */
function isSignature(c: Lowering, attributes: readonly Attribute[], body: readonly Node[]): boolean {
  if (!body.every((n) => n.kind === "pass_statement" || n.text === "...")) return false;
  if (c.path.endsWith(".pyi") || c.scope.isProtocol) return true;
  return attributes.some((a) => a.name === "overload" || a.name === "abstractmethod");
}
