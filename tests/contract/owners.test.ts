import { describe, expect, it } from "vitest";
import { contract, snake } from "./program.js";

contract("a method belongs to its type and calls the type's own methods, not another's", {
  rust: `
    pub struct Kernel { n: i64 }
    pub struct Venue { n: i64 }
    impl Kernel { pub fn step(&mut self) { self.reset(); } fn reset(&mut self) { self.n = 0; } }
    impl Venue { fn reset(&mut self) { self.n = 1; } }
  `,
  python: `
class Kernel:
    def step(self):
        self.reset()
    def reset(self):
        self.n = 0
class Venue:
    def reset(self):
        self.n = 1
`,
  typescript: `
    export class Kernel { n = 0; step(): void { this.reset(); } reset(): void { this.n = 0; } }
    class Venue { n = 0; reset(): void { this.n = 1; } }
  `,
}, (ask) => {
  expect(ask.fn("step").decl.owner).toBe("Kernel");
  expect(ask.fn("step").decl.exported).toBe(true);
  expect(ask.runs("step", "reset")).toEqual(["Kernel.reset"]);
  expect(ask.callers("Kernel.reset")).toEqual(["Kernel.step"]);
  expect(ask.callers("Venue.reset")).toEqual([]);
});

contract("a call through an interface runs what implements it", {
  rust: `
    trait Venue { fn submit(&self, size: f64); }
    struct Paper; struct Live; struct Unrelated;
    impl Venue for Paper { fn submit(&self, size: f64) { print(size); } }
    impl Venue for Live { fn submit(&self, size: f64) { send(size); } }
    impl Unrelated { fn submit(&self, size: f64) { burn(size); } }
    fn trade(venue: &dyn Venue) { venue.submit(1.0); }
  `,
  python: `
class Venue(ABC):
    @abstractmethod
    def submit(self, size): ...
class Paper(Venue):
    def submit(self, size):
        print(size)
class Live(Venue):
    def submit(self, size):
        send(size)
class Unrelated:
    def submit(self, size):
        burn(size)
def trade(venue: Venue):
    venue.submit(1.0)
`,
  typescript: `
    interface Venue { submit(size: number): void }
    class Paper implements Venue { submit(size: number): void { print(size); } }
    class Live implements Venue { submit(size: number): void { send(size); } }
    class Unrelated { submit(size: number): void { burn(size); } }
    function trade(venue: Venue): void { venue.submit(1.0); }
  `,
}, (ask) => {
  expect(ask.runs("trade", "submit")).toEqual(["Live.submit", "Paper.submit"]);
});

contract("an inherited method is found on the type that has it", {
  rust: `
    trait Base { fn close(&self) { self.flush(); } fn flush(&self); }
    struct Journal;
    impl Base for Journal { fn flush(&self) { sync(); } }
    struct Other; impl Other { fn close(&self) {} }
    fn end(journal: &Journal) { journal.close(); }
  `,
  python: `
class Base:
    def close(self):
        self.flush()
    def flush(self):
        raise NotImplementedError
class Journal(Base):
    def flush(self):
        sync()
class Other:
    def close(self):
        pass
def end(journal: Journal):
    journal.close()
`,
  typescript: `
    abstract class Base { close(): void { this.flush(); } abstract flush(): void; }
    class Journal extends Base { flush(): void { sync(); } }
    class Other { close(): void {} }
    function end(journal: Journal): void { journal.close(); }
  `,
}, (ask) => {
  expect(ask.runs("end", "close")).toEqual(["Base.close"]);
  expect(ask.runs("Base.close", "flush")).toEqual(["Journal.flush"]);
  expect(ask.callsIn("end")).toEqual(["close", "flush", "sync"]);
});

