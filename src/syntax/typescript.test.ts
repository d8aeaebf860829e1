import { readFileSync } from "node:fs";
import { parse } from "@typescript-eslint/parser";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Module, Span } from "../model/model.js";
import { printFunction, printModule } from "../model/print.js";
import { parseTypeScript } from "./typescript.js";

const read = (text: string, path = "a.ts"): Module => {
  const module = parseTypeScript(path, text);
  expect(module.errors).toEqual([]);
  return module;
};
/** Text that starts on a new line is indented by four. */
const lines = (text: string): string => (text.startsWith("\n") ? text.slice(1).replace(/^ {4}/gm, "") : text);
/** The model of a whole file. */
const file = (source: string, expected: string, path?: string): void => expect(printModule(read(source, path))).toBe(lines(expected));
/** The body of one function that holds these statements. */
const body = (source: string, expected: string, path?: string): void => {
  const module = read(`async function* f() {\n${source}\n}`, path);
  const printed = printFunction(module.functions[0]!).split("\n").slice(1).map((l) => l.slice(2));
  expect(printed.join("\n")).toBe(lines(expected));
};
const value = (source: string, expected: string, path?: string): void => body(`use(${source});`, `use(${expected})`, path);
const texts = (module: Module, spans: readonly Span[]): string[] => spans.map((s) => module.text.slice(s.start, s.end));

describe("expressions", () => {
  test.each([
    ["this.a", "self.a"],
    ["super.a", "super.a"],
    ["this.#a", "self.#a"],
    ["((a))", "a"],
    ["a?.b?.[0]?.(1)", "a.b[0](1)"],
    ["a!.b!", "a.b"],
    ["a as unknown as B", "a"],
    ["<B>a", "a"],
    ["a satisfies B", "a"],
    ["f<string>", "f"],
    ["f<string>(1, ...xs)", "f(1, *xs)"],
    ["new A.B(1)", "A.B(1)"],
    ["new A", "A()"],
    ["x.y['z']", 'x.y["z"]'],
    ["null", "none"],
    ["undefined", "none"],
    ["void 0", "none"],
    ["void p()", "void p()"],
    ["delete a.b", "<delete a.b>"],
    ["typeof a", "typeof a"],
    ["-a + +b - ~c", "(-a + +b) - ~c"],
    ["!a", "!a"],
    ["a === b", "a == b"],
    ["a != null", "a != none"],
    ["null !== a", "a != none"],
    ["typeof a === 'undefined'", "a == none"],
    ["typeof a === 'string'", 'typeof a == "string"'],
    ["a instanceof B", "a is B"],
    ["'k' in o", '"k" in o'],
    ["#k in o", "#k in o"],
    ["['A', B].includes(x)", 'x in ["A", B]'],
    ["xs.includes(x)", "xs.includes(x)"],
    ["a && b || c", "(a and b) or c"],
    ["a ?? 0", "a ?? 0"],
    ["a ** 2 % 3 << 1 >>> 2", "(((a ** 2) % 3) << 1) >> 2"],
    ["a ? 1 : 2", "if a then 1 else 2"],
    ["`plain`", '"plain"'],
    ["`a ${b} c ${d}`", '<template "a " b " c " d>'],
    ["sql`select ${x}`", 'sql(<template "select " x>)'],
    ["/a+/gi", 'regex "/a+/gi"'],
    ["10n", "10"],
    ["1_000.5", "1000.5"],
    ["true", "true"],
    ["[1, , ...xs]", "[1, none, spread xs]"],
    ["{ a, 'b-c': 1, 2: 3, [k]: 4, ['s']: 5, ...o }", "{a: a, b-c: 1, 2: 3, [k]: 4, s: 5, ..o}"],
    ["{ m() { return 1; }, get g() { return 2; }, async a() {} }", "{m: || 1, g: || 2, a: || {  }}"],
    ["{ a: 1 } as const", "{a: 1}"],
    ["x => x + 1", "|x| x + 1"],
    ["function (x) { g(x); return x; }", "|x| { g(x); return x }"],
    ["import.meta.url", "import.meta.url"],
    ["import('./x.js')", 'import("./x.js")'],
    ["yield a", "<yield a>"],
    ["yield* a", "<yield a>"],
    ["class {}", "$1"],
  ])("%s", (source, expected) => {
    if (source === "class {}") body(`use(${source});`, "declare $1\nuse($1)");
    else value(source, expected);
  });

  test("await marks the call under it", () => {
    const module = read("async function f() { await a.b(1); await (c?.()); await d; }");
    const found = module.functions[0]!.body!.map((s) => {
      if (s.kind !== "expression" || s.expression.kind !== "unary") return null;
      return [s.expression.op, s.expression.operand.kind === "call" && s.expression.operand.awaited];
    });
    expect(found).toEqual([["await", true], ["await", true], ["await", false]]);
  });

  test("JSX keeps tag, properties and content", () => {
    value("<A.B x={1} y='s' z {...r}>hi {n}<b/>{/* c */}</A.B>", '<jsx A.B {x: 1, y: "s", z: true, ..r} "hi" n <jsx "b" {}>>', "a.tsx");
    value("<>{...xs}<x:y/></>", '<jsx spread xs <jsx "x:y" {}>>', "a.jsx");
    value("<a b=<c/> d:e='f'>{g}</a>", '<jsx "a" {b: <jsx "c" {}>, d:e: "f"} g>', "a.js");
  });
});

