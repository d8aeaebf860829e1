import type { Argument, Expression, FunctionDecl, Module, Statement, TypeDecl } from "./model.js";

/**
 * The model as text, in one notation for all languages: for tests, for `explain` and for a look while debugging.
 * Two programs that mean the same to the rules print the same.
 */
export function printModule(module: Module): string {
  const lines: string[] = [];
  for (const i of module.imports) lines.push(`import ${i.from}${i.name === null ? "" : ` . ${i.name}`}${i.as === null ? "" : ` as ${i.as}`}`);
  for (const t of module.types) lines.push(...typeLines(t));
  lines.push(...block(module.body, 0));
  for (const f of module.functions) lines.push(...functionLines(f, 0));
  return lines.join("\n");
}

/** One expression on one line. */
export function printExpression(e: Expression): string {
  switch (e.kind) {
    case "name":
      return e.name;
    case "field":
      return `${tight(e.object)}.${e.name}`;
    case "index":
      return `${tight(e.object)}[${printExpression(e.index)}]`;
    case "call":
      return `${e.awaited ? "await " : ""}${tight(e.callee)}${e.macro ? "!" : ""}(${e.args.map(argument).join(", ")})`;
    case "construct": {
      const entries = e.entries.map((x) =>
        x.spread ? `..${printExpression(x.value)}` : `${x.key ?? `[${x.computed === null ? "?" : printExpression(x.computed)}]`}: ${printExpression(x.value)}`,
      );
      return `${e.type ?? ""}{${entries.join(", ")}}`;
    }
    case "list": {
      const inside = e.elements.map(printExpression).join(", ");
      return e.syntax === "tuple" ? `(${inside}${e.elements.length === 1 ? "," : ""})` : e.syntax === "set" ? `set[${inside}]` : `[${inside}]`;
    }
    case "unary":
      if (e.op === "await" && e.operand.kind === "call" && e.operand.awaited) return printExpression(e.operand);
      return /\w$/.test(e.op) ? `${e.op} ${tight(e.operand)}` : e.op === "?" ? `${tight(e.operand)}?` : `${e.op}${tight(e.operand)}`;
    case "binary":
      return `${tight(e.left)} ${e.op} ${tight(e.right)}`;
    case "conditional":
      return `if ${tight(e.test)} then ${tight(e.then)} else ${tight(e.otherwise)}`;
    case "literal":
      return e.type === "string" ? JSON.stringify(e.value) : e.type === "none" ? "none" : e.type === "regex" || e.type === "bytes" ? `${e.type} ${JSON.stringify(e.value)}` : String(e.value);
    case "lambda":
      return `|${e.function.params.map((p) => p.name).join(", ")}| ${inline(e.function)}`;
    case "other":
      return `<${[e.syntax, ...e.children.map(printExpression)].join(" ")}>`;
  }
}

/** A function with its body, indented. */
export function printFunction(f: FunctionDecl): string {
  return functionLines(f, 0).join("\n");
}

function inline(f: FunctionDecl): string {
  const body = f.body ?? [];
  const only = body[0];
  if (body.length === 1 && only?.kind === "return" && only.value !== null) return printExpression(only.value);
  return `{ ${block(body, 0).map((l) => l.trim()).join("; ")} }`;
}

function tight(e: Expression): string {
  const text = printExpression(e);
  return e.kind === "binary" || e.kind === "conditional" || e.kind === "lambda" ? `(${text})` : text;
}

function argument(a: Argument): string {
  return `${a.spread ? "*" : ""}${a.name === null ? "" : `${a.name}=`}${printExpression(a.value)}`;
}

function typeLines(t: TypeDecl): string[] {
  return [
    `${t.form} ${t.name}${t.bases.length === 0 ? "" : `(${t.bases.join(", ")})`}`,
    ...t.attributes.map((a) => `  @${a.text}`),
    ...t.fields.map((f) => `  ${f.name}${f.type === null ? "" : `: ${f.type}`}${f.default === null ? "" : ` = ${printExpression(f.default)}`}`),
    ...t.variants.map((v) => `  | ${v.name}${v.value === null ? "" : ` = ${printExpression(v.value)}`}`),
  ];
}

function functionLines(f: FunctionDecl, depth: number): string[] {
  const params = f.params.map((p) => `${p.kind === "rest" ? "*" : p.kind === "keywords" ? "**" : ""}${p.name}${p.default === null ? "" : ` = ${printExpression(p.default)}`}`);
  const head = `${f.exported ? "export " : ""}${f.isAsync ? "async " : ""}fn ${f.owner === null ? "" : `${f.owner}.`}${f.name}(${params.join(", ")})`;
  return [...f.attributes.map((a) => `@${a.text}`), head, ...block(f.body ?? [], 1)].map((l, i) => (i <= f.attributes.length ? "  ".repeat(depth) + l : l));
}

function block(body: readonly Statement[], depth: number): string[] {
  return body.flatMap((s) => statement(s, depth));
}

function statement(s: Statement, depth: number): string[] {
  const pad = "  ".repeat(depth);
  const nested = (head: string, body: readonly Statement[]) => [pad + head, ...block(body, depth + 1)];
  switch (s.kind) {
    case "assign":
      return [`${pad}${s.declares ? "let " : ""}${printExpression(s.target)} ${s.op ?? ""}= ${printExpression(s.value)}`];
    case "expression":
      return [pad + printExpression(s.expression)];
    case "return":
    case "raise":
      return [`${pad}${s.kind}${s.value === null ? "" : ` ${printExpression(s.value)}`}`];
    case "branch":
      return [...nested(`if ${printExpression(s.test)}`, s.then), ...(s.otherwise.length === 0 ? [] : nested("else", s.otherwise))];
    case "switch":
      return [
        `${pad}switch ${printExpression(s.subject)}`,
        ...s.cases.flatMap((c) => {
          const tests = c.tests.map(printExpression).join(" | ");
          const head = c.isDefault && c.tests.length === 0 ? "default" : `case ${tests}`;
          return [`${pad}  ${head}${c.guard === null ? "" : ` if ${printExpression(c.guard)}`}`, ...block(c.body, depth + 2)];
        }),
      ];
    case "loop": {
      const head =
        s.style === "for" ? `for ${s.target === null ? "_" : printExpression(s.target)} in ${s.iterable === null ? "_" : printExpression(s.iterable)}`
        : s.style === "while" ? `while ${s.test === null ? "_" : printExpression(s.test)}` : "loop";
      return [...nested(head, s.body), ...(s.otherwise.length === 0 ? [] : nested("else", s.otherwise))];
    }
    case "try":
      return [
        ...nested("try", s.body),
        ...s.handlers.flatMap((h) => nested(`catch ${h.types.join("|")}${h.name === null ? "" : ` as ${h.name}`}`.trimEnd(), h.body)),
        ...(s.otherwise.length === 0 ? [] : nested("else", s.otherwise)),
        ...(s.finally.length === 0 ? [] : nested("finally", s.finally)),
      ];
    case "with": {
      const items = s.items.map((i) => printExpression(i.value) + (i.target === null ? "" : ` as ${printExpression(i.target)}`));
      return nested(`${s.isAsync ? "async " : ""}with ${items.join(", ")}`, s.body);
    }
    case "assert":
      return [`${pad}assert ${printExpression(s.test)}`];
    case "break":
    case "continue":
      return [pad + s.kind];
    case "block":
      return nested(s.label ?? "block", s.body);
    case "declare":
      return [`${pad}declare ${s.declaration.name}`];
  }
}
