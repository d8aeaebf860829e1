import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Module, Span } from "../model/model.js";
import { printFunction, printModule } from "../model/print.js";
import { loadGrammars } from "./cst.js";
import { parseRust } from "./rust.js";

beforeAll(() => loadGrammars(["rust"]));

const parse = (text: string): Module => parseRust("a.rs", text);

/** The statements of a function with that body, without their common indentation. */
function body(code: string, returns = " -> T"): string {
  const f = parse(`fn f()${returns} { ${code} }`).functions.find((g) => g.name === "f")!;
  return printFunction(f).split("\n").slice(1).map((line) => line.slice(2)).join("\n");
}

/** Every range in a module, with what it belongs to. */
function spansOf(root: object): (Span & { kind?: string; name?: string })[] {
  const found: (Span & { kind?: string })[] = [];
  const open: unknown[] = [root];
  for (let v = open.pop(); v !== undefined; v = open.pop()) {
    if (v === null || typeof v !== "object") continue;
    if ("start" in v && "end" in v) found.push(v as Span);
    for (const [key, inner] of Object.entries(v)) if (key !== "text" && key !== "lineStarts") open.push(inner ?? null);
  }
  return found;
}

describe("expressions", () => {
  it.each([
    ["(a)", "a"],
    ["!a", "!a"],
    ["-1", "-1"],
    ["*p", "*p"],
    ["&mut a.b", "&mut a.b"],
    ["&raw const a", "&a"],
    ["a && b || c", "(a and b) or c"],
    ["a != b", "a != b"],
    ["a << 2 & 3", "(a << 2) & 3"],
    ["A::b::<T>(c)", "A.b(c)"],
    ["<T as Default>::default()", "T.default()"],
    ["Vec::<u8>::new()", "Vec.new()"],
    ["crate::a::B", "crate.a.B"],
    ["a.b::<T>(1).c", "a.b(1).c"],
    ["a.0.1", "a[0][1]"],
    ["a[b]", "a[b]"],
    ["a?.b", "a?.b"],
    ["a as f64", "<cast a>"],
    ["1..n", "<range 1 n>"],
    ["..=n", "<range none n>"],
    ["a..", "<range a none>"],
    ["..", "<range none none>"],
    ["[1, 2]", "[1, 2]"],
    ["[0; 4]", "[0] * 4"],
    ["(1, a)", "(1, a)"],
    ["()", "()"],
    ["S { a, b: 1, ..c }", "S{a: a, b: 1, ..c}"],
    ["m::S::<T> { a: 1 }", "S{a: 1}"],
    ["S(1)", "S(1)"],
    ["None", "none"],
    ["Option::None", "none"],
    ["a.is_none()", "a == none"],
    ["a.is_some()", "a != none"],
    ["a.is_ok()", "a is Ok"],
    ["a.is_err()", "a is Err"],
    ["r#type", "type"],
    ["0xff_u8", "255"],
    ["1_000i64", "1000"],
    ["1.5e3_f64", "1500"],
    ["'a'", '"a"'],
    ["'\\u{41}'", '"A"'],
    ["b'a'", 'bytes "a"'],
    ['"a\\n\\x41\\\n   b"', '"a\\nAb"'],
    ['r#"a"b"#', '"a\\"b"'],
    ['b"ab"', 'bytes "ab"'],
    ['c"ab"', '"ab"'],
    ["true", "true"],
    ["|a, (b, c), _| a", "|a, $1, _| { let b = $1[0]; let c = $1[1]; return a }"],
    ["|a: u8| -> u8 { g(); a }", "|a| { g(); return a }"],
    ["|a| if a { b() }", "|a| { if a; b() }"],
    ["async move { a.await }", "|| await a"],
    ["async { a().await? }", "|| await a()?"],
    ["g(if a { 1 } else if b { 2 } else { 3 })", "g(if a then 1 else (if b then 2 else 3))"],
    ["g({ a })", "g(a)"],
    ["if a { b } else { c } + 1", "(if a then b else c) + 1"],
  ])("%s", (code, printed) => {
    expect(body(`g(${code});`)).toBe(`g(${printed})`);
  });

  it("marks what is awaited", () => {
    const f = parse("async fn f() { a.b().await; }").functions[0]!;
    expect(f.isAsync).toBe(true);
    expect(f.body).toMatchObject([{ expression: { op: "await", operand: { kind: "call", awaited: true } } }]);
    expect(parse("fn f() { async {}; gen {}; }").functions[0]!.body).toMatchObject([
      { expression: { function: { isAsync: true } } }, { expression: { function: { isGenerator: true } } },
    ]);
  });
});

