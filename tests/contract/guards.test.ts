import { expect } from "vitest";
import { contract, shapes } from "./program.js";

shapes("it is sent only where the size is above zero", {
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
  "an early raise": {
    rust: 'fn exit(size: f64) { if size <= 0.0 { panic!("size"); } send(size); }',
    python: "def exit(size):\n    if not size > 0:\n        raise ValueError(size)\n    send(size)\n",
    typescript: "function exit(size: number) { if (!(size > 0)) throw new RangeError(String(size)); send(size); }",
  },
  "an assertion": {
    rust: "fn exit(size: f64) { assert!(size > 0.0); send(size); }",
    python: "def exit(size):\n    assert size > 0, size\n    send(size)\n",
    typescript: 'import { strict as assert } from "node:assert";\nfunction exit(size: number) { assert.ok(size > 0); send(size); }',
  },
  "the other branch": {
    rust: "fn exit(size: f64) { if size <= 0.0 { skip(); } else { send(size); } }",
    python: "def exit(size):\n    if size <= 0:\n        skip()\n    else:\n        send(size)\n",
    typescript: "function exit(size: number) { if (size <= 0) { skip(); } else { send(size); } }",
  },
  "with another condition": {
    rust: "fn exit(size: f64, live: bool) { if live && size > 0.0 { send(size); } }",
    python: "def exit(size, live):\n    if live and size > 0:\n        send(size)\n",
    typescript: "function exit(size: number, live: boolean) { if (live && size > 0) send(size); }",
  },
  "an early return for several reasons": {
    rust: "fn exit(size: f64, live: bool) { if !live || size <= 0.0 { return; } send(size); }",
    python: "def exit(size, live):\n    if not live or size <= 0:\n        return\n    send(size)\n",
    typescript: "function exit(size: number, live: boolean) { if (!live || size <= 0) return; send(size); }",
  },
  "within a loop": {
    rust: "fn exit(sizes: Vec<f64>) { for size in sizes { if size <= 0.0 { continue; } send(size); } }",
    python: "def exit(sizes):\n    for size in sizes:\n        if size <= 0:\n            continue\n        send(size)\n",
    typescript: "function exit(sizes: number[]) { for (const size of sizes) { if (size <= 0) continue; send(size); } }",
  },
  "as an operand": {
    python: "def exit(size):\n    return size > 0 and send(size)\n",
    typescript: "function exit(size: number) { return size > 0 && send(size); }",
    rust: "fn exit(size: f64) -> bool { size > 0.0 && send(size) }",
  },
  "as an arm of a conditional": {
    python: "def exit(size):\n    return send(size) if size > 0 else None\n",
    typescript: "function exit(size: number) { return size > 0 ? send(size) : null; }",
    rust: "fn exit(size: f64) -> Option<Order> { if size > 0.0 { send(size) } else { None } }",
  },
  "a match guard": {
    rust: "fn exit(size: f64) { match size { s if size > 0.0 => send(s), _ => skip() } }",
    python: "def exit(size):\n    match size:\n        case s if size > 0:\n            send(s)\n        case _:\n            skip()\n",
    typescript: "function exit(size: number) { switch (true) { case size > 0: send(size); break; default: skip(); } }",
  },
  "while": {
    rust: "fn exit(mut size: f64) { while size > 0.0 { send(size); size -= 1.0; } }",
    python: "def exit(size):\n    while size > 0:\n        send(size)\n        size -= 1\n",
    typescript: "function exit(size: number) { while (size > 0) { send(size); size -= 1; } }",
  },
  "in the caller": {
    rust: "fn exit(size: f64) { if size > 0.0 { forward(size); } }\nfn forward(amount: f64) { send(amount); }",
    python: "def exit(size):\n    if size > 0:\n        forward(size)\ndef forward(amount):\n    send(amount)\n",
    typescript: "function exit(size: number) { if (size > 0) forward(size); }\nfunction forward(amount: number) { send(amount); }",
  },
}, (ask) => {
  expect(ask.held("exit", "send")).toContain("size > 0");
  expect(ask.guarded("exit", "send", { about: ["size", "sizes"] })).toBe(true);
});