contract("the type of a field says whose method is called", {
  rust: `
    struct Venue; impl Venue { fn submit(&self) {} }
    struct Queue; impl Queue { fn submit(&self) {} }
    struct Kernel { venue: Option<Box<Venue>>, queue: Queue }
    impl Kernel { fn trade(&self) { self.venue.as_ref().unwrap().submit(); } fn enqueue(&self) { self.queue.submit(); } }
  `,
  python: `
class Venue:
    def submit(self): pass
class Queue:
    def submit(self): pass
class Kernel:
    venue: Optional[Venue]
    def __init__(self, venue):
        self.venue = venue
        self.queue = Queue()
    def trade(self):
        self.venue.submit()
    def enqueue(self):
        self.queue.submit()
`,
  typescript: `
    class Venue { submit(): void {} }
    class Queue { submit(): void {} }
    class Kernel {
      private readonly queue = new Queue();
      constructor(private readonly venue: Venue | null) {}
      trade(): void { this.venue!.submit(); }
      enqueue(): void { this.queue.submit(); }
    }
  `,
}, (ask) => {
  expect(ask.runs("trade", "submit")).toEqual(["Venue.submit"]);
  expect(ask.runs("enqueue", "submit")).toEqual(["Queue.submit"]);
});

contract("a local has the type that it is constructed from, also by a factory", {
  rust: `
    struct Slot; impl Slot { fn new() -> Self { Slot } fn reset(&self) {} }
    struct Plane; impl Plane { fn reset(&self) {} }
    fn make_slot() -> Slot { Slot::new() }
    fn direct() { let slot = Slot::new(); slot.reset(); }
    fn made() { let slot = make_slot(); slot.reset(); }
    fn other() { let plane = Plane {}; plane.reset(); }
  `,
  python: `
class Slot:
    def reset(self): pass
class Plane:
    def reset(self): pass
def make_slot() -> Slot:
    return Slot()
def direct():
    slot = Slot()
    slot.reset()
def made():
    slot = make_slot()
    slot.reset()
def other():
    plane = Plane()
    plane.reset()
`,
  typescript: `
    class Slot { reset(): void {} }
    class Plane { reset(): void {} }
    function makeSlot(): Slot { return new Slot(); }
    function direct(): void { const slot = new Slot(); slot.reset(); }
    function made(): void { const slot = makeSlot(); slot.reset(); }
    function other(): void { const plane = new Plane(); plane.reset(); }
  `,
}, (ask) => {
  expect(ask.runs("direct", "reset")).toEqual(["Slot.reset"]);
  expect(ask.runs("made", "reset")).toEqual(["Slot.reset"]);
  expect(ask.runs("other", "reset")).toEqual(["Plane.reset"]);
});

contract("an associated function is called by its type", {
  rust: `
    struct Clock; impl Clock { fn now() -> f64 { 0.0 } }
    struct Wall; impl Wall { fn now() -> f64 { 1.0 } }
    fn stamp() -> f64 { Clock::now() }
  `,
  python: `
class Clock:
    @staticmethod
    def now(): return 0.0
class Wall:
    @staticmethod
    def now(): return 1.0
def stamp():
    return Clock.now()
`,
  typescript: `
    class Clock { static now(): number { return 0; } }
    class Wall { static now(): number { return 1; } }
    function stamp(): number { return Clock.now(); }
  `,
}, (ask) => {
  expect(ask.runs("stamp", "now")).toEqual(["Clock.now"]);
});

contract("a function and a method of the same name are two", {
  rust: `
    fn submit() {}
    struct Venue; impl Venue { fn submit(&self) {} fn trade(&self) { self.submit(); } }
    fn trade_free() { submit(); }
  `,
  python: `
def submit(): pass
class Venue:
    def submit(self): pass
    def trade(self):
        self.submit()
def trade_free():
    submit()
`,
  typescript: `
    function submit(): void {}
    class Venue { submit(): void {} trade(): void { this.submit(); } }
    function tradeFree(): void { submit(); }
  `,
}, (ask) => {
  expect(ask.runs("trade", "submit")).toEqual(["Venue.submit"]);
  expect(ask.runs("trade_free", "submit")).toEqual(["submit"]);
});