describe("hoisting", () => {
  it.each([
    ["g(match a { 1 => b, _ => c });", "switch a\n  case a == 1\n    $1 = b\n  default\n    $1 = c\ng($1)"],
    ["g(a && { h(); b });", "$2 = a\nif $2\n  block\n    h()\n    $1 = b\n  $2 = $1\ng($2)"],
    ["a || return;", "$1 = a\nif !$1\n  return\n"],
    ["g(if a { 1 } else { h(); 2 });", "if a\n  $1 = 1\nelse\n  h()\n  $1 = 2\ng($1)"],
    ["g(if a { { h(); 1 } } else { 2 });", "if a\n  block\n    h()\n    $1 = 1\n  $2 = $1\nelse\n  $2 = 2\ng($2)"],
    ["g(if let Some(b) = a { b } else { 2 });", "if a != none\n  let b = a\n  $1 = b\nelse\n  $1 = 2\ng($1)"],
    ["g(unsafe { h() });", "g(h())"],
    ["g(loop { break 1; });", "loop\n  $1 = 1\n  break\ng($1)"],
    ["g(a = b);", "a = b\ng(())"],
    ["g(while a {});", "while a\ng(())"],
  ])("%s", (code, printed) => {
    expect(body(code).trim()).toBe(printed.trim());
  });
});

describe("sunk values", () => {
  it.each([
    ["let x = if a { 1 } else if b { 2 } else { 3 };", "if a\n  let x = 1\nelse\n  if b\n    let x = 2\n  else\n    let x = 3"],
    ["x = match a { 1 => 2, _ => return };", "switch a\n  case a == 1\n    x = 2\n  default\n    return"],
    ["x += if a { 1 } else { 2 };", "if a\n  x += 1\nelse\n  x += 2"],
    ["let (a, b) = if c { (1, 2) } else { g() };", "if c\n  let a = 1\n  let b = 2\nelse\n  $1 = g()\n  let a = $1[0]\n  let b = $1[1]"],
    ["return match a { Ok(v) => v, Err(e) => panic!(\"{e}\") };", 'switch a\n  case a is Ok\n    let v = a[0]\n    return v\n  case a is Err\n    let e = a[0]\n    raise panic!(<template e>)'],
    ["if a { 1 } else { 2 }", "if a\n  return 1\nelse\n  return 2"],
    ["if a { b() }", "if a\n  b()"],
    ["unsafe { a }", "return a"], ["unsafe { f(); a }", "unsafe\n  f()\n  return a"],
    ["let x = unsafe { a };", "let x = a"],
    ["let x = { g(); a };", "block\n  g()\n  let x = a"],
    ["let x = { a };", "let x = a"],
    ["let x = loop { if a { break 5; } };", "loop\n  if a\n    let x = 5\n    break"],
    ["let x = 'a: { if b { break 'a 1; } 2 };", "loop\n  if b\n    let x = 1\n    break\n  let x = 2\n  break"],
    ["loop { break a; }", "loop\n  return a"],
    ["let x = const { 1 };", "let x = 1"],
    ["a;", "a"],
    ["for i in 0..n {}", "for i in <range 0 n>"],
  ])("%s", (code, printed) => {
    expect(body(code)).toBe(printed);
  });

  it("returns the tail implicitly, unless the function returns nothing", () => {
    expect(parse("fn f() -> u8 { if a { 1 } else { return 2 } }").functions[0]!.body).toMatchObject([
      { then: [{ kind: "return", implicit: true }], otherwise: [{ kind: "return", implicit: false }] },
    ]);
    expect(body("self.x.push(1)", "")).toBe("self.x.push(1)");
    expect(body("match a { 1 => b(), _ => {} }", " -> ()")).toBe("switch a\n  case a == 1\n    b()\n  default");
  });
});