shapes("nothing is known of the size where it is sent", {
  "after the if": {
    rust: "fn exit(size: f64) { if size > 0.0 { log(); } send(size); }",
    python: "def exit(size):\n    if size > 0:\n        log()\n    send(size)\n",
    typescript: "function exit(size: number) { if (size > 0) log(); send(size); }",
  },
  "one of two ways": {
    rust: "fn exit(size: f64, force: bool) { if size > 0.0 || force { send(size); } }",
    python: "def exit(size, force):\n    if size > 0 or force:\n        send(size)\n",
    typescript: "function exit(size: number, force: boolean) { if (size > 0 || force) send(size); }",
  },
  "the condition only warns": {
    rust: 'fn exit(size: f64) { if size <= 0.0 { warn!("size {}", size); } send(size); }',
    python: 'def exit(size):\n    if size <= 0:\n        logging.warning("size %s", size)\n    send(size)\n',
    typescript: 'function exit(size: number) { if (size <= 0) console.warn("size", size); send(size); }',
  },
}, (ask) => {
  expect(ask.held("exit", "send")).not.toContain("size > 0");
  expect(ask.guarded("exit", "send", { about: "size" })).not.toBe(true);
});

contract("what held of a value does not hold of the next", {
  rust: "fn exit(mut size: f64) { if size > 0.0 { size = next_size(); send(size); } }",
  python: "def exit(size):\n    if size > 0:\n        size = next_size()\n        send(size)\n",
  typescript: "function exit(size: number) { if (size > 0) { size = nextSize(); send(size); } }",
}, (ask) => {
  expect(ask.held("exit", "next_size")).toContain("size > 0");
  expect(ask.held("exit", "send")).not.toContain("size > 0");
});

shapes("the order is there when it is sent", {
  "a test of presence": {
    rust: "fn exit(slot: &Slot) { if slot.order.is_some() { send(&slot.order); } }",
    python: "def exit(slot):\n    if slot.order is not None:\n        send(slot.order)\n",
    typescript: "function exit(slot: Slot) { if (slot.order !== null) send(slot.order); }",
  },
  "truth": {
    rust: "fn exit(slot: &Slot) { if !slot.order.is_none() { send(&slot.order); } }",
    python: "def exit(slot):\n    if slot.order:\n        send(slot.order)\n",
    typescript: "function exit(slot: Slot) { if (slot.order) send(slot.order); }",
  },
  "unwrapped by a pattern": {
    rust: "fn exit(slot: &Slot) { if let Some(order) = &slot.order { send(order); } }",
    python: "def exit(slot):\n    if (order := slot.order) is not None:\n        send(order)\n",
    typescript: "function exit(slot: Slot) { const order = slot.order; if (order === undefined) return; send(order); }",
  },
  "left without it": {
    rust: "fn exit(slot: &Slot) -> Option<f64> { let order = slot.order.as_ref()?; send(order) }",
    python: "def exit(slot):\n    order = slot.order\n    if not order:\n        return None\n    return send(order)\n",
    typescript: "function exit(slot: Slot) { const { order } = slot; if (order == null) return null; return send(order); }",
  },
  "let else": {
    rust: "fn exit(slot: &Slot) { let Some(order) = slot.order else { return }; send(order); }",
    python: "def exit(slot):\n    if slot.order is None:\n        return\n    send(slot.order)\n",
    typescript: "function exit(slot: Slot) { if (typeof slot.order === \"undefined\") return; send(slot.order); }",
  },
  "match": {
    rust: "fn exit(slot: &Slot) { match slot.order { Some(order) => send(order), None => {} } }",
    python: "def exit(slot):\n    match slot.order:\n        case None:\n            pass\n        case order:\n            send(order)\n",
    typescript: "function exit(slot: Slot) { switch (slot.order) { case null: break; default: send(slot.order); } }",
  },
}, (ask) => {
  expect(ask.guarded("exit", "send", { value: "order", present: true })).toBe(true);
  expect(ask.guarded("exit", "send", { value: "order", present: false })).toBe(false);
});