contract("a nested function hides one of the module", {
  rust: `
    fn helper() { outside(); }
    fn outer() { fn helper() { inside(); } helper(); }
    fn other() { helper(); }
  `,
  python: `
def helper():
    outside()
def outer():
    def helper():
        inside()
    helper()
def other():
    helper()
`,
  typescript: `
    function helper(): void { outside(); }
    function outer(): void { function helper(): void { inside(); } helper(); }
    function other(): void { helper(); }
  `,
}, (ask) => {
  expect(ask.callsIn("outer")).toEqual(["helper", "inside"]);
  expect(ask.callsIn("other")).toEqual(["helper", "outside"]);
});

contract("an import under another name leads to the function of that file", {
  rust: {
    "src/sizing.rs": "pub fn clamp_size(x: f64) -> f64 { bound(x) }",
    "src/legacy.rs": "pub fn clamp_size(x: f64) -> f64 { unbound(x) }",
    "src/main.rs": "use crate::sizing::clamp_size as clamp;\nfn run(x: f64) -> f64 { clamp(x) }",
  },
  python: {
    "app/sizing.py": "def clamp_size(x):\n    return bound(x)\n",
    "app/legacy.py": "def clamp_size(x):\n    return unbound(x)\n",
    "app/main.py": "from .sizing import clamp_size as clamp\ndef run(x):\n    return clamp(x)\n",
  },
  typescript: {
    "src/sizing.ts": "export function clampSize(x: number): number { return bound(x); }",
    "src/legacy.ts": "export function clampSize(x: number): number { return unbound(x); }",
    "src/main.ts": 'import { clampSize as clamp } from "./sizing.js";\nfunction run(x: number): number { return clamp(x); }',
  },
}, (ask) => {
  expect(ask.callsIn("run")).toEqual(["bound", "clamp"]);
});

contract("a function of an imported module", {
  rust: {
    "src/sizing.rs": "pub fn scale(x: f64) -> f64 { bound(x) }",
    "src/legacy.rs": "pub fn scale(x: f64) -> f64 { unbound(x) }",
    "src/main.rs": "use crate::sizing;\nfn run(x: f64) -> f64 { sizing::scale(x) }",
  },
  python: {
    "app/sizing.py": "def scale(x):\n    return bound(x)\n",
    "app/legacy.py": "def scale(x):\n    return unbound(x)\n",
    "app/main.py": "from app import sizing\ndef run(x):\n    return sizing.scale(x)\n",
  },
  typescript: {
    "src/sizing.ts": "export function scale(x: number): number { return bound(x); }",
    "src/legacy.ts": "export function scale(x: number): number { return unbound(x); }",
    "src/main.ts": 'import * as sizing from "./sizing.js";\nfunction run(x: number): number { return sizing.scale(x); }',
  },
}, (ask) => {
  expect(ask.callsIn("run")).toEqual(["bound", "scale"]);
});

contract("a name is found as it is spelt before its other spellings are", {
  rust: "struct R; impl R { fn _run(&self) { inner(); } fn run(&self) { self._run(); } }",
  python: "class R:\n    def _run(self):\n        inner()\n    def run(self):\n        self._run()\n",
  typescript: "class R { _run(): void { inner(); } run(): void { this._run(); } }",
}, (ask) => {
  expect(ask.fn("run").decl.name).toBe("run");
  expect(ask.fn("_run").decl.name).toBe("_run");
  expect(ask.callers("_run")).toEqual(["R.run"]);
});

describe("the harness", () => {
  it("spells names alike", () => {
    expect(snake("exitSize = Kernel.maxSize + MAX_SIZE - TradeSlot.x")).toBe("exit_size = Kernel.max_size + MAX_SIZE - TradeSlot.x");
  });
});
