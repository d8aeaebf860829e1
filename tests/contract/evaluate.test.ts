import { expect } from "vitest";
import { contract, shapes } from "./program.js";

shapes("no size of nothing is sent", {
  "an if": {
    rust: "fn exit(size: f64) { if size > 0.0 { send(size); } }",
    python: "def exit(size):\n    if size > 0:\n        send(size)\n",
    typescript: "function exit(size: number) { if (size > 0) send(size); }",
  },
  "an early return": {
    rust: "fn exit(size: f64) { if size <= 0.0 { return; } send(size); }",
    python: "def exit(size):\n    if size <= 0:\n        return\n    send(size)\n",
    typescript: "function exit(size: number) { if (size <= 0) return; send(size); }",
  },
  "one of several reasons": {
    rust: "fn exit(size: f64, live: bool) { if !live || size <= 0.0 || size.is_nan() { return; } send(size); }",
    python: "def exit(size, live):\n    if not live or size <= 0 or math.isnan(size):\n        return\n    send(size)\n",
    typescript: "function exit(size: number, live: boolean) { if (!live || size <= 0 || Number.isNaN(size)) return; send(size); }",
  },
  "through locals": {
    rust: "fn exit(size: f64) { let wanted = size * 2.0; let ok = wanted > 0.0; if !ok { return; } send(wanted); }",
    python: "def exit(size):\n    wanted = size * 2\n    ok = wanted > 0\n    if not ok:\n        return\n    send(wanted)\n",
    typescript: "function exit(size: number) { const wanted = size * 2; const ok = wanted > 0; if (!ok) return; send(wanted); }",
  },
  "a predicate": {
    rust: "fn is_sound(x: f64) -> bool { x.is_finite() && x > 0.0 }\nfn exit(size: f64) { if is_sound(size) { send(size); } }",
    python: "def is_sound(x):\n    return math.isfinite(x) and x > 0\ndef exit(size):\n    if is_sound(size):\n        send(size)\n",
    typescript: "function isSound(x: number) { return Number.isFinite(x) && x > 0; }\nfunction exit(size: number) { if (isSound(size)) send(size); }",
  },
  "a predicate that answers early": {
    rust: "fn is_sound(x: f64) -> bool { if x <= 0.0 { return false; } true }\nfn exit(size: f64) { if is_sound(size) { send(size); } }",
    python: "def is_sound(x):\n    if x <= 0:\n        return False\n    return True\ndef exit(size):\n    if is_sound(size):\n        send(size)\n",
    typescript: "function isSound(x: number) { if (x <= 0) return false; return true; }\nfunction exit(size: number) { if (isSound(size)) send(size); }",
  },
  "a validator that refuses": {
    rust: "fn check(x: f64) -> Result<(), E> { if x <= 0.0 { return Err(E::Size); } Ok(()) }\nfn exit(size: f64) -> Result<(), E> { check(size)?; send(size); Ok(()) }",
    python: "def check(x):\n    if x <= 0:\n        raise ValueError(x)\ndef exit(size):\n    check(size)\n    send(size)\n",
    typescript: "function check(x: number) { if (x <= 0) throw new RangeError(); }\nfunction exit(size: number) { check(size); send(size); }",
  },
  "limits": {
    rust: "fn exit(size: f64, held: f64) { let x = size.min(0.0).max(0.0); if x == 0.0 { return; } send(x); }",
    python: "def exit(size, held):\n    x = max(min(size, 0), 0)\n    if x == 0:\n        return\n    send(x)\n",
    typescript: "function exit(size: number, held: number) { const x = Math.max(Math.min(size, 0), 0); if (x === 0) return; send(x); }",
  },
  "a switch": {
    rust: "fn exit(size: f64) { match size { s if s <= 0.0 => skip(), s => send(s) } }",
    python: "def exit(size):\n    match size:\n        case s if s <= 0:\n            skip()\n        case s:\n            send(s)\n",
    typescript: "function exit(size: number) { switch (true) { case size <= 0: skip(); break; default: send(size); } }",
  },
}, (ask) => {
  expect(ask.reaches("exit", "send", { size: 0 })).toBe(false);
  expect(ask.reaches("exit", "send", { size: -1 })).toBe(false);
  expect(ask.reaches("exit", "send", {})).toBe(true);
});