shapes("the condition is somewhere else", {
  "in a helper": {
    rust: "fn is_sound(size: f64) -> bool { size > 0.0 }\nfn exit(slot: &Slot) { if is_sound(slot.held) { send(slot.held); } }",
    python: "def is_sound(size):\n    return size > 0\ndef exit(slot):\n    if is_sound(slot.held):\n        send(slot.held)\n",
    typescript: "const isSound = (size: number) => size > 0;\nfunction exit(slot: Slot) { if (isSound(slot.held)) send(slot.held); }",
  },
  "in a flag": {
    rust: "fn exit(slot: &Slot) { let sound = slot.held > 0.0; if !sound { return; } send(slot.held); }",
    python: "def exit(slot):\n    sound = slot.held > 0\n    if not sound:\n        return\n    send(slot.held)\n",
    typescript: "function exit(slot: Slot) { const sound = slot.held > 0; if (!sound) return; send(slot.held); }",
  },
  "in a flag that is set on the way": {
    rust: "fn exit(slot: &Slot) { let mut sound = false; if slot.held > 0.0 { sound = true; } if sound { send(slot.held); } }",
    python: "def exit(slot):\n    sound = False\n    if slot.held > 0:\n        sound = True\n    if sound:\n        send(slot.held)\n",
    typescript: "function exit(slot: Slot) { let sound = false; if (slot.held > 0) sound = true; if (sound) send(slot.held); }",
  },
  "in a helper that answers early": {
    rust: "fn is_sound(slot: &Slot) -> bool { if slot.held <= 0.0 { return false; } true }\nfn exit(slot: &Slot) { if !is_sound(slot) { return; } send(slot.held); }",
    python: "def is_sound(slot):\n    if slot.held <= 0:\n        return False\n    return True\ndef exit(slot):\n    if not is_sound(slot):\n        return\n    send(slot.held)\n",
    typescript: "function isSound(slot: Slot): boolean { if (slot.held <= 0) return false; return true; }\nfunction exit(slot: Slot) { if (!isSound(slot)) return; send(slot.held); }",
  },
  "in a helper that raises": {
    rust: "fn check(slot: &Slot) -> Result<(), Error> { if slot.held <= 0.0 { return Err(Error::Size); } Ok(()) }\nfn exit(slot: &Slot) -> Result<(), Error> { check(slot)?; send(slot.held); Ok(()) }",
    python: "def check(slot):\n    if slot.held <= 0:\n        raise ValueError(slot.held)\ndef exit(slot):\n    check(slot)\n    send(slot.held)\n",
    typescript: "function check(slot: Slot) { if (slot.held <= 0) throw new RangeError(); }\nfunction exit(slot: Slot) { check(slot); send(slot.held); }",
  },
}, (ask) => {
  expect(ask.guarded("exit", "send", { about: "held" })).toBe(true);
  expect(ask.guarded("exit", "send", { about: "capital" })).toBe(false);
});

