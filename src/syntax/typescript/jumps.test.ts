import fc from "fast-check";
import { expect, test } from "vitest";
import type { Expression, Statement } from "../../model/model.js";
import { parseTypeScript } from "../typescript.js";

/** Runs a program that reads its choices from `c()` and reports with `t(n)`; gives what it reported. */
function run(code: string, seed: number): string {
  const reported: (number | string)[] = [];
  let state = seed;
  let chosen = 0;
  const choose = (n: number): number => {
    if (++chosen > 2000) throw new Error("enough");
    state = (state * 1103515245 + 12345) % 2147483648;
    return (state >> 16) % n;
  };
  const report = (n: number): number => {
    if (reported.push(n) > 300) throw new Error("enough");
    return n;
  };
  try {
    // The random program is run to see what it does: that is the test.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    reported.push(String(new Function("c", "t", code)(choose, report)));
  } catch (error) {
    reported.push(String(error));
  }
  return reported.join(" ");
}

/** A random program out of loops, switches, labels, jumps, `try` and assignments inside expressions. */
function program(seed: number): string {
  let state = seed;
  let count = 0;
  const pick = (n: number): number => ((state = (state * 1103515245 + 12345) % 2147483648), (state >> 16) % n);
  const times = (n: number, make: () => string): string => Array.from({ length: n }, make).join(" ");
  const value = (): string => {
    const kinds = ["c(3)", "(x = c(3))", "x++", "--y", "(x, y)", "(c(2) && (y = t(7)))", "(c(2) ? x++ : y)", "(x ??= 1)", "t(y += 1)", "x + (x = c(2)) + y--", "t(x) * (c(2) || t(y))"];
    return kinds[pick(kinds.length)]!;
  };
  const statement = (depth: number, labels: string[], inLoop: boolean, inAny: boolean): string => {
    const n = ++count;
    const jumps = [...(inAny ? ["break;"] : []), ...(inLoop ? ["continue;"] : []), ...labels.map((l) => (l.startsWith("L") && pick(2) ? `continue ${l};` : `break ${l};`)), "return 9;"];
    const kind = depth > 2 || count > 40 ? pick(4) : pick(13);
    const list = (ls = labels, loop = inLoop, any = inAny): string => times(1 + pick(2), () => statement(depth + 1, ls, loop, any));
    const label = (prefix: string): [string, string[]] => (pick(2) ? [`${prefix}${n}: `, [...labels, `${prefix}${n}`]] : ["", labels]);
    switch (kind) {
      case 0: return `t(${n});`;
      case 1: return `if (${value()} < 2) ${jumps[pick(jumps.length)]}`;
      case 2: return pick(3) ? `t(${value()});` : jumps[pick(jumps.length)]!;
      case 3: return [`[x, y] = [y, x];`, `x = ${value()};`, `y += ${value()};`, `t(x, ${value()}, y);`][pick(4)]!;
      case 4: return `if (${value()}) { ${list()} } else { ${list()} }`;
      case 5: { const [l, ls] = label("L"); return `${l}for (let i${n} = 0; i${n} < 2; i${n}++) { ${list(ls, true, true)} }`; }
      case 6: { const [l, ls] = label("L"); return `${l}do { ${list(ls, true, true)} } while (c(4) && t(${value()}) > 1);`; }
      case 7: { const [l, ls] = label("L"); return `${l}while (c(9) && ${value()}) { ${list(ls, true, true)} }`; }
      case 8: { const [l, ls] = label("L"); return `${l}for (const [v${n}] of [[1], [2]]) { t(v${n}); ${list(ls, true, true)} }`; }
      case 9:
      case 10: {
        const [l, ls] = label("S");
        const arms = Array.from({ length: 4 }, (_, i) => `${i === n % 4 ? "default" : `case ${i}`}: ${pick(4) ? list(ls, inLoop, true) : ""} ${pick(2) ? "break;" : ""}`);
        return `${l}switch (c(4)) { ${arms.join(" ")} }`;
      }
      case 11: return `try { ${list()} } ${pick(2) ? `catch (e${n}) { ${list()} }` : `finally { t(${n}); }`}`;
      default: { const [l, ls] = label("S"); return `${l}{ ${list(ls)} }`; }
    }
  };
  return `let x = 0, y = 1; ${times(2, () => statement(0, [], false, false))} return x + y;`;
}

/** The model as JavaScript: a switch as a chain of tests, all variables in one scope. */
function javascript(body: readonly Statement[]): string {
  const block = (b: readonly Statement[]): string => `{ ${b.map(statement).join(" ")} }`;
  const statement = (s: Statement): string => {
    switch (s.kind) {
      case "assign": return `${expression(s.target)} ${s.op ?? ""}= ${expression(s.value)};`;
      case "expression": return `${expression(s.expression)};`;
      case "return": return `return ${s.value === null ? "" : expression(s.value)};`;
      case "branch": return `if (${expression(s.test)}) ${block(s.then)} else ${block(s.otherwise)}`;
      case "switch": return s.cases.map((c) => (c.isDefault ? block(c.body) : `if (${c.tests.map(expression).join(" || ")}) ${block(c.body)}`)).join(" else ");
      case "loop": return s.style === "for" ? `for (${expression(s.target!)} of ${expression(s.iterable!)}) ${block(s.body)}` : `while (${s.test === null ? "true" : expression(s.test)}) ${block(s.body)}`;
      case "try": return `try ${block(s.body)} ${s.handlers.map((h) => `catch (${h.name}) ${block(h.body)}`).join("")} ${s.handlers.length === 0 ? `finally ${block(s.finally)}` : ""}`;
      case "block": return block(s.body);
      case "break":
      case "continue": return `${s.kind};`;
      default: throw new Error(s.kind);
    }
  };
  const words: Record<string, string> = { and: "&&", or: "||" };
  const expression = (e: Expression): string => {
    switch (e.kind) {
      case "name": return e.name;
      case "literal": return String(e.value);
      case "unary": return `(${e.op}${expression(e.operand)})`;
      case "binary": return `(${expression(e.left)} ${words[e.op] ?? e.op} ${expression(e.right)})`;
      case "conditional": return `(${expression(e.test)} ? ${expression(e.then)} : ${expression(e.otherwise)})`;
      case "index": return `${expression(e.object)}[${expression(e.index)}]`;
      case "list": return `[${e.elements.map(expression).join(", ")}]`;
      case "call": return `${expression(e.callee)}(${e.args.map((a) => expression(a.value)).join(", ")})`;
      default: throw new Error(e.kind);
    }
  };
  return block(body);
}

test("a lowered program does what its source does", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (seed, input) => {
      const source = program(seed);
      const module = parseTypeScript("a.ts", `function f() { ${source} }`);
      expect(module.errors).toEqual([]);
      const lowered = `with (new Proxy({ c, t }, { has: (_, k) => typeof k === "string" })) ${javascript(module.functions[0]!.body!)}`;
      expect(run(lowered, input), source).toBe(run(source, input));
    }),
    { numRuns: 400 },
  );
}, 120_000);