describe("patterns", () => {
  const arm = (pattern: string) => body(`match s { ${pattern} => {} }`, "").split("\n").slice(1).map((l) => l.slice(2)).join("\n");
  it.each([
    ["1 | 2", "case s == 1 | s == 2"],
    ["| A::B | A::C", "case s == A.B | s == A.C"],
    ["-1", "case s == -1"],
    ["'a'..='z'", 'case (s >= "a") and (s <= "z")'],
    ["1..5", "case (s >= 1) and (s < 5)"],
    ["5..", "case s >= 5"],
    ["..=MAX", "case s <= MAX"],
    ["MAX", "case s == MAX"],
    ["None", "case s == none"],
    ["Some(x)", "case s != none\n  let x = s"],
    ["Some(Kind::A)", "case (s != none) and (s == Kind.A)"],
    ["Ok(ref mut x)", "case s is Ok\n  let x = s[0]"],
    ["Err(_)", "case s is Err"],
    ["E::V(a, .., b)", "case s is V\n  let a = s[0]\n  let b = s[-1]"],
    ["T { a, b: 1, c: (d, _), .. }", "case (s is T) and (s.b == 1)\n  let a = s.a\n  let d = s.c[0]"],
    ["(1 | 2)", "case s == 1 | s == 2"],
    ["(a,)", "default\n  let a = s[0]"],
    ["(1, x)", "case s[0] == 1\n  let x = s[1]"],
    ["&(a | a)", "default\n  let a = s"],
    ["[a, .., b]", "case s.len() >= 2\n  let a = s[0]\n  let b = s[-1]"],
    ["[a, rest @ ..]", "case s.len() >= 1\n  let a = s[0]\n  let rest = s[<range>]"],
    ["[]", "case s.len() == 0"],
    ["a @ 1..=2", "case (s >= 1) and (s <= 2)\n  let a = s"],
    ["_", "default"],
    ["x if x > 1", "default if x > 1\n  let x = s"],
    ["1 if a && b", "case s == 1 if a and b"],
    ["Some(x) if let Some(y) = x", "case s != none if x != none\n  let x = s\n  let y = x"],
    ["m!(1)", "case s == <macro_invocation>"],
    ["const { 1 }", "case s == <const_block>"],
    ["A::<u8>", "case s == A"],
  ])("%s", (pattern, printed) => {
    expect(arm(pattern)).toBe(printed);
  });

  it("evaluates the subject once", () => {
    expect(body("match a.b() { 1 => {} _ => {} }", "")).toBe("$1 = a.b()\nswitch $1\n  case $1 == 1\n  default");
    expect(body("match &a.b { 1 => {} _ => {} }", "")).toContain("switch a.b\n");
    expect(body("match a.as_str() { \"x\" => {} _ => {} }", "")).toContain('case a == "x"');
    expect(body("match (a, g()) { (1, Some(x)) => {} _ => {} }", "")).toBe("$1 = g()\nswitch (a, $1)\n  case (a == 1) and ($1 != none)\n    let x = $1\n  default");
  });
});

describe("conditions with let", () => {
  it.each([
    ["if let Some(x) = a { g(x) } else { h() }", "if a != none\n  let x = a\n  g(x)\nelse\n  h()"],
    ["if let Some(_) = a() {}", "if a() != none"],
    ["if let Some(x) = a() { g(x) }", "$1 = a()\nif $1 != none\n  let x = $1\n  g(x)"],
    ["if let A | B = a {}", "if (a == A) or (a == B)"],
    ["if let Some(x) = a && x.b > 1 { g(x) } else { h() }", "if (a != none) and (a.b > 1)\n  let x = a\n  g(x)\nelse\n  h()"],
    ["if c && let Some(x) = a && let Ok(y) = x { g(y) }", "if (c and (a != none)) and (a is Ok)\n  let x = a\n  let y = a[0]\n  g(y)"],
    ["if let Some(x) = a && let Some(y) = x.b() { g(y) }", "if a != none\n  let x = a\n  $1 = a.b()\n  if $1 != none\n    let y = $1\n    g(y)"],
    [
      "if let Some(x) = a && let Some(y) = x.b() { g(y) } else { h() }",
      "$2 = false\nif a != none\n  let x = a\n  $1 = a.b()\n  if $1 != none\n    let y = $1\n    $2 = true\n    g(y)\nif !$2\n  h()",
    ],
    ["while let Some(x) = a.next { g(x) }", "while a.next != none\n  let x = a.next\n  g(x)"],
    ["while let Some(x) = a.pop() { g(x) }", "loop\n  $1 = a.pop()\n  if !($1 != none)\n    break\n  let x = $1\n  g(x)"],
    ["while a && { g(); b } {}", "loop\n  $2 = a\n  if $2\n    block\n      g()\n      $1 = b\n    $2 = $1\n  if !$2\n    break"],
    ["let Some(x) = a.b else { return };", "if !(a.b != none)\n  return\nlet x = a.b"],
    ["let Ok((a, b)) = g() else { panic!() };", "$1 = g()\nif !($1 is Ok)\n  raise panic!()\nlet a = $1[0][0]\nlet b = $1[0][1]"],
  ])("%s", (code, printed) => {
    expect(body(code, "")).toBe(printed);
  });
});

