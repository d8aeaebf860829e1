import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Expression, Module, Span } from "../model/model.js";
import { printExpression, printModule } from "../model/print.js";
import { loadGrammars } from "./cst.js";
import { parsePython } from "./python.js";

beforeAll(() => loadGrammars(["python"]));

const parse = (text: string, path = "a.py"): Module => parsePython(path, text);
/** What a program at the top level of a module means, as text. */
const shown = (text: string): string => {
  const module = parse(text);
  expect(module.errors).toEqual([]);
  return printModule(module);
};
const lines = (...all: string[]): string => all.join("\n");
const functionNamed = (module: Module, name: string) => module.functions.find((f) => f.name === name)!;

/** Every span in a module, with what it belongs to. */
function spansOf(root: unknown): Span[] {
  const found: Span[] = [];
  const seen = new Set<unknown>();
  const open: unknown[] = [root];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    if ("start" in next && "end" in next) found.push(next as Span);
    for (const value of Object.values(next)) open.push(value);
  }
  return found;
}

const routine = `async def process_intent(self, slot, intent):
    if not isinstance(intent, Intent):
        raise TypeError(intent)
    match intent.kind:
        case Kind.EXIT:
            size = slot.initial_size if slot.closed is None else slot.size or 0
            await self.venue.submit(Order(symbol=slot.symbol, size=size))
        case _:
            return None
`;
const slotClass = `@dataclass(frozen=True)
class Slot(m.Base[int], Generic[T], metaclass=M):
    size: float = 0.0
    name: str
    tags: list = field(default_factory=list)
    rows: list = field(default_factory=lambda: [1])
    key = field(default=3, repr=False)
    note: str = field(repr=False)
    a = b = None
    c, d = 1, 2
    e, g = f()
    log["x"] = 1
    def m(self): pass
`;
const classForms = `class A(str, Enum):
    X = "x"
    Y, Z = 1, 2
    W: int
    _ignore_ = []
    def f(self): return self.X
class B(A):
    Q = 1
class C(enum.IntFlag): pass
class D(typing.Protocol): pass
class E(TypedDict, total=False):
    k: int
class F(NamedTuple):
    k: int = 1
type G[T] = list[T]
type H = Literal["a", "b"]
I = Literal["c"]
J: TypeAlias = typing.Literal["d"]
K = Literal[1]
`;
const mixture = `"""Module."""
from ..a import (b, c as d)  # flawgate-ignore E8: why
import e.f as g
def h((i, j), *k, l=[m for m in n if m], **o) -> "p":
    """Doc."""
    try:
        with open(q) as (r, *s), t: u = v = f"{w!r:>{x}} {{ {y=}" 'z' b'\\x00'
    except* (A, B.C) as e:
        raise D from None
    else:
        return lambda a, *b: (yield) if not a else -1
    finally:
        for a, (b, c) in d: del a[1:2, ::3]
        else: assert a < b() <= c is not None, "d"
    while (n := k.get()) and n not in {1, *o}: continue
    match a, b():
        case {"t": [1, *_, P(x=A.B | None) as q], **r} if (s := r): pass
        case int(t) | str(t) | -1: global u
    isinstance(x, (int, y | None)) and (await f(*a, b=1, **c))[0].d
    @a.b(c)
    async def inner(self, /, a: int = 3):
        async with self.lock: yield x
    a, b = b, a if c else {"k": 1, 2: 3, **d}
`;
const corpus = [routine, slotClass, classForms, mixture].join("\n");

