import { expect } from "vitest";
import { contract, shapes } from "./program.js";

const RUST_KIND = "#[derive(PartialEq)] enum Kind { Enter, Exit, Cancel }\n";
const PYTHON_KIND = 'class Kind(str, Enum):\n    ENTER = "ENTER"\n    EXIT = "EXIT"\n    CANCEL = "CANCEL"\n';
const TS_KIND = 'enum Kind { ENTER = "ENTER", EXIT = "EXIT", CANCEL = "CANCEL" }\n';

shapes("the same calls are made where kind is EXIT", {
  "match and switch": {
    rust: `${RUST_KIND}fn process(kind: Kind) { before(); match kind { Kind::Enter => open(), Kind::Exit => { close(); report(); } Kind::Cancel => cancel(), } after(); }`,
    python: `${PYTHON_KIND}
def process(kind):
    before()
    match kind:
        case Kind.ENTER:
            open()
        case Kind.EXIT:
            close()
            report()
        case Kind.CANCEL:
            cancel()
    after()
`,
    typescript: `${TS_KIND}function process(kind: Kind) { before(); switch (kind) { case Kind.ENTER: open(); break; case Kind.EXIT: close(); report(); break; case Kind.CANCEL: cancel(); } after(); }`,
  },
  "a chain of ifs": {
    rust: `${RUST_KIND}fn process(kind: Kind) { before(); if kind == Kind::Enter { open(); } else if kind == Kind::Exit { close(); report(); } else { cancel(); } after(); }`,
    python: `${PYTHON_KIND}
def process(kind):
    before()
    if kind == Kind.ENTER:
        open()
    elif kind == Kind.EXIT:
        close()
        report()
    else:
        cancel()
    after()
`,
    typescript: `${TS_KIND}function process(kind: Kind) { before(); if (kind === Kind.ENTER) open(); else if (kind === Kind.EXIT) { close(); report(); } else cancel(); after(); }`,
  },
  "an identity test, the member first": {
    python: `${PYTHON_KIND}
def process(kind):
    before()
    if kind is Kind.ENTER:
        open()
    elif Kind.EXIT is kind:
        close()
        report()
    after()
`,
    typescript: `${TS_KIND}function process(kind: Kind) { before(); if (Kind.EXIT == kind) { close(); report(); } else if (kind === Kind.ENTER) open(); after(); }`,
    rust: `${RUST_KIND}fn process(kind: Kind) { before(); if Kind::Exit == kind { close(); report(); } else if Kind::Enter == kind { open(); } after(); }`,
  },
  "one if within another": {
    rust: `${RUST_KIND}fn process(kind: Kind, live: bool) { before(); if live { if let Kind::Exit = kind { close(); report(); } } after(); }`,
    python: `${PYTHON_KIND}
def process(kind, live):
    before()
    if live:
        if kind == Kind.EXIT:
            close()
            report()
    after()
`,
    typescript: `${TS_KIND}function process(kind: Kind, live: boolean) { before(); if (live) { if (kind === Kind.EXIT) { close(); report(); } } after(); }`,
  },
  "with a condition beside it": {
    rust: `${RUST_KIND}fn process(kind: Kind, live: bool) { before(); match kind { Kind::Exit if live => { close(); report(); } _ => {} } after(); }`,
    python: `${PYTHON_KIND}
def process(kind, live):
    before()
    if live and kind == Kind.EXIT:
        close()
        report()
    after()
`,
    typescript: `${TS_KIND}function process(kind: Kind, live: boolean) { before(); if (kind === Kind.EXIT && live) { close(); report(); } after(); }`,
  },
  "a loop over what is wanted": {
    rust: `${RUST_KIND}fn process(all: Vec<Kind>) { before(); for kind in all { if kind != Kind::Exit { continue; } close(); report(); } after(); }`,
    python: `${PYTHON_KIND}
def process(all):
    before()
    for kind in all:
        if kind != Kind.EXIT:
            continue
        close()
        report()
    after()
`,
    typescript: `${TS_KIND}function process(all: Kind[]) { before(); for (const kind of all) { if (kind !== Kind.EXIT) continue; close(); report(); } after(); }`,
  },
}, (ask) => {
  expect(ask.callsIn("process", "EXIT")).toEqual(["close", "report"]);
});