shapes("a check that does not count", {
  "of something else": {
    rust: "fn check(x: f64) -> Result<(), E> { if x <= 0.0 { return Err(E::Size); } Ok(()) }\nfn exit(slot: &Slot) -> Result<(), E> { check(slot.initial)?; send(slot.held); Ok(()) }",
    python: "def check(x):\n    if x <= 0:\n        raise ValueError(x)\ndef exit(slot):\n    check(slot.initial)\n    send(slot.held)\n",
    typescript: "function check(x: number) { if (x <= 0) throw new RangeError(); }\nfunction exit(slot: Slot) { check(slot.initial); send(slot.held); }",
  },
  "on one of two ways": {
    rust: "fn check(x: f64) -> Result<(), E> { if x <= 0.0 { return Err(E::Size); } Ok(()) }\nfn exit(slot: &Slot, strict: bool) -> Result<(), E> { if strict { check(slot.held)?; } send(slot.held); Ok(()) }",
    python: "def check(x):\n    if x <= 0:\n        raise ValueError(x)\ndef exit(slot, strict):\n    if strict:\n        check(slot.held)\n    send(slot.held)\n",
    typescript: "function check(x: number) { if (x <= 0) throw new RangeError(); }\nfunction exit(slot: Slot, strict: boolean) { if (strict) check(slot.held); send(slot.held); }",
  },
  "whose refusal is swallowed": {
    rust: "fn check(x: f64) -> Result<(), E> { if x <= 0.0 { return Err(E::Size); } Ok(()) }\nfn exit(slot: &Slot) { let _ = check(slot.held); send(slot.held); }",
    python: "def check(x):\n    if x <= 0:\n        raise ValueError(x)\ndef exit(slot):\n    try:\n        check(slot.held)\n    except ValueError:\n        log()\n    send(slot.held)\n",
    typescript: "function check(x: number) { if (x <= 0) throw new RangeError(); }\nfunction exit(slot: Slot) { try { check(slot.held); } catch { log(); } send(slot.held); }",
  },
  "after it": {
    python: "def check(x):\n    if x <= 0:\n        raise ValueError(x)\ndef exit(slot):\n    send(slot.held)\n    check(slot.held)\n",
    typescript: "function check(x: number) { if (x <= 0) throw new RangeError(); }\nfunction exit(slot: Slot) { send(slot.held); check(slot.held); }",
  },
  "that nobody awaits": {
    python: "async def check(x):\n    if x <= 0:\n        raise ValueError(x)\nasync def exit(slot):\n    check(slot.held)\n    send(slot.held)\n",
    typescript: "async function check(x: number) { if (x <= 0) throw new RangeError(); }\nasync function exit(slot: Slot) { void check(slot.held); send(slot.held); }",
  },
}, (ask) => {
  expect(ask.guarded("exit", "send", { about: "held" })).toBe(false);
});

contract("a check within a check counts", {
  python: "def check_all(slot):\n    check(slot.held)\ndef check(x):\n    if x <= 0:\n        raise ValueError(x)\ndef exit(slot):\n    check_all(slot)\n    send(slot.held)\n",
  typescript: "function checkAll(slot: Slot) { check(slot.held); }\nfunction check(x: number) { if (x <= 0) throw new RangeError(); }\nfunction exit(slot: Slot) { checkAll(slot); send(slot.held); }",
}, (ask) => {
  expect(ask.guarded("exit", "send", { about: "held" })).toBe(true);
});