describe("statements", () => {
  it.each([
    ["let x: u8 = 1;", "let x = 1"],
    ["let x;", ""],
    ["let _ = g();", "let _ = g()"],
    ["let mut x = 1;", "let x = 1"],
    ["let (a, (b, _)) = (1, c);", "let a = 1\nlet b = c[0]"],
    ["let (a, b) = (b, a);", "$1 = (b, a)\nlet a = $1[0]\nlet b = $1[1]"],
    ["let (a, b) = g();", "$1 = g()\nlet a = $1[0]\nlet b = $1[1]"],
    ["let S { a, b: c } = s;", "let a = s.a\nlet c = s.b"],
    ["(a, b) = (b, a);", "$1 = (b, a)\na = $1[0]\nb = $1[1]"],
    ["(a, self.b) = (1, 2);", "a = 1\nself.b = 2"],
    ["_ = g();", "_ = g()"],
    ["a.b <<= 1;", "a.b <<= 1"],
    ["*a = 1;", "*a = 1"],
    ["for (k, v) in m.iter() { g(k) }", "for $1 in m.iter()\n  let k = $1[0]\n  let v = $1[1]\n  g(k)"],
    ["for &x in a {}", "for x in a"],
    ["for _ in a { continue; }", "for _ in a\n  continue"],
    ["'a: loop { for x in y { break 'a; } }", "loop\n  $1 = false\n  for x in y\n    $1 = true\n    break\n  if $1\n    break"],
    ["'a: for x in y { loop { continue 'a; } }", "for x in y\n  $1 = false\n  loop\n    $1 = true\n    break\n  if $1\n    continue"],
    ["'a: { for x in y { loop { break 'a; } } }", "loop\n  $1 = false\n  for x in y\n    loop\n      $1 = true\n      break\n    if $1\n      break\n  if $1\n    break\n  break"],
    ["{ a(); }", "block\n  a()"],
    ["unsafe { a(); }", "unsafe\n  a()"],
    ["return;", "return"],
    ["fn g() {} const A: u8 = 1; struct S;", "declare g\nlet A = 1\ndeclare S"],
    [";", ""],
  ])("%s", (code, printed) => {
    expect(body(code, "")).toBe(printed);
  });

  it("keeps types and the kind of declaration", () => {
    expect(parse("fn f() { let x: Vec<u8> = g(); x = h(); }").functions[0]!.body).toMatchObject([
      { declares: true, type: "Vec<u8>" }, { declares: false, type: null },
    ]);
  });
});