describe("expressions", () => {
  it.each([
    ["(((a)))", "a"],
    ["a.b.c", "a.b.c"],
    ["a[0]", "a[0]"],
    ["a[1, 2]", "a[(1, 2)]"],
    ["a[1:2]", "a[<slice 1 2>]"],
    ["a[:n]", "a[<slice none n>]"],
    ["a[n:]", "a[<slice n none>]"],
    ["a[::2, :]", "a[(<slice none none 2>, <slice none none>)]"],
    ["f(a, *b, c=1, **d)", "f(a, *b, c=1, *d)"],
    ["dict(a=1)", "dict(a=1)"],
    ["{'a': 1, 2: b, **c}", "{a: 1, [2]: b, ..c}"],
    ["{}", "{}"],
    ["[1, *a]", "[1, spread a]"],
    ["(1,)", "(1,)"],
    ["()", "()"],
    ["1, 2", "(1, 2)"],
    ["{1, 2}", "set[1, 2]"],
    ["not a", "!a"],
    ["-a + +b - ~c", "(-a + +b) - ~c"],
    ["a // b ** c % d @ e", "((a // (b ** c)) % d) @ e"],
    ["a & b | c ^ d << e >> f", "(a & b) | (c ^ ((d << e) >> f))"],
    ["a and b or c", "(a and b) or c"],
    ["a is None", "a == none"],
    ["a is not None", "a != none"],
    ["a == None", "a == none"],
    ["a is b", "a == b"],
    ["a is not Kind.EXIT", "a != Kind.EXIT"],
    ["a not in b", "!(a in b)"],
    ["a in b", "a in b"],
    ["a <> b", "a != b"],
    ["a < b <= c != d", "((a < b) and (b <= c)) and (c != d)"],
    ["type(a) is T", "a is T"],
    ["type(a) != T", "!(a is T)"],
    ["type(a) == type(b)", "type(a) == type(b)"],
    ["isinstance(a, T)", "a is T"],
    ["isinstance(a, (m.T, U))", "(a is m.T) or (a is U)"],
    ["isinstance(a, T | None)", "(a is T) or (a == none)"],
    ["isinstance(a, type(None))", "a == none"],
    ["isinstance(a, *b)", "isinstance(a, *b)"],
    ["f(a if b else c)", "f(if b then a else c)"],
    ["lambda: 0", "|| 0"],
    ["lambda a, *b, c=1, **d: a + c", "|a, b, c, d| a + c"],
    ["lambda x: a if x else b", "|x| { if x; return a; else; return b }"],
    ["await f(x)", "await f(x)"],
    ["await x", "await x"],
    ["f(True, False, None, ...)", "f(true, false, none, <ellipsis>)"],
    ["f(1_000, 0xFF, 0o17, 0b11, 1e3, .5, 1.5, 10L, 017)", "f(1000, 255, 15, 3, 1000, 0.5, 1.5, 10, 15)"],
    ["f(2j)", "f(<complex 2>)"],
    ["f('a\\n\\x41\\u00e9\\101\\'')", 'f("a\\nAéA\'")'],
    ["f(r'\\d', u'x', b'\\x00a', rb'\\d')", 'f("\\\\d", "x", bytes "\\u0000a", bytes "\\\\d")'],
    ["f('a' \"b\" '''c''')", 'f("abc")'],
    ["f('\\\n')", 'f("")'],
    ["f('\\N{DASH}\\U00110000\\q')", 'f("\\\\N{DASH}\\\\U00110000\\\\q")'],
    ["f(b'a' b'b')", 'f(bytes "ab")'],
    ["f('')", 'f("")'],
    ["f(b'')", 'f(bytes "")'],
    ["f(f'')", 'f("")'],
    ["f(f'{{a}}')", 'f("{a}")'],
    ["f(f'a{x}b{y.z!r:>{w}.2f}')", 'f(<template "a" x "b" y.z w>)'],
    ["f('a' f'b{x}' 'c')", 'f(<template "ab" x "c">)'],
    ["f(f'{x=}')", 'f(<template "x=" x>)'],
    ["f(f'{a, b}')", "f(<template (a, b)>)"],
    ["f(f'{f\"{x}\"}')", "f(<template <template x>>)"],
    ["print(a, file=b)", "print(a, file=b)"],
    ["print >>f, x", "print(file=f, x)"],
    ["print 'a' % b", 'print("a" % b)'],
    ["exec a in b", "exec(a, b)"],
    ["yield", "<yield>"],
    ["yield a, b", "<yield (a, b)>"],
    ["yield from a", "<yield a>"],
    ["del a, b[0]", "<del a b[0]>"],
    ["del (a)", "<del a>"],
  ])("%s", (source, expected) => expect(shown(source)).toBe(expected));

  it("evaluates the middle of a chained comparison and a tested call once", () => {
    expect(shown("x = a < f() < b")).toBe(lines("$1 = f()", "x = (a < $1) and ($1 < b)"));
    expect(shown("x = isinstance(f(), (A, B))")).toBe(lines("$1 = f()", "x = ($1 is A) or ($1 is B)"));
  });

  it("marks the call under an await, and only that", () => {
    const value = (text: string) => {
      const statement = parse(text).body[0];
      return statement?.kind === "expression" && statement.expression.kind === "unary" ? statement.expression.operand : null;
    };
    expect(value("await (f())")).toMatchObject({ kind: "call", awaited: true });
    expect(value("await f().g")).toMatchObject({ kind: "field", object: { kind: "call", awaited: false } });
  });
});