describe("what must run first", () => {
  test.each([
    ["use(i++);", "$1 = i\ni += 1\nuse($1)"],
    ["use(--i);", "i -= 1\nuse(i)"],
    ["use(a = b = c());", "b = c()\na = b\nuse(a)"],
    ["use(g().x = 1);", "$1 = g()\n$1.x = 1\nuse($1.x)"],
    ["a[i] = b[i++];", "$2 = i\n$1 = i\ni += 1\na[$2] = b[$1]"],
    ["y += (y = g());", "$1 = y\ny = g()\ny = $1 + y"],
    ["use((a(), b));", "a()\nuse(b)"],
    ["use({ a } = b());", "$1 = b()\na = $1.a\nuse($1)"],
    ["use(x += 1);", "x += 1\nuse(x)"],
    ["use(x ??= y);", "x = x ?? y\nuse(x)"],
    ["use(g(), i, i++);", "$2 = g()\n$3 = i\n$1 = i\ni += 1\nuse($2, $3, $1)"],
    ["use(a && (b = c()));", "$1 = a\nif $1\n  b = c()\n  $1 = b\nuse($1)"],
    ["use(a || (b = 1));", "$1 = a\nif !$1\n  b = 1\n  $1 = b\nuse($1)"],
    ["use(a ?? i++);", "$2 = a\nif $2 == none\n  $1 = i\n  i += 1\n  $2 = $1\nuse($2)"],
    ["use(a ? i++ : c);", "if a\n  $1 = i\n  i += 1\n  $2 = $1\nelse\n  $2 = c\nuse($2)"],
    ["const x = a ? b : c ? d : e;", "if a\n  let x = b\nelse\n  if c\n    let x = d\n  else\n    let x = e"],
    ["x.y = a ? b : c;", "if a\n  x.y = b\nelse\n  x.y = c"],
    ["return a ? b : c;", "if a\n  return b\nelse\n  return c"],
    ["const { x } = a ? b : c;", "if a\n  $1 = b\nelse\n  $1 = c\nlet x = $1.x"],
    ["if ((m = g()) !== null) h(m);", "m = g()\nif m != none\n  h(m)"],
  ])("%s", body);

  test("a default that needs statements is a called lambda", () => file("function f(a = (b = 1)) {}", "declare f\nfn f(a = (|| { b = 1; return b })())"));
  test("an arrow's body", () => value("x => x ? (y = 1) : 2", "|x| { if x; y = 1; return y; else; return 2 }"));
});

