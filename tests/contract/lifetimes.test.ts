import { describe, expect } from "vitest";
import { stemOf } from "../../src/analysis/stems.js";
import { judge, sitesOf, type Scene } from "../../src/rules/conditions.js";
import { merged } from "../../src/rules/locate.js";
import { regionOf } from "../../src/rules/region.js";
import type { Condition, Names, Released, Selector } from "../../src/rules/rule.js";
import { contract, shapes, type Ask } from "./program.js";

const home = (ask: Ask): Scene["home"] => ({ language: ask.language, role: "production" });

/** Of the only call of `acquire` in a function: is what it gives released so? */
function released(ask: Ask, inside: string, acquire: string, by: Names, on: Released["on"] = "every"): boolean | undefined {
  const sites = ask.sites(inside, { calls: acquire });
  expect(sites.length, `calls of ${acquire} in ${inside}`).toBeGreaterThan(0);
  return judge({ target: ask.target, home: home(ask), region: regionOf(ask.target, ask.fn(inside)), site: sites[0]! }, { released: { by, on } }).is;
}

/** In a function: does the condition hold? */
const holds = (ask: Ask, inside: string, condition: Condition): boolean | undefined =>
  judge({ target: ask.target, home: home(ask), region: regionOf(ask.target, ask.fn(inside)), site: null }, condition).is;

/** In a whole file: is there a place that the selector surely names (true), perhaps (undefined), or not? */
function inFile(ask: Ask, selector: Selector, file?: string): boolean | undefined {
  const fns = ask.program.functions.filter((f) => f.decl.name !== "" && (file === undefined || stemOf(f.module) === file));
  const region = merged(fns.map((f) => ({ ...regionOf(ask.target, f), activations: regionOf(ask.target, f).roots })));
  const { sure, unsure } = sitesOf({ target: ask.target, home: home(ask), region, site: null }, selector);
  return sure.length > 0 ? true : unsure.length > 0 ? undefined : false;
}