describe("macros", () => {
  it.each([
    ["vec![1, a.b]", "[1, a.b]"],
    ["vec![0; n]", "[0] * n"],
    ["vec![]", "[]"],
    ["matches!(a, B | C::D)", "a in [B, C.D]"],
    ["matches!(a.b(), B)", "a.b() == B"],
    ["matches!(a, Some(_))", "a != none"],
    ["matches!(a, Some(x) if x > 1)", "(a != none) and (a > 1)"],
    ["matches!(a, E::V { .. } | E::W,)", "(a is V) or (a == E.W)"],
    ['json!({"a": 1, "b": {"c": [null, x.y(), {}]}, k: E::A,})', "{a: 1, b: {c: [none, x.y(), {}]}, [k]: E.A}"],
    ['json!({"a": { let b = 1; b }})', "<macro>"],
    ["json!([1, {\"a\": a::b}])", "[1, {a: a.b}]"],
    ["json!(x)", "json!(x)"],
    ['format!("a{}b{{{c:?}}}{0}{d:>1$}", x, d = e.f)', '<template "a" x "b{" c "}" x e.f>'],
    ['format!("{:.*}", n, x)', "<template x n>"],
    ["format!(a)", "format!(a)"],
    ['concat!("a", "b")', 'concat!("a", "b")'],
    ["quote!(a #b c)", "<macro>"],
    ["m!(a b c)", "<macro>"],
    ["m!()", "m!()"],
    ["a::m!(x.y, z = 1)", "a.m!(x.y, z=1)"],
    ["m!(m!(a.b))", "m!(m!(a.b))"],
    ["g(panic!(\"x\"))", 'raise panic!("x")\ng(<never>)'],
    ["info!(target: \"t\", id = %a.b, ?c, \"msg\")", 'info!(target="t", id=a.b, c, "msg")'],
    ["select! { v = rx.recv() => { g(v); } _ = stop() => break, }", "select!(v=rx.recv(), || { g(v) }, stop(), || { break })"],
  ])("%s", (code, printed) => {
    expect(body(`x = ${code};`).replace(/^x = /, "").replace("\nx = ", "\n")).toBe(printed);
  });

  it.each([
    ['println!("a {}", b);', 'println!("a {}", b)'],
    ['log::warn!("a {b} {}", c);', 'log.warn!(<template "a " b " " c>)'],
    ['write!(f, "{}", a)?;', 'write!(f, "{}", a)?'],
    ['panic!("a");', 'raise panic!("a")'],
    ["unreachable!()", "raise unreachable!()"],
    ["todo!();", "raise todo!()"],
    ["std::unimplemented!();", "raise std.unimplemented!()"],
    ["a.unwrap_or_else(|| panic!());", "a.unwrap_or_else(|| { raise panic!() })"],
    ["assert!(a > b, \"x {}\", c);", "assert a > b"],
    ["debug_assert_eq!(a, b);", "assert a == b"],
    ["assert_ne!(a, b);", "assert a != b"],
    ['bail!("x");', 'return Err(bail!("x"))'],
    ['ensure!(a > 0, "x");', 'if !(a > 0)\n  return Err(ensure!("x"))'],
    ["m! { let a = 1; g(a); }", "m\n  let a = 1\n  g(a)"],
    ["m! { a => b, }", "m!(a, || b)"],
  ])("%s", (code, printed) => {
    expect(body(code, "")).toBe(printed);
  });

  it("keeps an assertion's message", () => {
    expect(parse('fn f() { assert!(a, "x {b}"); }').functions[0]!.body).toMatchObject([
      { message: { syntax: "template", children: [{ value: "x " }, { name: "b" }] } },
    ]);
  });

  it("reads items in macros", () => {
    const m = parse("lazy_static! { static ref A: T = g(); }\nthread_local!(static B: T = const { h() });\ncfg_if! { if #[cfg(a)] { fn c() {} } else { fn d() {} } }\nmacro_rules! e { () => {} }");
    expect(printModule(m)).toBe("let A = g()\nlet B = h()\ndeclare c\ndeclare d\nfn c()\nfn d()");
  });

  it("has the ranges of the source in what it parses again", () => {
    const text = 'fn f() { g(vec![m!(a.bc, "{d}")], json!({"k": v.w})); }';
    const parts = spansOf(parse(text).functions[0]!).filter((s) => s.kind === "field").map((s) => text.slice(s.start, s.end));
    expect(parts.sort()).toEqual(["a.bc", "v.w"]);
    const inline = 'fn f() { format!("é {name:>4}", x.y); }';
    const hole = spansOf(parse(inline).functions[0]!).filter((s) => s.name === "name");
    expect(hole.map((s) => inline.slice(s.start, s.end))).toEqual(["name"]);
  });
});