describe("assignment", () => {
  test.each([
    ["const a = 1, b = 2; let c; var d: T = 3;", "let a = 1\nlet b = 2\nlet c = none\nlet d = 3"],
    ["a.b = 1; c[0] += 2; d >>>= 1;", "a.b = 1\nc[0] += 2\nd >>= 1"],
    ["i++; --j;", "i += 1\nj -= 1"],
    ["a ||= b; c &&= d; e.f ??= g(); h().i ??= 1;", "a = a or b\nc = c and d\ne.f = e.f ?? g()\n$1 = h()\n$1.i = $1.i ?? 1"],
    ["const { a, b: c, d = 1, e: { f }, [k]: g, 'h-i': h, ...rest } = o;", 'let a = o.a\nlet c = o.b\nlet d = o.d ?? 1\nlet f = o.e.f\nlet g = o[k]\nlet h = o["h-i"]\nlet rest = {..o}'],
    ["const [a, , b = 2, ...c] = g();", "$1 = g()\nlet a = $1[0]\nlet b = $1[2] ?? 2\nlet c = $1[<slice 3 none>]"],
    ["const { a: { b } = {} } = o;", "$1 = o.a ?? {}\nlet b = $1.b"],
    ["const { a = (n = 1) } = o;", "$1 = o.a\nif $1 == none\n  n = 1\n  $1 = n\nlet a = $1"],
    ["const [a, b] = [1, g()];", "let a = 1\nlet b = g()"],
    ["[a, b] = [b, a];", "$1 = a\na = b\nb = $1"],
    ["[a, b] = a;", "$1 = a\na = $1[0]\nb = $1[1]"],
    ["({ a: x.y, b: z } = this);", "x.y = self.a\nz = self.b"],
    ["const f = x => x, g = function () {};", "declare f\ndeclare g"],
    ["f = () => 1;", "f = || 1"],
    ["const A = class extends B {};", "declare A"],
    ["isOpen && close(); a || b(); c ?? d(); x ? y() : z();", "if isOpen\n  close()\nif !a\n  b()\nif c == none\n  d()\nif x\n  y()\nelse\n  z()"],
    ["a(), b();", "a()\nb()"],
  ])("%s", body);
});

describe("loops", () => {
  test.each([
    ["for (const x of xs) g(x);", "for x in xs\n  g(x)"],
    ["for (x.y of xs) {}", "for x.y in xs"],
    ["for (const [k, { v }] of m) g(k, v);", "for $1 in m\n  let k = $1[0]\n  let v = $1[1].v\n  g(k, v)"],
    ["for await (const x of xs()) g(x);", "for x in xs()\n  g(x)"],
    ["for (const k in o) g(k);", "for k in o\n  g(k)"],
    ["for (using r of rs) g(r);", "for $1 in rs\n  with $1 as r\n    g(r)"],
    ["for (let i = 0; i < n; i++) { if (a) continue; g(i); }", "let i = 0\nwhile i < n\n  if a\n    i += 1\n    continue\n  g(i)\n  i += 1"],
    ["for (;;) { break; }", "loop\n  break"],
    ["for (i = 0, j = 1; ; ) g();", "i = 0\nj = 1\nloop\n  g()"],
    ["while (a) g();", "while a\n  g()"],
    ["while (true) g();", "loop\n  g()"],
    ["while ((x = next())) g(x);", "loop\n  x = next()\n  if !x\n    break\n  g(x)"],
    ["do g(); while (more());", "loop\n  g()\n  if !more()\n    break"],
    ["do { if (a) continue; g(); } while (!done);", "loop\n  if a\n    if done\n      break\n    continue\n  g()\n  if done\n    break"],
    ["do { try { if (a) continue; g(); } finally { h(); } } while (more());", "loop\n  try\n    if !a\n      g()\n  finally\n    h()\n  if !more()\n    break"],
    ["a: for (;;) { break a; }", "loop\n  break"],
    [
      "a: for (const x of xs) { for (;;) { if (p) continue a; while (q) { break a; } } }",
      "for x in xs\n  $1 = false\n  $2 = false\n  loop\n    if p\n      $1 = true\n      break\n    while q\n      $2 = true\n      break\n    if $2\n      break\n  if $1\n    continue\n  if $2\n    break",
    ],
    ["a: { if (x) break a; g(); }", "block\n  if !x\n    g()"],
    ["a: { for (;;) { break a; } g(); }", "block\n  $1 = false\n  loop\n    $1 = true\n    break\n  if !$1\n    g()"],
    ["a: { try { if (x) break a; g(); } catch {} h(); }", "block\n  $1 = false\n  try\n    if x\n      $1 = true\n    else\n      g()\n  catch\n  if !$1\n    h()"],
  ])("%s", body);
});