describe("released", () => {
  shapes("on every way out", {
    "in a finally": {
      python: "def run(p):\n    f = acquire(p)\n    try:\n        return work(f.data)\n    finally:\n        f.close()\n",
      typescript: "function run(p: string) { const f = acquire(p); try { return work(f.data); } finally { f.close(); } }",
    },
    "by its scope": {
      rust: "fn run(p: &str) { let f = acquire(p); f.read(); }\nstruct File;\nimpl Drop for File { fn drop(&mut self) { self.close(); } }\nimpl File { fn close(&mut self) { native_close(); } fn read(&self) {} }\nfn acquire(p: &str) -> File { File }",
      python: "def run(p):\n    with acquire(p) as f:\n        f.read()\n",
      typescript: "function run(p: string) { using f = acquire(p); f.read(); }",
    },
    "by what is registered": {
      python: "def run(p):\n    with ExitStack() as stack:\n        f = acquire(p)\n        stack.callback(f.close)\n        f.read()\n",
      typescript: "function run(p: string) { using stack = new DisposableStack(); const f = acquire(p); stack.defer(() => f.close()); f.read(); }",
    },
    "by a helper of the tree": {
      rust: "fn run(p: &str) { let f = acquire(p); finish(f); }\nfn finish(f: File) { f.close(); }",
      python: "def run(p):\n    f = acquire(p)\n    finish(f)\ndef finish(f):\n    f.close()\n",
      typescript: "function run(p: string) { const f = acquire(p); finish(f); }\nfunction finish(f: File) { f.close(); }",
    },
    "given to the function that frees it": {
      rust: "fn run() { let h = acquire(); close(h); }",
      python: "def run():\n    h = acquire()\n    lib.close(h)\n",
      typescript: "function run() { const h = acquire(); lib.close(h); }",
    },
    "unless there is none": {
      rust: "fn run(p: &str) -> Option<i64> { let f = acquire(p)?; f.close(); Some(1) }",
      python: "def run(p):\n    f = acquire(p)\n    if f is None:\n        return None\n    f.close()\n    return 1\n",
      typescript: "function run(p: string) { const f = acquire(p); if (f === null) return null; f.close(); return 1; }",
    },
    "in the handler and at the end": {
      python: "def run(p):\n    f = acquire(p)\n    try:\n        work(f.data)\n    except Exception:\n        f.close()\n        raise\n    f.close()\n",
      typescript: "function run(p: string) { const f = acquire(p); try { work(f.data); } catch (e) { f.close(); throw e; } f.close(); }",
    },
    "all of a collection": {
      rust: "fn run(ps: Vec<String>) { let mut fs = Vec::new(); for p in ps { fs.push(acquire(p)); } for f in fs { f.close(); } }",
    },
    "by those who call": {
      rust: "fn run() { let f = make(); f.close(); }\nfn make() -> File { acquire() }",
      python: "def run():\n    f = make()\n    f.close()\ndef make():\n    return acquire()\n",
      typescript: "function run() { const f = make(); f.close(); }\nfunction make() { return acquire(); }",
    },
    "by the owner's close": {
      rust: "struct A { f: File }\nimpl A { fn run(&mut self) { self.f = acquire(); } fn shutdown(&mut self) { self.f.close(); } }",
      python: "class A:\n    def run(self):\n        self.f = acquire()\n    def shutdown(self):\n        f = self.f\n        if f is not None:\n            f.close()\n",
      typescript: "class A { f: File | null = null; run() { this.f = acquire(); } shutdown() { this.f?.close(); } }",
    },
    "by the owner's close, over the names of its members": {
      python: 'class A:\n    def run(self):\n        self.f = acquire()\n    def shutdown(self):\n        for name in ("f", "g"):\n            it = getattr(self, name, None)\n            if it is not None:\n                it.close()\n',
    },
  }, (ask) => {
    const inside = ask.program.types("A").length > 0 ? "A.run" : "run";
    expect(released(ask, inside, "acquire", "close")).toBe(true);
  });

  shapes("not where an early return or an exception leaves", {
    "a return between": {
      rust: "fn run(x: bool) -> i64 { let h = acquire(); if x { return 0; } close(h); 1 }\nfn acquire() -> Handle { Handle }\nstruct Handle;",
      python: "def run(x):\n    h = acquire()\n    if x:\n        return 0\n    close(h)\n    return 1\n",
      typescript: "function run(x: boolean) { const h = acquire(); if (x) return 0; close(h); return 1; }",
    },
    "a call between may raise": {
      python: "def run(x):\n    f = acquire()\n    work(x)\n    f.close()\n",
      typescript: "function run(x: number) { const f = acquire(); work(x); f.close(); }",
    },
    "a handler that only logs": {
      python: "def run(x):\n    f = acquire()\n    try:\n        work(x)\n    except Exception as e:\n        log(e)\n        raise\n    f.close()\n",
      typescript: "function run(x: number) { const f = acquire(); try { work(x); } catch (e) { console.log(e); throw e; } f.close(); }",
    },
    "acquired again before": {
      python: "def run(xs):\n    for x in xs:\n        f = acquire()\n    f.close()\n",
      typescript: "function run(xs: number[]) { let f; for (const x of xs) { f = acquire(); } f.close(); }",
    },
  }, (ask) => {
    expect(released(ask, "run", "acquire", "close")).toBe(false);
    expect(released(ask, "run", "acquire", "close", "some")).toBe(true);
  });

  shapes("never", {
    "dropped": {
      rust: "fn run() { spawn(work()); }",
      python: "def run():\n    spawn(work())\n",
      typescript: "function run() { spawn(work()); }",
    },
    "kept in a variable that goes": {
      rust: "fn run() { let t = spawn(work()); }",
      python: "def run():\n    t = spawn(work())\n    print(t)\n",
      typescript: "function run() { const t = spawn(work()); console.log(t); }",
    },
    "the owner closes something else": {
      python: "class A:\n    def run(self):\n        self.t = spawn(1)\n        self.s = connect()\n    def close(self):\n        self.s.cancel()\n",
      typescript: "class A { t: Task | null = null; s: Socket | null = null; run() { this.t = spawn(1); this.s = connect(); } close() { this.s.cancel(); } }",
    },
    "a finalizer alone": {
      python: "class A:\n    def run(self):\n        self.t = spawn(1)\n    def __del__(self):\n        self.t.cancel()\n",
    },
  }, (ask) => {
    const inside = ask.program.types("A").length > 0 ? "A.run" : "run";
    expect(released(ask, inside, "spawn", ["cancel", "join", "await"], "some")).toBe(false);
  });

  shapes("awaited, cancelled or joined", {
    "awaited": {
      rust: "async fn run() { let t = spawn(work()); t.await; }",
      python: "async def run():\n    t = spawn(work())\n    await t\n",
      typescript: "async function run() { const t = spawn(work()); await t; }",
    },
    "gathered": {
      rust: "async fn run() { let t = spawn(work()); tokio::join!(t, other()); }",
      python: "async def run(xs):\n    ts = [spawn(x) for x in xs]\n    await asyncio.gather(*ts)\n",
      typescript: "async function run(xs: number[]) { const ts = xs; const t = spawn(1); await Promise.all([t, other()]); }",
    },
    "joined at once": {
      rust: "fn run() { spawn(work()).join(); }",
      python: "def run():\n    spawn(work()).join()\n",
      typescript: "function run() { spawn(work()).join(); }",
    },
    "kept in a set that is cancelled": {
      python: "class A:\n    def run(self):\n        task = spawn(1)\n        self.tasks.add(task)\n    def close(self):\n        for t in list(self.tasks):\n            t.cancel()\n",
      typescript: "class A { tasks = new Set<Task>(); run() { const task = spawn(1); this.tasks.add(task); } close() { for (const t of this.tasks) t.cancel(); } }",
      rust: "struct A { tasks: Vec<Task> }\nimpl A { fn run(&mut self) { let task = spawn(1); self.tasks.push(task); } fn close(&mut self) { for t in self.tasks.iter() { t.cancel(); } } }",
    },
  }, (ask) => {
    const inside = ask.program.types("A").length > 0 ? "A.run" : "run";
    expect(released(ask, inside, "spawn", ["cancel", "join", "await"], "some")).toBe(true);
  });

  shapes("not known where it leaves the tree", {
    "given away": {
      rust: "fn run() { let f = acquire(); elsewhere::take(f); }",
      python: "def run():\n    f = acquire()\n    elsewhere.take(f)\n",
      typescript: "function run() { const f = acquire(); elsewhere.take(f); }",
    },
    "returned to nobody here": {
      rust: "pub fn run() -> File { acquire() }",
      python: "def run():\n    return acquire()\n",
      typescript: "export function run() { return acquire(); }",
    },
  }, (ask) => {
    expect(released(ask, "run", "acquire", "close")).toBeUndefined();
    expect(released(ask, "run", "acquire", "close", "some")).toBeUndefined();
  });

  contract("kept is enough where the rule says so", {
    rust: "struct A { t: Task }\nimpl A { fn run(&mut self) { self.t = spawn(1); } fn lose(&self) { spawn(2); } }",
    python: "class A:\n    def run(self):\n        self.t = spawn(1)\n    def lose(self):\n        spawn(2)\n",
    typescript: "class A { t: Task | null = null; run() { this.t = spawn(1); } lose() { spawn(2); } }",
  }, (ask) => {
    expect(released(ask, "A.run", "spawn", ["await", "keep"])).toBe(true);
    expect(released(ask, "A.lose", "spawn", ["await", "keep"])).toBe(false);
  });

  contract("built one after the other, the first is lost where the second fails", {
    python: "class Bundle:\n    def __init__(self, a, b):\n        self.a = a\n        self.b = b\n    def shutdown(self):\n        self.a.close()\n        self.b.close()\ndef build():\n    a = acquire()\n    b = connect()\n    return Bundle(a, b)\n",
    typescript: "class Bundle { a: A; b: B; constructor(a: A, b: B) { this.a = a; this.b = b; } shutdown() { this.a.close(); this.b.close(); } }\nfunction build() { const a = acquire(); const b = connect(); return new Bundle(a, b); }",
  }, (ask) => {
    expect(released(ask, "build", "acquire", "close")).toBe(false);
    expect(released(ask, "build", "connect", "close")).toBe(true);
  });
});