describe("items", () => {
  it("lowers types, impls and modules into the file", () => {
    const m = parse(`//! About.
//! More.
use a::b;
use c::{self, d as e, f::{g, *}};
use h;
extern crate i as j;
/// A slot.
#[derive(Clone, Debug)]
pub struct Slot<T> { pub size: f64, #[serde(rename = "x")] other: Vec<T> }
struct Pair(u8, #[a] u16);
union U { a: u8 }
enum Kind { #[default] A = 1, B(u8), C { d: u8 } }
trait Run: Send + a::Sync { const X: u8 = 1; type Y; fn go(&self); fn on(&self) -> u8 { 1 } }
type Alias = Slot<u8>;
impl<T> Slot<T> { const MAX: u8 = 3; pub fn new() -> Self { Self { size: Self::MAX } } }
impl fmt::Display for Slot<u8> { fn fmt(&self) {} }
impl !Send for Slot<u8> {}
static mut COUNT: u32 = 0;
#[cfg(test)]
mod tests { #[test] fn t() {} struct In; impl In { fn m(self: Box<Self>) {} } }
`);
    expect(m.doc).toBe("About.\nMore.");
    expect(printModule(m)).toMatchInlineSnapshot(`
      "import a . b
      import c
      import c . d as e
      import c.f . g
      import c.f . *
      import h
      import i as j
      struct Slot(Display)
        @derive(Clone, Debug)
        size: f64
        other: Vec<T>
      struct Pair
        0: u8
        1: u16
      struct U
        a: u8
      enum Kind
        | A = 1
        | B
        | C
      trait Run(Send, Sync)
      alias Alias
      struct In
        @cfg(test)
      declare Slot
      declare Pair
      declare U
      declare Kind
      declare Run
      let Run.X = 1
      declare Alias
      let Slot.MAX = 3
      let COUNT = 0
      declare t
      declare In
      fn Run.go(self)
      fn Run.on(self)
        return 1
      export fn Slot.new()
        return Slot{size: Slot.MAX}
      export fn Slot.fmt(self)
      @cfg(test)
      @test
      fn t()
      @cfg(test)
      fn In.m(self)"
    `);
    expect(m.types[0]).toMatchObject({ doc: "A slot.", exported: true });
    expect(m.types.find((t) => t.name === "Slot")!.bases).toEqual(["Display"]);
    expect(m.functions.find((f) => f.name === "m")!.attributes.map((a) => a.text)).toEqual(["cfg(test)"]);
  });

  it("marks C functions", () => {
    const m = parse('#[unsafe(no_mangle)]\npub unsafe extern "C" fn f(p: *mut T, ...) {}\nextern "C" { fn g(a: u8); }\nextern fn h() {}');
    expect(m.functions.map((f) => [f.name, f.exported, f.attributes.map((a) => `${a.name}: ${a.text}`), f.body === null])).toEqual([
      ["f", true, ["no_mangle: unsafe(no_mangle)", "unsafe: unsafe", 'extern: extern "C"'], false],
      ["g", false, ['extern: extern "C"'], true],
      ["h", true, ['extern: extern "C"'], false],
    ]);
  });

  it("keeps parameters as written", () => {
    const f = parse("impl T { fn f(&mut self, a: &'a str, (b, c): (u8, u8), _: T, mut d: U) {} }").functions[0]!;
    expect(f.params.map((p) => [p.name, p.type, p.kind])).toEqual([
      ["self", "&mut self", "self"], ["a", "&'a str", "ordinary"], ["$1", "(u8, u8)", "ordinary"], ["_", "T", "ordinary"], ["d", "U", "ordinary"],
    ]);
    expect(printFunction(f)).toBe("fn T.f(self, a, $1, _, d)\n  let b = $1[0]\n  let c = $1[1]");
  });

  it("numbers temporaries in each function from 1", () => {
    const m = parse("fn f() { for (a, b) in c { fn g() { for (a, b) in c {} } for (d, e) in h {} } }");
    expect(m.functions.map((f) => f.name)).toEqual(["f", "g"]);
    expect(printFunction(m.functions[1]!)).toContain("for $1 in c");
    expect(printFunction(m.functions[0]!)).toContain("for $2 in h");
  });
});

describe("ranges", () => {
  it("are those of the source", () => {
    const text = '/// Doc.\n#[a]\npub fn step(x: u8) -> u8 { let y = x.z; y }';
    const f = parse(text).functions[0]!;
    const cut = (s: Span) => text.slice(s.start, s.end);
    expect(cut(f)).toBe("pub fn step(x: u8) -> u8 { let y = x.z; y }");
    expect(cut(f.nameSpan)).toBe("step");
    expect(cut(f.params[0]!)).toBe("x: u8");
    expect(cut(f.attributes[0]!)).toBe("#[a]");
    expect(f.doc).toBe("Doc.");
    expect(f.body!.map(cut)).toEqual(["let y = x.z;", "y"]);
  });

  it("count UTF-16 units behind a BOM, CRLF and wide characters", () => {
    const text = "\uFEFF// 😀\r\nfn f() {\r\n  g(\"é😀\", a);\r\n}\r\n";
    const m = parse(text);
    const a = spansOf(m.functions[0]!).find((s) => s.name === "a")!;
    expect(text.slice(a.start, a.end)).toBe("a");
    expect(m.lineStarts.length).toBe(5);
    expect(m.errors).toEqual([]);
  });
});