describe("switch", () => {
  const cases = (inside: string, expected: string): void => body(`switch (k) {${inside}}`, `switch k\n${expected.replace(/^/gm, "  ")}`);
  test("groups empty cases, drops the closing break and braces", () =>
    cases("case A: case 'b': { g(); break; } case C: h(); break; default: i();", 'case k == A | k == "b"\n  g()\ncase k == C\n  h()\ndefault\n  i()'));
  test("copies what falls through", () =>
    cases("case 1: a(); case 2: b(); case 3: c(); return; case 4: throw d;", "case k == 1\n  a()\n  b()\n  c()\n  return\ncase k == 2\n  b()\n  c()\n  return\ncase k == 3\n  c()\n  return\ncase k == 4\n  raise d"));
  test("a break in the middle skips the rest", () =>
    cases("case 1: if (a) { b(); break; } c(); break; case 2: if (a) break; else d(); e();", "case k == 1\n  if a\n    b()\n  else\n    c()\ncase k == 2\n  if !a\n    d()\n    e()"));
  test("a break out of a try skips the rest by a flag", () =>
    cases("case 1: for (;;) { if (a) break; } try { if (a) break; b(); } finally { c(); } d();",
      "case k == 1\n  loop\n    if a\n      break\n  $1 = false\n  try\n    if a\n      $1 = true\n    else\n      b()\n  finally\n    c()\n  if !$1\n    d()"));
  test("the default arm comes last; it may have tests too", () => {
    cases("default: a(); break; case 1: b();", "case k == 1\n  b()\ndefault\n  a()");
    const module = read("switch (k) { case 1: default: a(); }");
    expect(module.body[0]).toMatchObject({ kind: "switch", cases: [{ isDefault: true, tests: [{ op: "==" }] }] });
  });
  test("jumps of an enclosing loop stay", () =>
    body("a: for (const x of xs) { switch (x) { case 1: continue; case 2: break a; case 3: break; } g(); }",
      "for x in xs\n  switch x\n    case x == 1\n      continue\n    case x == 2\n      break\n    case x == 3\n  g()"));
  test("the subject is evaluated once", () => {
    body("switch (g()) { case 1: h(); }", "$1 = g()\nswitch $1\n  case $1 == 1\n    h()");
    body("switch (true) { case a > 1: h(); }", "switch true\n  case a > 1\n    h()");
  });
  test("no node stands in two places", () => {
    const module = read("switch (k) { case 1: if (a) { b(); } case 2: c(); default: try { break; } finally { d(); } }");
    const seen = new Set<object>();
    visit(module.body, (node) => {
      expect(seen.has(node)).toBe(false);
      seen.add(node);
    });
  });
  test("falling through without end is not copied without end", () => {
    const text = `switch (k) {${Array.from({ length: 3000 }, (_, i) => `case ${i}: a(${i});`).join("\n")}}`;
    const module = parseTypeScript("a.ts", text);
    expect(module.errors.length).toBeGreaterThan(0);
    expect(module.body).toHaveLength(1);
  });
});