describe("grows", () => {
  const unbounded = (ask: Ask): boolean | undefined => inFile(ask, { grows: "rows", bounded: false });

  shapes("without end", {
    "appended": {
      rust: "struct J { rows: Vec<Row> }\nimpl J { fn record(&mut self, r: Row) { self.rows.push(r); } }",
      python: "class J:\n    def __init__(self):\n        self.rows = []\n    def record(self, r):\n        self.rows.append(r)\n",
      typescript: "class J { rows: Row[] = []; record(r: Row) { this.rows.push(r); } }",
    },
    "a list and one more": {
      python: "class J:\n    def __init__(self):\n        self.rows = []\n    def record(self, r):\n        self.rows = [*self.rows, r]\n",
      typescript: "class J { rows: Row[] = []; record(r: Row) { this.rows = [...this.rows, r]; } }",
    },
    "emptied at its end alone": {
      rust: "struct J { rows: Vec<Row> }\nimpl J { fn record(&mut self, r: Row) { self.rows.push(r); } fn close(&mut self) { self.rows.clear(); } }",
      python: "class J:\n    def __init__(self):\n        self.rows = []\n    def record(self, r):\n        self.rows.append(r)\n    def close(self):\n        self.rows.clear()\n",
      typescript: "class J { rows: Row[] = []; record(r: Row) { this.rows.push(r); } close() { this.rows.length = 0; } }",
    },
    "another's is trimmed": {
      python: "class K:\n    def __init__(self):\n        self.rows = []\n    def trim(self):\n        self.rows.clear()\nclass J:\n    def __init__(self):\n        self.rows = []\n    def record(self, r):\n        self.rows.append(r)\n",
      typescript: "class K { rows: Row[] = []; trim() { this.rows.pop(); } }\nclass J { rows: Row[] = []; record(r: Row) { this.rows.push(r); } }",
      rust: "struct K { rows: Vec<Row> }\nimpl K { fn trim(&mut self) { self.rows.clear(); } }\nstruct J { rows: Vec<Row> }\nimpl J { fn record(&mut self, r: Row) { self.rows.push(r); } }",
    },
  }, (ask) => {
    expect(unbounded(ask)).toBe(true);
    expect(inFile(ask, { grows: "rows", bounded: true })).toBe(false);
  });

  shapes("within bounds", {
    "made with a limit": {
      python: "class J:\n    def __init__(self):\n        self.rows = deque(maxlen=100)\n    def record(self, r):\n        self.rows.append(r)\n",
    },
    "trimmed": {
      rust: "struct J { rows: VecDeque<Row> }\nimpl J { fn record(&mut self, r: Row) { self.rows.push_back(r); if self.rows.len() > 9 { self.rows.pop_front(); } } }",
      python: "class J:\n    def __init__(self):\n        self.rows = []\n    def record(self, r):\n        self.rows.append(r)\n        del self.rows[:-100]\n",
      typescript: "class J { rows: Row[] = []; record(r: Row) { this.rows.push(r); if (this.rows.length > 9) this.rows.shift(); } }",
    },
    "cut": {
      python: "class J:\n    def __init__(self):\n        self.rows = []\n    def record(self, r):\n        self.rows.append(r)\n        self.rows = self.rows[-100:]\n",
      typescript: "class J { rows: Row[] = []; record(r: Row) { this.rows.push(r); this.rows = this.rows.slice(-9); } }",
      rust: "struct J { rows: Vec<Row> }\nimpl J { fn record(&mut self, r: Row) { self.rows.push(r); self.rows.truncate(9); } }",
    },
    "refused when full": {
      rust: "struct J { rows: Vec<Row> }\nimpl J { fn record(&mut self, r: Row) { if self.rows.len() >= 9 { return; } self.rows.push(r); } }",
      python: "class J:\n    def __init__(self):\n        self.rows = []\n    def record(self, r):\n        if len(self.rows) >= 9:\n            return\n        self.rows.append(r)\n",
      typescript: "class J { rows: Row[] = []; record(r: Row) { if (this.rows.length >= 9) return; this.rows.push(r); } }",
    },
    "drained by its reader, elsewhere": {
      rust: "struct J { rows: Vec<Row> }\nimpl J { fn record(&mut self, r: Row) { self.rows.push(r); } }\nfn flush(j: &mut J) { for r in j.rows.drain(..) { send(r); } }",
      python: "class J:\n    def __init__(self):\n        self.rows = []\n    def record(self, r):\n        self.rows.append(r)\ndef flush(j: J):\n    while j.rows:\n        send(j.rows.pop())\n",
      typescript: "class J { rows: Row[] = []; record(r: Row) { this.rows.push(r); } }\nfunction flush(j: J) { for (const r of j.rows.splice(0)) send(r); }",
    },
    "handed over and replaced": {
      rust: "struct J { rows: Vec<Row> }\nimpl J { fn record(&mut self, r: Row) { self.rows.push(r); } fn take_all(&mut self) -> Vec<Row> { std::mem::take(&mut self.rows) } }",
      python: "class J:\n    def __init__(self):\n        self.rows = []\n    def record(self, r):\n        self.rows.append(r)\n    def take_all(self):\n        rows, self.rows = self.rows, []\n        return rows\n",
      typescript: "class J { rows: Row[] = []; record(r: Row) { this.rows.push(r); } takeAll() { const rows = this.rows; this.rows = []; return rows; } }",
    },
  }, (ask) => {
    expect(unbounded(ask)).toBe(false);
    expect(inFile(ask, { grows: "rows", bounded: true })).toBe(true);
  });

  contract("by key: not known", {
    rust: "struct J { rows: HashMap<String, Row> }\nimpl J { fn record(&mut self, k: String, r: Row) { self.rows.insert(k, r); } }",
    python: "class J:\n    def __init__(self):\n        self.rows = {}\n    def record(self, k, r):\n        self.rows[k] = r\n",
    typescript: "class J { rows = new Map<string, Row>(); record(k: string, r: Row) { this.rows.set(k, r); } }",
  }, (ask) => {
    expect(unbounded(ask)).toBeUndefined();
  });
});