contract("a positive size is sent", {
  rust: "fn is_sound(x: f64) -> bool { if x <= 0.0 { return false; } x.is_finite() }\nfn exit(size: f64) { if !is_sound(size) { return; } send(size); }",
  python: "def is_sound(x):\n    if x <= 0:\n        return False\n    return math.isfinite(x)\ndef exit(size):\n    if not is_sound(size):\n        return\n    send(size)\n",
  typescript: "function isSound(x: number) { if (x <= 0) return false; return Number.isFinite(x); }\nfunction exit(size: number) { if (!isSound(size)) return; send(size); }",
}, (ask) => {
  expect(ask.reaches("exit", "send", { size: 1 })).toBe(true);
  expect(ask.reaches("exit", "send", { size: 0 })).toBe(false);
  expect(ask.result("is_sound", { x: 1 })).toBe(true);
  expect(ask.result("is_sound", { x: -1 })).toBe(false);
  expect(ask.result("is_sound", {})).toBeUndefined();
});

contract("what a function returns depends on what is given", {
  rust: "fn fee(config: &Config) -> f64 { let rate = if config.maker { config.rate / 2.0 } else { config.rate }; rate + 1.0 }",
  python: "def fee(config):\n    rate = config.rate / 2 if config.maker else config.rate\n    return rate + 1\n",
  typescript: "function fee(config: Config): number { const rate = config.maker ? config.rate / 2 : config.rate; return rate + 1; }",
}, (ask) => {
  expect(ask.result("fee", { maker: true, rate: 4 })).toBe(3);
  expect(ask.result("fee", { maker: false, rate: 4 })).toBe(5);
  expect(ask.result("fee", { rate: 4 })).toBeUndefined();
  expect(ask.result("fee", { maker: true })).toBeUndefined();
});

contract("and, or and comparisons decide with what is known", {
  rust: "fn pick(a: bool, b: bool) -> bool { (a && b) || !(a || b) }",
  python: "def pick(a, b):\n    return (a and b) or not (a or b)\n",
  typescript: "function pick(a: boolean, b: boolean) { return (a && b) || !(a || b); }",
}, (ask) => {
  expect(ask.result("pick", { a: true, b: true })).toBe(true);
  expect(ask.result("pick", { a: true, b: false })).toBe(false);
  expect(ask.result("pick", { a: false, b: false })).toBe(true);
  expect(ask.result("pick", { a: true })).toBeUndefined();
});

contract("the way on which a local was assigned counts", {
  rust: "fn state(closed: bool) -> i32 { let mut x = 1; if closed { x = 2; } x }",
  python: "def state(closed):\n    x = 1\n    if closed:\n        x = 2\n    return x\n",
  typescript: "function state(closed: boolean) { let x = 1; if (closed) x = 2; return x; }",
}, (ask) => {
  expect(ask.result("state", { closed: true })).toBe(2);
  expect(ask.result("state", { closed: false })).toBe(1);
  expect(ask.result("state", {})).toBeUndefined();
});

contract("declared defaults", {
  rust: "struct Config { limit: f64, strict: bool }\nimpl Default for Config { fn default() -> Self { Config { limit: 0.0, strict: false } } }\nfn run(config: &Config) { if config.strict { check(); } }",
  python: "@dataclass\nclass Config:\n    limit: float = 0.0\n    strict: bool = False\ndef run(config: Config):\n    if config.strict:\n        check()\n",
  typescript: "class Config { limit = 0; strict = false; }\nfunction run(config: Config) { if (config.strict) check(); }",
}, (ask) => {
  expect(ask.reaches("run", "check", { strict: false })).toBe(false);
  expect(ask.reaches("run", "check", { strict: true })).toBe(true);
  if (ask.language !== "rust") expect(ask.reachesByDefault("run", "check", "Config")).toBe(false);
});