describe("other statements", () => {
  test.each([
    ["if (a) b(); else if (c) d(); else e();", "if a\n  b()\nelse\n  if c\n    d()\n  else\n    e()"],
    ["throw new E(`x`);", 'raise E("x")'],
    ["try { a(); } catch (e) { if (e instanceof X) throw e; } finally { b(); }", "try\n  a()\ncatch  as e\n  if e is X\n    raise e\nfinally\n  b()"],
    ["try { a(); } catch {}", "try\n  a()\ncatch"],
    ["try {} catch ({ message: m }) { g(m); }", "try\ncatch  as $1\n  let m = $1.message\n  g(m)"],
    ["{ a(); } ;", "block\n  a()"],
    ["using a = b(), c = d(); g(a); h();", "with b() as a, d() as c\n  g(a)\n  h()"],
    ["await using a = b();", "async with b() as a"],
    ["debugger;", "<DebuggerStatement>"],
    ["function g() { function h() {} }", "declare g"],
    ["return;", "return"],
    ["console.log(a);", "console.log(a)"],
  ])("%s", body);

  test("with", () => file("with (o) { g(); }", "o\nwith\n  g()", "a.cjs"));

  test("only node:assert's statements are asserts", () => {
    file("import assert from 'node:assert';\nassert(a > 0, 'm'); assert.ok(b); assert.equal(a, b); x = assert(c);",
      "import node:assert . default as assert\nassert a > 0\nassert b\nassert.equal(a, b)\nx = assert(c)");
    file("import { ok, strict as s } from 'assert';\nok(a); s(b);", "import assert . ok\nimport assert . strict as s\nassert a\nassert b");
    file("assert(a);", "assert(a)");
  });
});

describe("functions and types", () => {
  test("parameters", () =>
    file("export function f(this: T, a: number, b = 2, { c, d: e = 3 }: O, [g] = [1], ...rest: string[]): void { h(); }",
      "declare f\nexport fn f(self, a, b = 2, $p1, $p2 = [1], *rest)\n  let c = $p1.c\n  let e = $p1.d ?? 3\n  let g = $p2[0]\n  h()"));

  test("types, ranges and names of parameters", () => {
    const module = read("async function* f(a?: Map<A, B>, { b }: O = d, ...c: C[]): AsyncGenerator<D> {}");
    const f = module.functions[0]!;
    expect(f.params.map((p) => [p.name, p.type, p.kind])).toEqual([["a", "Map<A, B> | undefined", "ordinary"], ["$p1", "O", "ordinary"], ["c", "C[]", "rest"]]);
    expect([f.isAsync, f.isGenerator, f.returnType]).toEqual([true, true, "AsyncGenerator<D>"]);
    expect(texts(module, [f, f.nameSpan])).toEqual([module.text, "f"]);
  });

  test("a class", () => {
    const source = `
/** What it is. */
@sealed({ a: 1 })
export abstract class A<T> extends mixin(B) implements I, N.J<T> {
  private readonly x: number = 1;
  static y?: string;
  #z = 3; 'quoted' = 4; [computed] = 5; [key: string]: unknown;
  accessor w = 6;
  /** Makes one. */
  constructor(protected readonly p: P, public q = 2, r: R) { super(); }
  @dec.log() get v(): number { return this.#z; }
  set v(n) {}
  handler = async (e: E) => { g(e); };
  static async *gen() {}
  private hidden() {}
  [Symbol.iterator]() {}
  abstract m(a: A): void;
  over(a: string): void;
  over(a: unknown) { g(a); }
  static { init(); }
}`;
    const module = read(source);
    expect(printModule(module)).toBe(lines(`
    class A(mixin, I, J)
      @sealed({ a: 1 })
      @abstract
      x: number = 1
      y: string | undefined
      #z = 3
      quoted = 4
      [computed] = 5
      w = 6
      p: P
      q = 2
    declare A
    static
      init()
    export fn A.constructor(p, q = 2, r)
      self.p = p
      self.q = q
      super()
    @dec.log()
    @get
    export fn A.v()
      return self.#z
    @set
    export fn A.v(n)
    export async fn A.handler(e)
      g(e)
    @static
    export async fn A.gen()
    @private
    fn A.hidden()
    export fn A.[Symbol.iterator]()
    @abstract
    export fn A.m(a)
    export fn A.over(a)
    export fn A.over(a)
      g(a)`));
    const type = module.types[0]!;
    expect(type.doc).toBe("What it is.");
    expect(type.attributes.map((a) => a.name)).toEqual(["sealed", "abstract"]);
    expect(texts(module, type.fields[0]!.attributes)).toEqual(["private", "readonly"]);
    expect(type.fields.find((f) => f.name === "p")?.attributes.map((a) => a.name)).toEqual(["protected", "readonly"]);
    const method = (name: string) => module.functions.find((f) => f.name === name)!;
    expect(method("constructor").doc).toBe("Makes one.");
    expect(texts(module, [method("v"), method("v").nameSpan, ...method("v").attributes])).toEqual(["get v(): number { return this.#z; }", "v", "@dec.log()", "get"]);
    expect(method("v").attributes[0]!.name).toBe("log");
    expect(method("m").body).toBeNull();
    expect(module.functions.filter((f) => f.name === "over").map((f) => f.body === null)).toEqual([true, false]);
    expect(module.text.slice(type.start, type.start + 24)).toMatch(/^(export )?abstract class A/);
  });

  test("interfaces, aliases, enums", () =>
    file(`
interface I<T> extends J<T>, K.L { a?: string; readonly b: T; m(x: number): void; get g(): number; (): void; new (): I; [k: string]: T }
type Kind = "ENTER" | 'EXIT';
type One = "X";
type O = Base & { a: number; f(): void };
type Al = Foo<string> | null;
declare const enum E { A = "a", 'B-C' = 1 << 2, D }
declare function d(x: number): void;
declare const amb: number;
declare module "m" { function inner(): void }
declare global { var g: number }
namespace N.M { export const k = 1; }
`, `
    interface I(J, L)
      a: string | undefined
      b: T
    enum Kind
      | ENTER = "ENTER"
      | EXIT = "EXIT"
    enum One
      | X = "X"
    interface O(Base)
      a: number
    alias Al
    enum E
      | A = "a"
      | B-C = 1 << 2
      | D
    declare I
    declare Kind
    declare One
    declare O
    declare Al
    declare E
    declare d
    namespace
      declare inner
    namespace
      let g = none
    namespace
      let k = 1
    fn I.m(x)
    @get
    fn I.g()
    fn O.f()
    fn d(x)
    fn inner()`));

  test("functions of all levels are listed in source order", () => {
    const module = read("export const a = () => { const b = function () { function c() {} }; class D { e() { const g = () => 1; } } };\nfunction h() {}");
    expect(module.functions.map((f) => (f.owner === null ? f.name : `${f.owner}.${f.name}`))).toEqual(["a", "b", "c", "D.e", "g", "h"]);
    expect(texts(module, module.functions.slice(0, 1).map((f) => f.nameSpan))).toEqual(["a"]);
    expect(module.body.map((s) => s.kind)).toEqual(["declare", "declare"]);
  });

  test("a type annotation is not part of the name", () => {
    const module = read("const f : F = (x) => x; let v: V = 1;");
    expect(texts(module, [module.functions[0]!.nameSpan])).toEqual(["f"]);
    const assign = module.body[1]!;
    expect(assign).toMatchObject({ kind: "assign", type: "V" });
    if (assign.kind === "assign") expect(texts(module, [assign, assign.target, assign.value])).toEqual(["let v: V = 1;", "v", "1"]);
  });
});