shapes("what an early return leaves is the case, to the end", {
  "return unless": {
    rust: `${RUST_KIND}fn process(kind: Kind) { before(); if kind != Kind::Exit { return; } close(); after(); }`,
    python: `${PYTHON_KIND}\ndef process(kind):\n    before()\n    if kind != Kind.EXIT:\n        return\n    close()\n    after()\n`,
    typescript: `${TS_KIND}function process(kind: Kind) { before(); if (kind !== Kind.EXIT) return; close(); after(); }`,
  },
  "raise unless": {
    rust: `${RUST_KIND}fn process(kind: Kind) { before(); if !(kind == Kind::Exit) { panic!("no exit"); } close(); after(); }`,
    python: `${PYTHON_KIND}\ndef process(kind):\n    before()\n    if not kind == Kind.EXIT:\n        raise ValueError(kind)\n    close()\n    after()\n`,
    typescript: `${TS_KIND}function process(kind: Kind) { before(); if (!(kind === Kind.EXIT)) throw new Error(kind); close(); after(); }`,
  },
  "let else, an assertion": {
    rust: `${RUST_KIND}fn process(kind: Kind) { before(); let Kind::Exit = kind else { return; }; close(); after(); }`,
    python: `${PYTHON_KIND}\ndef process(kind):\n    before()\n    assert kind == Kind.EXIT\n    close()\n    after()\n`,
    typescript: `${TS_KIND}import assert from "node:assert";\nfunction process(kind: Kind) { before(); assert(kind === Kind.EXIT); close(); after(); }`,
  },
}, (ask) => {
  expect(ask.callsIn("process", "EXIT")!.filter((c) => c !== "error" && c !== "Error")).toEqual(["after", "close"]);
});

shapes("a dispatch table gives the handler of the case", {
  "members to methods": {
    python: `${PYTHON_KIND}
class Kernel:
    def __init__(self):
        self.handlers = {Kind.ENTER: self._on_enter, Kind.EXIT: self._on_exit}
    def process(self, kind):
        return self.handlers[kind]()
    def _on_enter(self):
        open()
    def _on_exit(self):
        close()
        report()
`,
    typescript: `${TS_KIND}
      class Kernel {
        private readonly handlers = { [Kind.ENTER]: this.onEnter, [Kind.EXIT]: this.onExit };
        process(kind: Kind) { return this.handlers[kind](); }
        onEnter() { open(); }
        onExit() { close(); report(); }
      }`,
  },
  "members to lambdas in the function": {
    python: `${PYTHON_KIND}\ndef process(kind):\n    return {Kind.ENTER: lambda: open(), Kind.EXIT: lambda: close(report())}[kind]()\n`,
    typescript: `${TS_KIND}function process(kind: Kind) { return { ENTER: () => open(), EXIT: () => close(report()) }[kind](); }`,
  },
  "a map of pairs": {
    python: `${PYTHON_KIND}
def on_enter(): open()
def on_exit(): close(report())
HANDLERS = dict([(Kind.ENTER, on_enter), (Kind.EXIT, on_exit)])
def process(kind):
    return HANDLERS[kind]()
`,
    typescript: `${TS_KIND}
      function onEnter() { open(); }
      function onExit() { close(report()); }
      const HANDLERS = new Map([[Kind.ENTER, onEnter], [Kind.EXIT, onExit]]);
      function process(kind: Kind) { return HANDLERS.get(kind)!(); }`,
    rust: `${RUST_KIND}
      fn on_enter() { open(); }
      fn on_exit() { close(report()); }
      fn process(kind: Kind) { let handlers: HashMap<Kind, fn()> = HashMap::from([(Kind::Enter, on_enter as fn()), (Kind::Exit, on_exit)]); handlers[&kind]() }`,
  },
  "a table of the module": {
    python: `${PYTHON_KIND}
def on_enter(): open()
def on_exit(): close(report())
HANDLERS = {Kind.ENTER: on_enter, Kind.EXIT: on_exit}
def process(kind):
    return HANDLERS[kind]()
`,
    typescript: `${TS_KIND}
      function onEnter() { open(); }
      function onExit() { close(report()); }
      const HANDLERS: Record<Kind, () => void> = { [Kind.ENTER]: onEnter, [Kind.EXIT]: onExit };
      function process(kind: Kind) { return HANDLERS[kind](); }`,
  },
}, (ask) => {
  expect(ask.callsIn("process", "EXIT")).toEqual(["close", "report"]);
});