shapes("a loop over names does for each what it says", {
  "names of members": {
    python: 'def validate(config):\n    for name in ("limit", "fee"):\n        if getattr(config, name) <= 0:\n            return False\n    return True\n',
    typescript: 'function validate(config: Config) { for (const name of ["limit", "fee"] as const) { if (config[name] <= 0) return false; } return true; }',
  },
  "pairs of a name and a value": {
    python: 'def validate(config):\n    for name, value in (("limit", config.limit), ("fee", config.fee)):\n        if value <= 0:\n            return False\n    return True\n',
    typescript: 'function validate(config: Config) { for (const [name, value] of [["limit", config.limit], ["fee", config.fee]] as const) { if (value <= 0) return false; } return true; }',
    rust: 'fn validate(config: &Config) -> bool { for (name, value) in [("limit", config.limit), ("fee", config.fee)] { if value <= 0.0 { return false; } } true }',
  },
  "a constant of names": {
    python: 'NAMES = ("limit", "fee")\ndef validate(config):\n    for name in NAMES:\n        if getattr(config, name) <= 0:\n            return False\n    return True\n',
    typescript: 'const NAMES = ["limit", "fee"] as const;\nfunction validate(config: Config) { for (const name of NAMES) { if (config[name] <= 0) return false; } return true; }',
  },
  "values alone": {
    python: "def validate(config):\n    for value in (config.limit, config.fee):\n        if value <= 0:\n            return False\n    return True\n",
    typescript: "function validate(config: Config) { for (const value of [config.limit, config.fee]) { if (value <= 0) return false; } return true; }",
    rust: "fn validate(config: &Config) -> bool { for value in [config.limit, config.fee] { if value <= 0.0 { return false; } } true }",
  },
}, (ask) => {
  expect(ask.result("validate", { "config.limit": 1, "config.fee": 0 })).toBe(false);
  expect(ask.result("validate", { "config.limit": 0, "config.fee": 1 })).toBe(false);
  expect(ask.result("validate", { "config.limit": 1, "config.fee": 2 })).toBe(true);
});

contract("an enum's member equals itself and no other", {
  rust: "enum Mode { Live, Paper }\nfn run(mode: Mode) { match mode { Mode::Live => trade(), Mode::Paper => simulate() } }",
  python: 'class Mode(Enum):\n    LIVE = "LIVE"\n    PAPER = "PAPER"\ndef run(mode):\n    if mode == Mode.LIVE:\n        trade()\n    else:\n        simulate()\n',
  typescript: 'enum Mode { LIVE = "LIVE", PAPER = "PAPER" }\nfunction run(mode: Mode) { switch (mode) { case Mode.LIVE: trade(); break; case Mode.PAPER: simulate(); } }',
}, (ask) => {
  expect(ask.reaches("run", "trade", { mode: "LIVE" })).toBe(true);
  expect(ask.reaches("run", "trade", { mode: "PAPER" })).toBe(false);
  expect(ask.reaches("run", "simulate", { mode: "PAPER" })).toBe(true);
});

contract("nothing is known after an assignment from elsewhere", {
  rust: "fn exit(mut size: f64) { size = read(); if size > 0.0 { send(size); } }",
  python: "def exit(size):\n    size = read()\n    if size > 0:\n        send(size)\n",
  typescript: "function exit(size: number) { size = read(); if (size > 0) send(size); }",
}, (ask) => {
  expect(ask.reaches("exit", "send", { size: 0 })).toBe(true);
});

contract("nothing is nothing, in each language's way", {
  rust: "fn run(order: Option<Order>) { if let Some(o) = order { send(o); } else { skip(); } }",
  python: "def run(order):\n    if order is not None:\n        send(order)\n    else:\n        skip()\n",
  typescript: "function run(order: Order | null) { if (order !== null) send(order); else skip(); }",
}, (ask) => {
  expect(ask.reaches("run", "send", { order: null })).toBe(false);
  expect(ask.reaches("run", "skip", { order: null })).toBe(true);
});