describe("what contains statements", () => {
  it.each([
    ["y = [f(x) for x in xs]", ["$1 = []", "for x in xs", "  $1.append(f(x))", "y = $1"]],
    ["y = {x for x in xs if x if not z}", ["$1 = set[]", "for x in xs", "  if x", "    if !z", "      $1.add(x)", "y = $1"]],
    ["y = {k: v for k, v in d.items()}", ["$1 = {}", "for $2 in d.items()", "  k = $2[0]", "  v = $2[1]", "  $1[k] = v", "y = $1"]],
    ["any(p(x) for x in xs)", ["$1 = []", "for x in xs", "  $1.append(p(x))", "any($1)"]],
    ["y = [b async for a in xs for b in a.c, d]", ["$1 = []", "for a in xs", "  for b in (a.c, d)", "    $1.append(b)", "y = $1"]],
    ["[f(x) for x in xs]", ["$1 = []", "for x in xs", "  $1.append(f(x))"]],
    ["y = [(z := f(x)) for x in xs]", ["$1 = []", "for x in xs", "  z = f(x)", "  $1.append(z)", "y = $1"]],
    ["(n := 10)", ["n = 10"]],
    ["if (n := len(a)) > 10: f(n)", ["n = len(a)", "if n > 10", "  f(n)"]],
    ["while chunk := read(): f(chunk)", ["loop", "  chunk = read()", "  if !chunk", "    break", "  f(chunk)"]],
    ["while a and (b := f()): g()", ["loop", "  if !a", "    break", "  b = f()", "  if !b", "    break", "  g()"]],
    ["while x := f():\n  g()\nelse:\n  h()", ["loop", "  x = f()", "  if !x", "    h()", "    break", "  g()"]],
    ["if a and b and any(x for x in c): f()", ["if a and b", "  $1 = []", "  for x in c", "    $1.append(x)", "  if any($1)", "    f()"]],
    ["if a and (b := f()): x()\nelse: y()", ["$1 = false", "if a", "  b = f()", "  if b", "    $1 = true", "    x()", "if !$1", "  y()"]],
    ["if a or (b := f()): raise E", ["if a", "  raise E", "b = f()", "if b", "  raise E"]],
    ["if a or (b := f()): x()", ["$1 = a", "if !a", "  b = f()", "  $1 = b", "if $1", "  x()"]],
    ["x = a and (b := f())", ["$1 = a", "if a", "  b = f()", "  $1 = b", "x = $1"]],
    ["x = f() or [y for y in z]", ["$2 = f()", "if !$2", "  $1 = []", "  for y in z", "    $1.append(y)", "  $2 = $1", "x = $2"]],
    ["f(a if b else (c := d))", ["if b", "  $1 = a", "else", "  c = d", "  $1 = c", "f($1)"]],
    ["x = a < b < (c := d)", ["$1 = a < b", "if a < b", "  c = d", "  $1 = b < c", "x = $1"]],
    ["x = a if b else c", ["if b", "  x = a", "else", "  x = c"]],
    ["x: int = (a if b else c if d else e)", ["if b", "  x = a", "else", "  if d", "    x = c", "  else", "    x = e"]],
    ["x += a if b else c", ["if b", "  x += a", "else", "  x += c"]],
    ["f() if a else g()", ["if a", "  f()", "else", "  g()"]],
    ["return a if b else c", ["if b", "  return a", "else", "  return c"]],
    ["a, b = (1, 2) if c else d", ["if c", "  a = 1", "  b = 2", "else", "  a = d[0]", "  b = d[1]"]],
    ["f(lambda: [x for x in y])", ["f(|| { $1 = []; for x in y; $1.append(x); return $1 })"]],
    ["try: pass\nexcept* E: pass", ["try", "catch E"]],
  ])("%s", (source, expected) => expect(shown(source)).toBe(lines(...expected)));
});