describe("unused", () => {
  shapes("a function", {
    "that nobody names": {
      rust: "fn encode(x: i64) -> i64 { x }\npub fn run() { work(); }",
      python: "def encode(x):\n    return x\ndef run():\n    work()\n",
      typescript: "function encode(x: number) { return x; }\nexport function run() { work(); }",
    },
    "that calls itself alone": {
      rust: "fn encode(x: i64) -> i64 { encode(x - 1) }",
      python: "def encode(x):\n    return encode(x - 1)\n",
      typescript: "function encode(x: number): number { return encode(x - 1); }",
    },
    "of another type than the one that is used": {
      rust: "struct A; struct B;\nimpl A { fn encode(&self) {} }\nimpl B { fn code(&self) {} }\npub fn run(b: B) { b.code(); }",
      python: "class A:\n    def encode(self):\n        pass\nclass B:\n    def code(self):\n        pass\ndef run(b: B):\n    b.code()\n",
      typescript: "class A { encode() {} }\nclass B { code() {} }\nexport function run(b: B) { b.code(); }",
    },
    "hidden by a variable": {
      python: "def encode(x):\n    return x\ndef run(encode):\n    return encode(1)\n",
      typescript: "function encode(x: number) { return x; }\nexport function run(encode: (x: number) => number) { return encode(1); }",
    },
    "called on a library's thing": {
      python: "import threading\nclass A:\n    def encode(self):\n        pass\nclass B:\n    def __init__(self):\n        self.c = threading.Condition()\n    def run(self):\n        self.c.encode()\n",
      typescript: 'import { Condition } from "threads";\nclass A { encode() {} }\nexport class B { c = new Condition(); run() { this.c.encode(); } }',
    },
    "that only a dead one uses": {
      rust: "fn encode(x: i64) -> i64 { x }\nfn dead() { encode(1); }",
      python: "def encode(x):\n    return x\ndef _dead():\n    encode(1)\n",
      typescript: "function encode(x: number) { return x; }\nfunction dead() { encode(1); }",
    },
  }, (ask) => {
    expect(inFile(ask, { unused: { function: "encode" } })).toBe(true);
  });

  shapes("not a function", {
    "that is called": {
      rust: "fn encode(x: i64) -> i64 { x }\npub fn run() { encode(1); }",
      python: "def encode(x):\n    return x\ndef run():\n    encode(1)\n",
      typescript: "function encode(x: number) { return x; }\nexport function run() { encode(1); }",
    },
    "that is handed over": {
      rust: "fn encode(x: i64) -> i64 { x }\npub fn run(xs: Vec<i64>) -> Vec<i64> { xs.into_iter().map(encode).collect() }",
      python: "def encode(x):\n    return x\ndef run(x):\n    return json.dumps(x, default=encode)\n",
      typescript: "function encode(x: number) { return x; }\nexport function run(xs: number[]) { return xs.map(encode); }",
    },
    "of a type that is known": {
      rust: "struct A;\nimpl A { fn encode(&self) {} }\npub struct B { a: A }\nimpl B { pub fn run(&self) { self.a.encode(); } }",
      python: "class A:\n    def encode(self):\n        pass\nclass B:\n    def __init__(self):\n        self.a = A()\n    def run(self):\n        self.a.encode()\n",
      typescript: "class A { encode() {} }\nexport class B { a = new A(); run() { this.a.encode(); } }",
    },
    "that a framework calls": {
      rust: '#[no_mangle] pub extern "C" fn encode() {}',
      python: '@app.route("/")\ndef encode():\n    pass\n',
    },
    "of a base": {
      python: "class Base:\n    def encode(self):\n        raise NotImplementedError\nclass A(Base):\n    def encode(self):\n        return 1\ndef run(b: Base):\n    b.encode()\n",
      typescript: "interface Base { encode(): void }\nclass A implements Base { encode() {} }\nexport function run(b: Base) { b.encode(); }",
    },
  }, (ask) => {
    expect(inFile(ask, { unused: { function: "encode" } })).toBe(false);
  });

  shapes("a method, where the type of what has it is not known", {
    "by its name": {
      python: "class A:\n    def encode(self):\n        pass\ndef run(a):\n    a.encode()\n",
      typescript: "class A { encode() {} }\nexport function run(a: any) { a.encode(); }",
    },
    "by a string": {
      python: 'class A:\n    def encode(self):\n        pass\ndef run(a):\n    for name in NAMES:\n        getattr(a, name)()\nNAMES = ["encode"]\n',
    },
  }, (ask) => {
    expect(inFile(ask, { unused: { function: "encode" } })).toBeUndefined();
  });

  contract("tests use nothing of production", {
    rust: { "src/a.rs": "pub fn encode() {}\n#[cfg(test)]\nmod tests { #[test] fn t() { super::encode(); } }" },
    python: { "app/a.py": "def encode():\n    pass\n", "tests/test_a.py": "from app.a import encode\ndef test_a():\n    encode()\n" },
    typescript: { "src/a.ts": "export function encode() {}", "src/a.test.ts": 'import { encode } from "./a.js";\nit("a", () => { encode(); });' },
  }, (ask) => {
    expect(inFile(ask, { unused: { function: "encode" } })).toBe(true);
  });

  contract("what the package gives to others", {
    rust: { "src/lib.rs": "pub fn encode() {}" },
    python: { "app/__init__.py": "from .a import encode\n", "app/a.py": "def encode():\n    pass\n" },
    typescript: { "src/index.ts": 'export { encode } from "./a.js";', "src/a.ts": "export function encode() {}" },
  }, (ask) => {
    expect(inFile(ask, { unused: { function: "encode" } })).toBeUndefined();
    expect(inFile(ask, { unused: { function: "encode", ignoring: "exports" } })).toBe(true);
  });

  contract("types, variants and fields", {
    rust: "enum Stage { Open, Closed }\nstruct Dead { x: i64 }\npub struct Live { x: i64, y: i64 }\npub fn run(l: Live) -> i64 { let s = Stage::Open; step(s); l.x }",
    python: "class Stage(Enum):\n    Open = 1\n    Closed = 2\nclass Dead:\n    pass\n@dataclass\nclass Live:\n    x: int\n    y: int\ndef run(l: Live):\n    step(Stage.Open)\n    return l.x\n",
    typescript: "enum Stage { Open, Closed }\nclass Dead { x = 1; }\nclass Live { x = 1; y = 2; }\nexport function run(l: Live) { step(Stage.Open); return l.x; }",
  }, (ask) => {
    expect(inFile(ask, { unused: { type: "Dead" } })).toBe(true);
    expect(inFile(ask, { unused: { type: "Stage" } })).toBe(false);
    expect(inFile(ask, { unused: { variant: "Closed", of: "Stage" } })).toBe(true);
    expect(inFile(ask, { unused: { variant: "Open", of: "Stage" } })).toBe(false);
    expect(inFile(ask, { unused: { field: "y", of: "Live" } })).toBe(true);
    expect(inFile(ask, { unused: { field: "x", of: "Live" } })).toBe(false);
  });

  contract("imports", {
    rust: "use a::encode;\nuse b::decode;\npub fn run() { decode(); }",
    python: "from a import encode\nfrom b import decode\nimport c.d\ndef run(x: 'decode'):\n    c.d.go()\n",
    typescript: 'import { encode } from "a";\nimport { decode } from "b";\nimport "c";\nexport function run() { decode(); }',
  }, (ask) => {
    expect(inFile(ask, { unused: { import: "encode" } })).toBe(true);
    expect(inFile(ask, { unused: { import: ["decode", "c"] } })).toBe(false);
  });
});