describe("modules", () => {
  test("imports", () =>
    file(`
import "./a.js";
import b, { c, d as e, type F } from "./b.js";
import * as g from "g";
import h = require("h");
import i = N.M;
const j = require("j"), { k, l: m } = require("k");
const n = require("n").o;
const p = await import("p");
const { q } = await import("q");
use(require("r"), require(dynamic), import("s"));
export { t, u as v } from "t";
export * from "w";
export * as x from "x";
`, `
    import ./a.js
    import ./b.js . default as b
    import ./b.js . c
    import ./b.js . d as e
    import ./b.js . F
    import g as g
    import h as h
    import j as j
    import k . k
    import k . l as m
    import n . o
    import p as p
    import q . q
    import r
    import s
    import t . t
    import t . u as v
    import w
    import x as x
    let i = N.M
    use(require("r"), require(dynamic), import("s"))`.replace("import n . o", "import n . o as n")));

  test("exports", () => {
    const exported = (text: string, path?: string): string[] => {
      const module = read(text, path);
      return [...module.types, ...module.functions].filter((d) => d.exported).map((d) => d.name);
    };
    expect(exported("export function a() {} function b() {} export { b as c }; export const d = () => 1; function e() {}")).toEqual(["a", "b", "d"]);
    expect(exported("class A { m() {} #p() {} protected q() {} } export default A;")).toEqual(["A", "m"]);
    expect(exported("export default function () {}")).toEqual(["default"]);
    expect(exported("export default class {}")).toEqual(["default"]);
    expect(exported("export default async () => {}")).toEqual(["default"]);
    expect(exported("export = f; function f() {}")).toEqual(["f"]);
    expect(exported("function a() {} function b() {} function c() {} module.exports = { a, x: b }; exports.c = c;", "a.cjs")).toEqual(["a", "b", "c"]);
    file("export default { a: 1 };", "let default = {a: 1}");
    file("export as namespace X;", "", "a.d.ts");
  });

  test("docs", () => {
    expect(read("/** The file. */\nimport 'a';").doc).toBe("The file.");
    expect(read("/** The file.\n * @module\n */\nfunction f() {}").doc).toContain("The file.");
    expect(read("/** Apart. */\n\nfunction f() {}").doc).toBe("Apart.");
    const module = read("/**\n * Of f.\n *\n *   More.\n */\n// eslint-disable-next-line\nexport const f = () => 1;");
    expect([module.doc, module.functions[0]!.doc]).toEqual([null, "Of f.\n\n  More."]);
    expect(read("/** no */ x(); function f() {}").functions[0]!.doc).toBeNull();
  });

  test("suppressions", () => {
    const module = read("a(); // flawgate-ignore E8, A1: known\n/* flawgate-ignore H3 */\nb();");
    expect(module.suppressions).toMatchObject([{ ids: ["E8", "A1"], reason: "known" }, { ids: ["H3"], reason: null }]);
    expect(texts(module, module.suppressions)).toEqual(["// flawgate-ignore E8, A1: known", "/* flawgate-ignore H3 */"]);
  });
});