shapes("what is sent is not above what is held", {
  "min": {
    rust: "fn exit(slot: &Slot, wanted: f64) { send(wanted.min(slot.held)); }",
    python: "def exit(slot, wanted):\n    send(min(wanted, slot.held))\n",
    typescript: "function exit(slot: Slot, wanted: number) { send(Math.min(wanted, slot.held)); }",
  },
  "clamp": {
    rust: "fn exit(slot: &Slot, wanted: f64) { send(wanted.clamp(0.0, slot.held)); }",
    python: "def exit(slot, wanted):\n    send(max(0.0, min(wanted, slot.held)))\n",
    typescript: "function exit(slot: Slot, wanted: number) { send(Math.max(0, Math.min(slot.held, wanted))); }",
  },
  "replaced where it is above": {
    rust: "fn exit(slot: &Slot, wanted: f64) { let mut size = wanted; if size > slot.held { size = slot.held; } send(size); }",
    python: "def exit(slot, wanted):\n    size = wanted\n    if size > slot.held:\n        size = slot.held\n    send(size)\n",
    typescript: "function exit(slot: Slot, wanted: number) { let size = wanted; if (size > slot.held) size = slot.held; send(size); }",
  },
  "a conditional": {
    rust: "fn exit(slot: &Slot, wanted: f64) { let size = if wanted > slot.held { slot.held } else { wanted }; send(size); }",
    python: "def exit(slot, wanted):\n    send(slot.held if wanted > slot.held else wanted)\n",
    typescript: "function exit(slot: Slot, wanted: number) { send(wanted > slot.held ? slot.held : wanted); }",
  },
  "refused": {
    rust: "fn exit(slot: &Slot, wanted: f64) { if wanted > slot.held { return; } let size = wanted; send(size); }",
    python: "def exit(slot, wanted):\n    if wanted > slot.held:\n        raise ValueError(wanted)\n    size = wanted\n    send(size)\n",
    typescript: "function exit(slot: Slot, wanted: number) { if (wanted > slot.held) throw new RangeError(); const size = wanted; send(size); }",
  },
  "by a helper": {
    rust: "fn limited(slot: &Slot, x: f64) -> f64 { x.min(slot.held) }\nfn exit(slot: &Slot, wanted: f64) { send(limited(slot, wanted)); }",
    python: "def limited(slot, x):\n    return min(x, slot.held)\ndef exit(slot, wanted):\n    send(limited(slot, wanted))\n",
    typescript: "function limited(slot: Slot, x: number) { return Math.min(x, slot.held); }\nfunction exit(slot: Slot, wanted: number) { send(limited(slot, wanted)); }",
  },
}, (ask) => {
  expect(ask.parts("exit", "send", ["wanted"])).toEqual({ wanted: "primary" });
  expect(ask.exceeds("exit", "send", "wanted", "held")).toBe(false);
  expect(ask.exceeds("exit", "send", "wanted", "capital")).toBe(true);
});

shapes("what is sent may be above what is held", {
  "max": {
    rust: "fn exit(slot: &Slot, wanted: f64) { send(wanted.max(slot.held)); }",
    python: "def exit(slot, wanted):\n    send(max(wanted, slot.held))\n",
    typescript: "function exit(slot: Slot, wanted: number) { send(Math.max(wanted, slot.held)); }",
  },
  "the wrong way": {
    rust: "fn exit(slot: &Slot, wanted: f64) { let mut size = wanted; if size < slot.held { size = slot.held; } send(size); }",
    python: "def exit(slot, wanted):\n    size = wanted\n    if size < slot.held:\n        size = slot.held\n    send(size)\n",
    typescript: "function exit(slot: Slot, wanted: number) { let size = wanted; if (size < slot.held) size = slot.held; send(size); }",
  },
  "it only warns": {
    rust: "fn exit(slot: &Slot, wanted: f64) { let size = wanted; if size > slot.held { log(size); } send(size); }",
    python: "def exit(slot, wanted):\n    size = wanted\n    if size > slot.held:\n        log(size)\n    send(size)\n",
    typescript: "function exit(slot: Slot, wanted: number) { const size = wanted; if (size > slot.held) log(size); send(size); }",
  },
}, (ask) => {
  expect(ask.exceeds("exit", "send", "wanted", "held")).toBe(true);
});

contract("nested conditions all hold", {
  rust: "fn exit(slot: &Slot) { if slot.open { if slot.side == Side::Long { for o in &slot.orders { if o.live { send(o); } } } } }",
  python: "def exit(slot):\n    if slot.open:\n        if slot.side == Side.LONG:\n            for o in slot.orders:\n                if o.live:\n                    send(o)\n",
  typescript: "function exit(slot: Slot) { if (slot.open) { if (slot.side === Side.LONG) { for (const o of slot.orders) { if (o.live) send(o); } } } }",
}, (ask) => {
  expect(ask.held("exit", "send").map((x) => x.toLowerCase())).toEqual(["o.live", "slot.open", "slot.side == side.long"]);
  expect(ask.guarded("exit", "send", { value: "side", is: "LONG" })).toBe(true);
  expect(ask.guarded("exit", "send", { value: "open", holds: true })).toBe(true);
  expect(ask.guarded("exit", "send", { value: "open", holds: false })).toBe(false);
});