describe("precedes", () => {
  const before = (ask: Ask, always?: boolean): boolean | undefined => holds(ask, "run", { precedes: { first: { calls: "first" }, then: { calls: "second" }, ...(always === undefined ? {} : { always }) } });

  shapes("always", {
    "in sequence": {
      rust: "fn run() { first(); second(); }",
      python: "def run():\n    first()\n    second()\n",
      typescript: "function run() { first(); second(); }",
    },
    "in helpers": {
      rust: "fn run() { a(); b(); }\nfn a() { first(); }\nfn b() { second(); }",
      python: "def run():\n    a()\n    b()\ndef a():\n    first()\ndef b():\n    second()\n",
      typescript: "function run() { a(); b(); }\nfunction a() { first(); }\nfunction b() { second(); }",
    },
    "in both arms": {
      rust: "fn run(x: bool) { if x { first(); } else { first(); } second(); }",
      python: "def run(x):\n    if x:\n        first()\n    else:\n        first()\n    second()\n",
      typescript: "function run(x: boolean) { if (x) first(); else first(); second(); }",
    },
    "as an argument": {
      rust: "fn run() { second(first()); }",
      python: "def run():\n    second(first())\n",
      typescript: "function run() { second(first()); }",
    },
    "over literal names": {
      python: 'def run(self):\n    for n in ("first", "second"):\n        f = getattr(self, n)\n        f()\n    self.first()\n    self.second()\n',
    },
  }, (ask) => {
    expect(before(ask)).toBe(true);
    expect(before(ask, true)).toBe(true);
  });

  shapes("on some way", {
    "under a condition": {
      rust: "fn run(x: bool) { if x { first(); } second(); }",
      python: "def run(x):\n    if x:\n        first()\n    second()\n",
      typescript: "function run(x: boolean) { if (x) first(); second(); }",
    },
    "in the turn before": {
      rust: "fn run(xs: Vec<i64>) { for x in xs { second(); first(); } }",
      python: "def run(xs):\n    for x in xs:\n        second()\n        first()\n",
      typescript: "function run(xs: number[]) { for (const x of xs) { second(); first(); } }",
    },
  }, (ask) => {
    expect(before(ask)).toBe(true);
    expect(before(ask, true)).toBe(false);
  });

  shapes("never", {
    "the other way round": {
      rust: "fn run() { second(); first(); }",
      python: "def run():\n    second()\n    first()\n",
      typescript: "function run() { second(); first(); }",
    },
    "in exclusive arms": {
      rust: "fn run(k: Kind) { match k { Kind::A => first(), _ => second() } }",
      python: "def run(k):\n    if k == Kind.A:\n        first()\n    else:\n        second()\n",
      typescript: "function run(k: Kind) { switch (k) { case Kind.A: first(); break; default: second(); } }",
    },
    "under conditions that exclude each other": {
      rust: "fn run(k: Kind) { if k == Kind::A { first(); } if k == Kind::B { second(); } }",
      python: "def run(k):\n    if k == Kind.A:\n        first()\n    if k == Kind.B:\n        second()\n",
      typescript: "function run(k: Kind) { if (k === Kind.A) first(); if (k === Kind.B) second(); }",
    },
    "it returns after the first": {
      rust: "fn run(x: bool) { if x { first(); return; } second(); }",
      python: "def run(x):\n    if x:\n        first()\n        return\n    second()\n",
      typescript: "function run(x: boolean) { if (x) { first(); return; } second(); }",
    },
  }, (ask) => {
    expect(before(ask)).toBe(false);
    expect(before(ask, true)).toBe(false);
  });
});