describe("what does not parse", () => {
  it("is recorded, and the rest is lowered", () => {
    const m = parse("fn f() { a(); }\nfn g( { b(); }\nfn h() { c(1; d() }\nfn i() { e(); }");
    expect(m.errors.length).toBeGreaterThan(0);
    expect(m.functions.map((f) => f.name)).toEqual(expect.arrayContaining(["f", "i"]));
    expect(printModule(m)).toContain("e()");
  });

  it("takes suppressions from every comment", () => {
    const m = parse("// flawgate-ignore E8: why\nfn f() { a(); /* flawgate-ignore A1, wallclock-deadline */ m!(x /* flawgate-ignore B2: c */) }\n/// flawgate-ignore C3\nfn g() {}");
    expect(m.suppressions.map((s) => [s.ids, s.reason])).toEqual([
      [["E8"], "why"], [["A1", "wallclock-deadline"], null], [["B2"], "c"], [["C3"], null],
    ]);
  });

  const N = 200_000;
  it.each([
    ["(", ")", "fn f() { x = ", "; }"],
    ["[", "", "fn f() { x = ", ""],
    ["{", "}", "fn f() ", ""],
    ["!", "", "fn f() { x = ", "a; }"],
    [".a()", "", "fn f() { x", "; }"],
    ["a + ", "", "fn f() { x = ", "a; }"],
    ["vec![", "]", "fn f() { x = ", "; }"],
    ["(", ")", "fn f() { println!(", "); }"],
    ["Some(", ")", "fn f() { if let ", " = x {} }"],
  ])("is no danger when it is nested deeply: %s%s", (open, close, before, after) => {
    const text = before + open.repeat(N) + close.repeat(N) + after;
    const m = parse(text);
    expect(m.errors.length).toBeGreaterThan(0);
    expect(printModule(m).length).toBeGreaterThanOrEqual(0);
  }, 30_000);
});

describe("any text", () => {
  const seed = `
use a::{b, c::*};
#[derive(X)] pub struct S<T> { a: u8, #[b] c: Vec<T> }
enum E { A = 1, B(u8), C { d: u8 } }
impl<T> Tr for S<T> { const N: u8 = 1; fn m(&mut self, (a, b): (u8, u8)) -> Option<u8> { match self.x() { Some(1..=2 | 5) if a => None, S { a, .. } => Some(a), _ => return None } } }
pub unsafe extern "C" fn f(p: *mut T) -> u8 { let Some(x) = p.y() else { return 1 }; let z = if let Ok(v) = x && v.w { g(|q| q + 1)? } else { loop { break 2; } };
  'a: while let [h, .., t] = s { (h, t) = (t, h); continue 'a; } for (i, j) in m!{ a => b } { assert!(i, "{j}"); } println!("{x:?} {}", vec![1; 2]);
  let j = json!({"a": [1, {"b": null}]}); unsafe { *p = async { 1 }.await }; matches!(e, E::A | E::B(_)) }
#[cfg(test)] mod tests { #[test] fn t() { panic!("x") } }
// flawgate-ignore E8: because
`;
  const check = (text: string) => {
    const m = parse(text);
    printModule(m);
    for (const s of spansOf(m)) expect(s.start >= 0 && s.start <= s.end && s.end <= text.length).toBe(true);
  };
  it("is lowered without an exception, with its ranges inside", () => {
    const at = fc.nat(seed.length);
    const cut = fc.tuple(at, at).map(([i, j]) => seed.slice(0, i) + seed.slice(j));
    const spliced = fc.tuple(at, at, at).map(([i, j, k]) => seed.slice(0, i) + seed.slice(Math.min(j, k), Math.max(j, k)) + seed.slice(i));
    const tokens = fc.array(fc.constantFrom(...(seed.match(/\w+|[^\s\w]/g) ?? []), '"', "'", "{", "}", "\n", "é", "😀", "\0", "\uD800"), { maxLength: 60 }).map((t) => t.join(" "));
    const anything = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(fc.property(fc.oneof(cut, spliced, tokens, anything), check), { numRuns: 400 });
  }, 60_000);
});