describe("assignments", () => {
  it.each([
    ["x = 1", ["x = 1"]],
    ["x: int", [""]],
    ["x: int = 5", ["x = 5"]],
    ["x //= 2", ["x //= 2"]],
    ["x @= y", ["x @= y"]],
    ["a.b = a[0] = 1", ["a.b = 1", "a[0] = 1"]],
    ["a = b = f()", ["$1 = f()", "a = $1", "b = $1"]],
    ["a = b = c", ["a = c", "b = c"]],
    ["a, b = 1, 2", ["a = 1", "b = 2"]],
    ["[a, b] = (1, 2)", ["a = 1", "b = 2"]],
    ["a, b = b, a", ["$1 = a", "a = b", "b = $1"]],
    ["a[i], a[j] = a[j], a[i]", ["$1 = a[i]", "a[i] = a[j]", "a[j] = $1"]],
    ["s.x, s.y = y, z", ["s.x = y", "s.y = z"]],
    ["a, b = xs", ["a = xs[0]", "b = xs[1]"]],
    ["xs, b = xs", ["$1 = xs", "xs = $1[0]", "b = $1[1]"]],
    ["a, (b, *c), d = f()", ["$1 = f()", "a = $1[0]", "b = $1[1][0]", "c = $1[1][<slice 1 none>]", "d = $1[2]"]],
    ["*a, b, c = f()", ["$1 = f()", "a = $1[<slice 0 -2>]", "b = $1[-2]", "c = $1[-1]"]],
    ["a, *b = 1, 2, 3", ["a = 1", "b = [2, 3]"]],
    ["a, b = 1, *c", ["$1 = (1, spread c)", "a = $1[0]", "b = $1[1]"]],
    ["(a) = 1", ["a = 1"]],
    ["(a,) = b", ["a = b[0]"]],
    ["for (x) in y: pass", ["for x in y"]],
    ["for a.b in y: pass", ["for a.b in y"]],
    ["for i, (a, b) in y: f()", ["for $1 in y", "  i = $1[0]", "  a = $1[1][0]", "  b = $1[1][1]", "  f()"]],
  ])("%s", (source, expected) => expect(shown(source)).toBe(lines(...expected)));

  it("keeps the annotated type as written", () => {
    expect(parse("x: dict[str, int] = {}").body[0]).toMatchObject({ kind: "assign", type: "dict[str, int]", declares: false });
  });
});

describe("statements", () => {
  it.each([
    ["if a: x\nelif b: y\nelse: z", ["if a", "  x", "else", "  if b", "    y", "  else", "    z"]],
    ["for x in y:\n  continue\nelse:\n  z", ["for x in y", "  continue", "else", "  z"]],
    ["async for x in y: break", ["for x in y", "  break"]],
    ["while a < b:\n  x\nelse:\n  z", ["while a < b", "  x", "else", "  z"]],
    ["while True: x", ["loop", "  x"]],
    ["while 1: x", ["loop", "  x"]],
    ["raise", ["raise"]],
    ["raise E('a') from e", ['raise E("a")']],
    ["raise E, 'a'", ['raise (E, "a")']],
    ["assert a is not None, 'b'", ["assert a != none"]],
    ["pass\nglobal a\nnonlocal b\n'text'\n...\n1", [""]],
    ["with a as b, c: d", ["with a as b, c", "  d"]],
    ["with (a as b, c as d): e", ["with a as b, c as d", "  e"]],
    ["with (a as b): e", ["with a as b", "  e"]],
    ["async with a.b() as (c, d): e", ["async with a.b() as $1", "  c = $1[0]", "  d = $1[1]", "  e"]],
    ["with a as b, [x for x in b]: c", ["with a as b", "  $1 = []", "  for x in b", "    $1.append(x)", "  with $1", "    c"]],
    ["with [x for x in b]: c", ["$1 = []", "for x in b", "  $1.append(x)", "with $1", "  c"]],
    [
      "try:\n  a\nexcept (E, m.F) as e:\n  b\nexcept G:\n  c\nexcept H, e:\n  d\nexcept:\n  e\nelse:\n  f\nfinally:\n  g",
      ["try", "  a", "catch E|F as e", "  b", "catch G", "  c", "catch H as e", "  d", "catch", "  e", "else", "  f", "finally", "  g"],
    ],
    ["x = 1 # c\nif x: # c\n  # c\n  y # c\nelse: # c\n  # c\n  z(a, # c\n    b) # c", ["x = 1", "if x", "  y", "else", "  z(a, b)"]],
    ["a; b; c", ["a", "b", "c"]],
    ["x = a + \\\n  b", ["x = a + b"]],
  ])("%s", (source, expected) => expect(shown(source)).toBe(lines(...expected)));

  it("reads all of a small trading routine", () => {
    expect(shown(routine)).toBe(lines(
      "declare process_intent",
      "export async fn process_intent(self, slot, intent)",
      "  if !(intent is Intent)",
      "    raise TypeError(intent)",
      "  switch intent.kind",
      "    case intent.kind == Kind.EXIT",
      "      if slot.closed == none",
      "        size = slot.initial_size",
      "      else",
      "        size = slot.size or 0",
      "      await self.venue.submit(Order(symbol=slot.symbol, size=size))",
      "    default",
      "      return none",
    ));
  });
});