contract("a handler that is moved out of its arm is still the case, with all that it calls", {
  rust: `${RUST_KIND}
    struct Kernel;
    impl Kernel {
      fn process(&self, kind: Kind) { match kind { Kind::Exit => self.on_exit(), _ => self.on_other() } }
      fn on_exit(&self) { self.cancel_all(); close(); }
      fn cancel_all(&self) { cancel(); }
      fn on_other(&self) { other(); }
    }`,
  python: `${PYTHON_KIND}
class Kernel:
    def process(self, kind):
        if kind == Kind.EXIT:
            self.on_exit()
        else:
            self.on_other()
    def on_exit(self):
        self.cancel_all()
        close()
    def cancel_all(self):
        cancel()
    def on_other(self):
        other()
`,
  typescript: `${TS_KIND}
    class Kernel {
      process(kind: Kind) { switch (kind) { case Kind.EXIT: return this.onExit(); default: return this.onOther(); } }
      onExit() { this.cancelAll(); close(); }
      cancelAll() { cancel(); }
      onOther() { other(); }
    }`,
}, (ask) => {
  expect(ask.callsIn("process", "EXIT")).toEqual(["cancel", "cancel_all", "close", "on_exit"]);
});

shapes("an arm for several members is the case of each", {
  "or-pattern, tuple, fall through": {
    rust: `${RUST_KIND}fn process(kind: Kind) { match kind { Kind::Exit | Kind::Cancel => close(), Kind::Enter => open() } }`,
    python: `${PYTHON_KIND}\ndef process(kind):\n    if kind in (Kind.EXIT, Kind.CANCEL):\n        close()\n    else:\n        open()\n`,
    typescript: `${TS_KIND}function process(kind: Kind) { switch (kind) { case Kind.EXIT: case Kind.CANCEL: close(); break; default: open(); } }`,
  },
  "or, membership": {
    rust: `${RUST_KIND}fn process(kind: Kind) { if matches!(kind, Kind::Exit | Kind::Cancel) { close(); } else { open(); } }`,
    python: `${PYTHON_KIND}\ndef process(kind):\n    match kind:\n        case Kind.EXIT | Kind.CANCEL:\n            close()\n        case _:\n            open()\n`,
    typescript: `${TS_KIND}function process(kind: Kind) { if ([Kind.EXIT, Kind.CANCEL].includes(kind)) close(); else open(); }`,
  },
  "or of two tests": {
    rust: `${RUST_KIND}fn process(kind: Kind) { if kind == Kind::Exit || kind == Kind::Cancel { close(); } else { open(); } }`,
    python: `${PYTHON_KIND}\ndef process(kind):\n    if kind == Kind.EXIT or kind == Kind.CANCEL:\n        close()\n    else:\n        open()\n`,
    typescript: `${TS_KIND}function process(kind: Kind) { if (kind === Kind.EXIT || kind === Kind.CANCEL) close(); else open(); }`,
  },
}, (ask) => {
  expect(ask.callsIn("process", "EXIT")).toEqual(["close"]);
  expect(ask.callsIn("process", "CANCEL")).toEqual(["close"]);
  expect(ask.callsIn("process", "ENTER") ?? []).not.toContain("close");
});