describe("totality", () => {
  test("a syntax error leaves an empty module and the range that was not read", () => {
    const module = parseTypeScript("a.ts", "const a = 1;\nlet x = ;\nf();");
    expect(module).toMatchObject({ body: [], functions: [], types: [], errors: [{ start: 21, end: 27 }] });
    expect(parseTypeScript("a.ts", "f(").errors).toEqual([{ start: 1, end: 2 }]);
  });

  test("BOM, CRLF, hashbang", () => {
    const module = read("\uFEFFlet a = 1;\r\nfunction f() {\r\n  return `x\r\ny`;\r\n}\r\n");
    expect(texts(module, [module.functions[0]!.nameSpan, ...module.body])).toEqual(["f", "let a = 1;", "function f() {\r\n  return `x\r\ny`;\r\n}"]);
    expect(module.lineStarts).toHaveLength(6);
    file("#!/usr/bin/env node\na();", "a()", "a.mjs");
  });

  test.each(["a.ts", "a.tsx", "a.mts", "a.cts", "a.js", "a.mjs", "a.cjs", "a.jsx", "a.d.ts"])("%s", (path) => {
    file("const a = b;", "let a = b", path);
  });

  test("nesting", () => {
    const start = performance.now();
    for (const [open, close] of [["(", ")"], ["[", "]"], ["{", "}"], ["a(", ")"], ["!", ""], ["a=>", ""], ["if(a)", ""], ["`${", "}`"], ["a?b:", ""], ["<a>", "</a>"]] as const) {
      const text = open.repeat(200_000) + close.repeat(200_000);
      const module = parseTypeScript("a.tsx", text);
      expect(module.errors).toHaveLength(1);
    }
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test("what the parser follows and the model does not becomes an empty node and an error", () => {
    for (const text of [`a${"+a".repeat(520)}`, `x = ${"[".repeat(520)}${"]".repeat(520)}`, `${"{".repeat(520)}${"}".repeat(520)}`, `${"if(a){}else ".repeat(520)}b()`]) {
      const module = parseTypeScript("a.ts", text);
      expect(module.errors.length).toBeGreaterThan(0);
      expect(module.body).toHaveLength(1);
    }
    read(`a${"+a".repeat(400)}`);
  });

  const sources = [readFileSync(new URL("typescript.ts", import.meta.url), "utf8"), readFileSync(new URL("typescript/jumps.ts", import.meta.url), "utf8"), `
    a: for (let i = 0, j; i < 3; i++) { switch (i) { case 0: if (a) break; default: { b?.(c); break; } case 1: continue a; } }
    export class A extends B { @d() private static async *m({ a = 1, ...b }: C, [e] = f) { yield* g; } #x = (y ??= z); }
    try { using r = s(); } catch ({ t }) { u = v ? (w, 1) : \`\${x++}\`; } finally { do { [k, l] = [l, k]; } while (--n); }
    enum E { A, B = 2 } type T = "a" | "b"; interface I { a: b; c(): d } const n = <const X,>(x: X) => x as unknown;`];
  const pieces = fc.constantFrom(...sources.join("\n").split(/(?<=[\s;{}()[\].,=])/));
  const mangled = fc.oneof(
    fc.tuple(fc.constantFrom(...sources), fc.nat(), fc.nat()).map(([s, from, size]) => s.slice(from % s.length, (from % s.length) + (size % 400))),
    fc.tuple(fc.constantFrom(...sources), fc.nat(), fc.nat(40), pieces).map(([s, i, cut, piece]) => s.slice(0, i % s.length) + piece + s.slice((i % s.length) + cut)),
    fc.array(pieces, { maxLength: 12 }).map((p) => p.join("")),
    fc.string({ unit: "binary", maxLength: 60 }),
  );

  test("any text gives a module whose spans are inside it", () => {
    fc.assert(
      fc.property(mangled, fc.constantFrom("a.ts", "a.tsx", "a.js"), (text, path) => {
        const module = parseTypeScript(path, text);
        expect(module.errors.length > 0).toBe(!parses(path, text));
        visit([module.body, module.functions, module.types, module.imports, module.errors, module.suppressions], (node) => {
          if (!("start" in node && "end" in node)) return;
          const inside = Number(node.start) >= 0 && Number(node.start) <= Number(node.end) && Number(node.end) <= text.length;
          if (!inside) throw new Error(`span outside the text: ${JSON.stringify(node).slice(0, 200)}`);
        });
      }),
      { numRuns: 400 },
    );
  }, 120_000);
});

function parses(path: string, text: string): boolean {
  try {
    parse(text, { filePath: path, sourceType: "module", range: true, ecmaFeatures: { jsx: path.endsWith("x") } });
    return true;
  } catch {
    return false;
  }
}

/** Every object of a model once for each place where it stands; declarations once. */
function visit(value: unknown, see: (node: object) => void, declared = new Set<object>()): void {
  if (Array.isArray(value)) for (const v of value) visit(v, see, declared);
  else if (typeof value === "object" && value !== null) {
    if ("kind" in value && (value.kind === "function" || value.kind === "type")) {
      if (declared.has(value)) return;
      declared.add(value);
    }
    see(value);
    for (const v of Object.values(value)) visit(v, see, declared);
  }
}

describe("tests", () => {
  test.each([
    ["test('cancels the rest', () => {})", ["test_cancels_the_rest"]],
    ["it.each(rows)('keeps $size of a leg', async () => {})", ["test_keeps_size_of_a_leg"]],
    ["it('testDedup: overrun', { timeout: 5 }, function () {})", ["testDedup_overrun"]],
    ["test(`flaw 7: filled by ${ratio}`, () => {})", ["test_flaw_7_filled_by"]],
    ["describe('Flaw 9: cancel', () => { it('of a filled entry', () => {}); })", ["Flaw_9_cancel", "test_of_a_filled_entry"]],
    ["Deno.test('a', () => {})", ["test_a"]],
    ["/x/.test('a', () => {}); emitter.on('a', () => {}); test('a'); describe(Kernel, () => {})", []],
  ])("%s", (source, names) => expect(read(source).functions.map((f) => f.name)).toEqual(names));
});