describe("match", () => {
  const cases = (pattern: string, subject = "s"): string => shown(`match ${subject}:\n  case ${pattern}: x`).split("\n").slice(1).map((l) => l.slice(2)).join("\n");

  it.each([
    ["A.B", ["case s == A.B", "  x"]],
    ["A.B | A.C", ["case s == A.B | s == A.C", "  x"]],
    ["(A.B | 'c')", ['case s == A.B | s == "c"', "  x"]],
    ["1 | -2.5 | True | None", ["case s == 1 | s == -2.5 | s == true | s == none", "  x"]],
    ["'a' 'b'", ['case s == "ab"', "  x"]],
    ["1+2j", ["case s == <complex 1 <complex 2>>", "  x"]],
    ["_", ["default", "  x"]],
    ["a", ["default", "  a = s", "  x"]],
    ["a if a > 1", ["default if a > 1", "  a = s", "  x"]],
    ["A.B | _", ["case s == A.B", "  x"]],
    ["A.B as k", ["case s == A.B", "  k = s", "  x"]],
    ["P()", ["case s is P", "  x"]],
    ["m.P(0, y=yy, z=None)", ["case ((s is m.P) and (s[0] == 0)) and (s.z == none)", "  yy = s.y", "  x"]],
    ["Err(e)", ["case s is Err", "  e = s[0]", "  x"]],
    ["int(n) | str(n)", ["case s is int | s is str", "  n = s", "  x"]],
    ["P(a) | Q(_, a)", ["case s is P | s is Q", "  if s is P", "    a = s[0]", "  else", "    a = s[1]", "  x"]],
    ["P(k=1 | 2)", ["case (s is P) and ((s.k == 1) or (s.k == 2))", "  x"]],
    ["{'t': 'e', 'n': n, **r}", ['case (s["t"] == "e") and ("n" in s)', '  n = s["n"]', "  r = s", "  x"]],
    ["{A.K: -1}", ["case s[A.K] == -1", "  x"]],
    ["{}", ["case s is dict", "  x"]],
    ["[1, a]", ["case (len(s) == 2) and (s[0] == 1)", "  a = s[1]", "  x"]],
    ["1, *r, b", ["case (len(s) >= 2) and (s[0] == 1)", "  r = s[<slice 1 -1>]", "  b = s[-1]", "  x"]],
    ["(a, *_)", ["case len(s) >= 1", "  a = s[0]", "  x"]],
    ["(a,)", ["case len(s) == 1", "  a = s[0]", "  x"]],
    ["[]", ["case len(s) == 0", "  x"]],
  ])("case %s", (pattern, expected) => expect(cases(pattern)).toBe(lines(...expected)));

  it("tests a tuple element by element", () => {
    expect(cases("1, A.B", "a, b")).toBe(lines("case (a == 1) and (b == A.B)", "  x"));
    expect(cases("(None, q)", "(a, b)")).toBe(lines("case a == none", "  q = b", "  x"));
    expect(cases("_, q", "a, b")).toBe(lines("default", "  q = b", "  x"));
  });

  it("evaluates the subject once", () => {
    expect(shown("match f():\n  case 1: x")).toBe(lines("$1 = f()", "switch $1", "  case $1 == 1", "    x"));
    expect(shown("match a, f():\n  case 1, 2: x")).toBe(lines("$1 = f()", "switch (a, $1)", "  case (a == 1) and ($1 == 2)", "    x"));
    expect(shown("match a.b[0]:\n  case 1: x")).toBe(lines("switch a.b[0]", "  case a.b[0] == 1", "    x"));
  });

  it("says which arm is the default", () => {
    const body = parse("match s:\n  case A.B | _: x\n  case 1: y").body[0];
    expect(body?.kind === "switch" && body.cases.map((c) => c.isDefault)).toEqual([true, false]);
  });

  it("runs what a guard needs before the switch", () => {
    expect(shown("match s:\n  case [a] if (b := a): x")).toBe(
      lines("a = s[0]", "b = a", "switch s", "  case len(s) == 1 if b", "    a = s[0]", "    x"),
    );
  });
});