contract("an arm for one member or something else is not the case", {
  rust: `${RUST_KIND}fn process(kind: Kind, forced: bool) { if kind == Kind::Exit || forced { close(); } }`,
  python: `${PYTHON_KIND}\ndef process(kind, forced):\n    if kind == Kind.EXIT or forced:\n        close()\n`,
  typescript: `${TS_KIND}function process(kind: Kind, forced: boolean) { if (kind === Kind.EXIT || forced) close(); }`,
}, (ask) => {
  expect(ask.callsIn("process", "EXIT")).toBeNull();
});

contract("the other branch, and what follows both, is not the case", {
  rust: `${RUST_KIND}fn process(mut kind: Kind) { if kind == Kind::Exit { kind = next(); later(); } else { open(); } after(); }`,
  python: `${PYTHON_KIND}\ndef process(kind):\n    if kind == Kind.EXIT:\n        kind = next()\n        later()\n    else:\n        open()\n    after()\n`,
  typescript: `${TS_KIND}function process(kind: Kind) { if (kind === Kind.EXIT) { kind = next(); later(); } else { open(); } after(); }`,
}, (ask) => {
  // The arm is the arm to its end, also where the kind is assigned anew in it.
  expect(ask.callsIn("process", "EXIT")).toEqual(["later", "next"]);
});

contract("a case by a string, in any case style", {
  rust: 'fn process(action: &str) { match action { "exit_all" => close(), "enter" => open(), _ => {} } }',
  python: 'def process(action):\n    if action == "exit_all":\n        close()\n    elif action == "enter":\n        open()\n',
  typescript: 'function process(action: string) { switch (action) { case "exitAll": close(); break; case "enter": open(); } }',
}, (ask) => {
  expect(ask.callsIn("process", "EXIT_ALL")).toEqual(["close"]);
});

contract("a case by a type", {
  rust: "enum Event { Fill(f64), Reject(String) }\nfn process(event: Event) { match event { Event::Fill(size) => apply(size), Event::Reject(why) => log(why) } }",
  python: "def process(event):\n    if isinstance(event, Fill):\n        apply(event.size)\n    elif isinstance(event, Reject):\n        log(event.why)\n",
  typescript: "function process(event: Fill | Reject) { if (event instanceof Fill) apply(event.size); else if (event instanceof Reject) log(event.why); }",
}, (ask) => {
  expect(ask.callsIn("process", "Fill")).toEqual(["apply"]);
  expect(ask.callsIn("process", "Reject")).toEqual(["log"]);
});

contract("a case by a field that tells the variants apart", {
  rust: `${RUST_KIND}struct Intent { kind: Kind, size: f64 }\nfn process(intent: &Intent) { match intent.kind { Kind::Exit => close(intent.size), _ => open(intent.size) } }`,
  python: `${PYTHON_KIND}\ndef process(intent):\n    match intent:\n        case Intent(kind=Kind.EXIT, size=size):\n            close(size)\n        case _:\n            open(intent.size)\n`,
  typescript: `${TS_KIND}function process({ kind, size }: Intent) { if (kind === Kind.EXIT) close(size); else open(size); }`,
}, (ask) => {
  expect(ask.callsIn("process", "EXIT")).toEqual(["close"]);
});

contract("the value of a member is the member", {
  python: `${PYTHON_KIND}\ndef process(row):\n    if row["kind"] == Kind.EXIT.value:\n        close()\n    else:\n        open()\n`,
  typescript: `${TS_KIND}function process(row: Row) { if (row["kind"] === (Kind.EXIT as string)) close(); else open(); }`,
  rust: `${RUST_KIND}fn process(row: &Row) { if row.kind == Kind::Exit as u8 { close(); } else { open(); } }`,
}, (ask) => {
  expect(ask.callsIn("process", "EXIT")).toEqual(["close"]);
});