describe("declarations", () => {
  it("reads parameters", () => {
    const f = parse("def f(a, /, b: int = 3, *c: str, d, e=1, **g) -> list[int]: pass").functions[0]!;
    expect(f.params.map((p) => [p.name, p.kind, p.type, p.default === null ? null : printExpression(p.default)])).toEqual([
      ["a", "ordinary", null, null], ["b", "ordinary", "int", "3"], ["c", "rest", "str", null],
      ["d", "keyword-only", null, null], ["e", "keyword-only", null, "1"], ["g", "keywords", null, null],
    ]);
    expect(f.returnType).toBe("list[int]");
    expect(parse("def f(*, a): pass").functions[0]!.params).toMatchObject([{ name: "a", kind: "keyword-only" }]);
    expect(shown("def f((a, b), c): pass")).toBe(lines("declare f", "export fn f($1, c)", "  a = $1[0]", "  b = $1[1]"));
  });

  it("calls the receiver self", () => {
    const source = "class A:\n  def m(this, a):\n    return lambda: this.x\n  @classmethod\n  def c(cls): return cls()\n  @staticmethod\n  def s(a): pass\n  def n(): pass";
    const module = parse(source);
    expect(printModule({ ...module, types: [], body: [] })).toBe(lines(
      "export fn A.m(self, a)", "  return || self.x", "@classmethod", "export fn A.c(cls)", "  return cls()", "@staticmethod", "export fn A.s(a)", "export fn A.n()",
    ));
    expect(module.functions.map((f) => f.params[0]?.kind)).toEqual(["self", "self", "ordinary", undefined]);
  });

  it("reads docstrings and takes them out of the body", () => {
    const module = parse('"""Of the\n   module."""\nclass A:\n  "Of the" " class"\n  def f(self):\n    r"""Of\n\n      the\n        function"""\n    return 1\n');
    expect([module.doc, module.types[0]!.doc, module.functions[0]!.doc]).toEqual(["Of the\nmodule.", "Of the class", "Of\n\nthe\n  function"]);
    expect(module.body.map((s) => s.kind)).toEqual(["declare"]);
    expect(module.functions[0]!.body).toHaveLength(1);
    expect(parse("def f():\n  f'{x}'\n  b'y'").functions[0]!.doc).toBeNull();
  });

  it("sees generators, coroutines and nested functions", () => {
    const module = parse("async def f():\n  def g():\n    yield 1\n  def h(): return lambda: (yield)\n  return g");
    expect(module.functions.map((f) => [f.name, f.isAsync, f.isGenerator, f.exported])).toEqual([
      ["f", true, false, true], ["g", false, true, false], ["h", false, false, false],
    ]);
    expect(functionNamed(module, "f").body!.map((s) => s.kind)).toEqual(["declare", "declare", "return"]);
  });

  it("numbers temporaries anew in each function", () => {
    expect(shown("def f():\n  a = b = []\n  def g():\n    c = d = []\n")).toBe(
      lines("declare f", "export fn f()", "  $1 = []", "  a = $1", "  b = $1", "  declare g", "fn g()", "  $1 = []", "  c = $1", "  d = $1"),
    );
  });

  it("knows what is exported", () => {
    const exported = (text: string) => {
      const module = parse(text);
      return [...module.functions, ...module.types].filter((d) => d.exported).map((d) => d.name);
    };
    const source = "def a(): pass\ndef _b(): pass\nclass C:\n  def d(self): pass\n  def _e(self): pass\n  def __init__(self): pass\nclass _F:\n  def g(self): pass\n";
    expect(exported(source)).toEqual(["a", "d", "__init__", "C"]);
    expect(exported(`${source}__all__ = ["_b"]\n__all__ += ("_F",)`)).toEqual(["_b", "g", "_F"]);
    expect(exported(`${source}__all__ = other.__all__ + ["_b"]`)).toEqual(["a", "d", "__init__", "C"]);
    expect(exported(`${source}__all__: list[str] = []`)).toEqual(["a", "d", "__init__", "C"]);
  });

  it("reads decorators", () => {
    const [a] = parse("@app.route('/x', # c\n  y=1)\n@staticmethod\ndef f(): pass").functions;
    expect(a!.attributes.map((x) => [x.name, x.text])).toEqual([["route", "app.route('/x', # c\n  y=1)"], ["staticmethod", "staticmethod"]]);
  });

  it("gives signatures no body", () => {
    const bodies = (text: string, path?: string) => parse(text, path).functions.map((f) => f.body !== null);
    expect(bodies("class P(Protocol[T]):\n  def a(self):\n    'doc'\n  def b(self): ...\n  def c(self): return 1")).toEqual([false, false, true]);
    expect(bodies("class A(ABC):\n  @abc.abstractmethod\n  def a(self): pass\n  def b(self): pass\n@overload\ndef c(): ...")).toEqual([false, true, false]);
    expect(bodies("def f(): ...", "a.pyi")).toEqual([false]);
  });

  it("reads classes", () => {
    expect(shown(slotClass)).toBe(lines(
      "class Slot(Base, Generic)", "  @dataclass(frozen=True)", "  size: float = 0", "  name: str", "  tags: list = list()", "  rows: list = [1]",
      "  key = 3", "  note: str", "  a = none", "  b = none", "  c = 1", "  d = 2", "  e = $1[0]", "  g = $1[1]",
      "declare Slot", "$1 = f()", 'log["x"] = 1', "export fn Slot.m(self)",
    ));
  });

  it("keeps a function's temporaries apart from those of its surroundings", () => {
    expect(shown("a = b = []\ndef f((c, d), e=[x for x in y]):\n  g = h = {}")).toBe(lines(
      "$1 = []", "a = $1", "b = $1", "$2 = []", "for x in y", "  $2.append(x)", "declare f",
      "export fn f($1, e = $2)", "  c = $1[0]", "  d = $1[1]", "  $2 = {}", "  g = $2", "  h = $2",
    ));
  });

  it("lowers a mixture of everything", () => {
    const module = parse(mixture);
    expect([module.errors, module.doc, module.imports.length, module.suppressions.length]).toEqual([[], "Module.", 3, 1]);
    expect(module.functions.map((f) => f.name)).toEqual(["h", "inner"]);
    for (const text of [routine, slotClass, classForms, corpus]) expect(parse(text).errors).toEqual([]);
  });

  it("tells the forms of classes apart", () => {
    expect(parse(classForms).types.map((t) => [t.form, t.name, t.fields.map((f) => f.name), t.variants.map((v) => v.name)])).toEqual([
      ["enum", "A", ["W", "_ignore_"], ["X", "Y", "Z"]], ["enum", "B", [], ["Q"]], ["enum", "C", [], []], ["interface", "D", [], []],
      ["interface", "E", ["k"], []], ["class", "F", ["k"], []], ["alias", "G", [], []], ["enum", "H", [], ["a", "b"]], ["enum", "I", [], ["c"]],
      ["enum", "J", [], ["d"]],
    ]);
  });

  it("sets the owner of methods, also under a condition", () => {
    const module = parse("class A:\n  if x:\n    def f(self): pass\n  class B:\n    def g(self): pass\ndef h(): pass");
    expect(module.functions.map((f) => [f.owner, f.name])).toEqual([["A", "f"], ["B", "g"], [null, "h"]]);
    expect(module.body.map((s) => s.kind)).toEqual(["declare", "branch", "declare", "declare"]);
  });

  it("reads imports wherever they stand", () => {
    const source = "import a.b, c as d\nfrom . import (x, y as z)\nfrom ..p.q import r\nfrom s import *\nfrom __future__ import t\ndef f():\n  import u";
    expect(parse(source).imports.map((i) => [i.from, i.name, i.as])).toEqual([
      ["a.b", null, null], ["c", null, "d"], [".", "x", null], [".", "y", "z"], ["..p.q", "r", null], ["s", "*", null],
      ["__future__", "t", null], ["u", null, null],
    ]);
  });

  it("reads suppressions", () => {
    const module = parse("x = 1  # flawgate-ignore E8, A1: known\ny = '# flawgate-ignore E9: no comment'\n");
    expect(module.suppressions).toMatchObject([{ ids: ["E8", "A1"], reason: "known", start: 7 }]);
  });
});

describe("places", () => {
  const text = '# 😀\n@dec\nasync def f(a: int = 1):\n    """d"""\n    x, y = g(a)\n    return [z for z in x]\n\nclass A:\n    k = 1\n';
  const slice = (s: Span) => text.slice(s.start, s.end);

  it("are those of the source", () => {
    const module = parse(text);
    const f = module.functions[0]!;
    expect(slice(f)).toMatch(/^async def f[^]*for z in x\]$/);
    expect([slice(f.nameSpan), slice(f.params[0]!), slice(f.attributes[0]!)]).toEqual(["f", "a: int = 1", "@dec"]);
    expect(f.body!.map(slice)).toEqual(["g(a)", "x, y = g(a)", "x, y = g(a)", "[z for z in x]", "[z for z in x]", "return [z for z in x]"]);
    const type = module.types[0]!;
    expect([slice(type), slice(type.nameSpan), slice(type.fields[0]!)]).toEqual(["class A:\n    k = 1", "A", "k = 1"]);
  });

  it("survive a byte order mark and CRLF", () => {
    const module = parse("\uFEFFx = 1\r\ndef f():\r\n    '''a\r\n    b'''\r\n    return 2\r\n");
    expect(module.errors).toEqual([]);
    expect(module.functions[0]!.doc).toBe("a\nb");
    expect(module.lineStarts).toHaveLength(6);
    expect(module.text.slice(module.body[0]!.start, module.body[0]!.end)).toBe("x = 1");
  });

  it("belong to one node each: no two places of the model share one", () => {
    const source = "if a < b.c < d and (x := f()): y\nmatch s:\n  case [1, P(a) | Q(_, a)] | {'k': a}: z\na, b = c, a\nx = y = z\nisinstance(q, (A, B))";
    const seen = new Set<unknown>();
    const visit = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      expect(seen.has(value)).toBe(false);
      seen.add(value);
      Object.values(value).forEach(visit);
    };
    visit(parse(source).body);
  });
});

describe("broken and hostile sources", () => {
  it("keeps errors, and what stands around and inside them", () => {
    const module = parse("x = 1\nclass A(:\n  def f(self): return 1\ny = f(\n");
    expect(module.errors.length).toBeGreaterThan(0);
    expect(printModule(module)).toContain("x = 1");
    expect(parse("for x in : pass").errors).toEqual([{ start: 8, end: 8 }]);
    expect(parse("x = `a`").errors).toEqual([{ start: 4, end: 7 }]);
    expect(parse("$ 3").errors).toHaveLength(1);
  });

  it.each([["[", "]", 200_000], ["(", ")", 200_000], ["{", "}", 200_000], ["f(", ")", 20_000], ["(a,", ")", 20_000], ["x = ", "", 20_000],
    ["[x for x in ", "]", 20_000], ["not ", "", 20_000], ["lambda: ", "", 20_000], ["a if b else ", "", 20_000]] as const)(
    "survives nesting of %s%s, %i deep", (open, close, depth) => {
      for (const text of [open.repeat(depth) + "q" + close.repeat(depth), open.repeat(depth)]) expect(parse(text).text).toBe(text);
    }, 30_000);

  it("says where it stopped following", () => {
    const module = parse(`x = ${"[".repeat(600)}${"]".repeat(600)}`);
    expect(module.errors).toHaveLength(1);
    expect(printModule(module)).toContain("<too-deep>");
  });

  it("does not grow exponentially", () => {
    for (const [open, close] of [["isinstance(", ", (A, B))"], ["a < (", ") < c"], ["(a if b else ", ")"], ["a and (b := ", ")"]]) {
      const module = parse(`x = ${open!.repeat(200)}q${close!.repeat(200)}`);
      expect(spansOf(module.body).length).toBeLessThan(30_000);
    }
  });

  it("takes blocks as deep as an editor never shows them", () => {
    for (const head of ["if x:", "for a, b in c:", "def f(a):", "class A:", "with a as (b, c):", "try:", "match x:"]) {
      const source = Array.from({ length: 600 }, (_, i) => " ".repeat(i) + head).join("\n");
      expect(parse(source).text).toBe(source);
    }
  });

  const sound = (text: string): void => {
    const module = parse(text);
    for (const s of spansOf({ ...module, text: "", lineStarts: [] })) {
      expect(s.start).toBeGreaterThanOrEqual(0);
      expect(s.end).toBeGreaterThanOrEqual(s.start);
      expect(s.end).toBeLessThanOrEqual(text.length);
    }
    printModule(module);
  };

  it("lowers cut and spliced sources", () => {
    const at = fc.nat(corpus.length);
    fc.assert(fc.property(at, fc.nat(400), at, fc.nat(400), (a, n, b, m) => sound(corpus.slice(a, a + n) + corpus.slice(b, b + m))), { numRuns: 1000 });
  });

  it("lowers random sources", () => {
    const words = fc.constantFrom(
      "def ", "class ", "if ", "else", "elif ", "match ", "case ", "for ", " in ", "while ", "with ", " as ", "try", "except", "finally", "lambda ", "yield ", "await ",
      "async ", "return ", "raise ", "from ", "import ", "not ", " is ", " and ", " or ", "a", "b", "_", "1", "'s'", "f'{", "}'", "b'\\x'", "(", ")", "[", "]", "{", "}", ":",
      ":=", "=", "==", "<", ",", ".", "*", "**", "|", "-", "@", ";", "#", "\n", "\n  ", "\n    ", "\r\n", "\\\n", "\uFEFF", "😀", "\0", "type ", "del ", "global ", "print ", "...",
    );
    const text = fc.oneof(fc.array(words, { maxLength: 60 }).map((w) => w.join("")), fc.string({ unit: "binary" }), fc.string());
    fc.assert(fc.property(text, sound), { numRuns: 1500 });
  });
});

it("has a kind of expression for each form", () => {
  const kinds = new Set<Expression["kind"]>();
  for (const s of parse("a\na.b\na[0]\na()\n{}\n[]\n-a\na+b\nf(a if b else c)\nf(1)\nf(lambda: 0)\nf(...)").body)
    if (s.kind === "expression") kinds.add(s.expression.kind).add(s.expression.kind === "call" ? (s.expression.args[0]?.value.kind ?? "call") : "name");
  expect([...kinds].sort()).toEqual([
    "binary", "call", "conditional", "construct", "field", "index", "lambda", "list", "literal", "name", "other", "unary",
  ]);
});
