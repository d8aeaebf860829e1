import { expect } from "vitest";
import { contract, shapes } from "./program.js";

shapes("the size that is sent is what is held, and nothing else", {
  "through locals": {
    rust: "fn exit(slot: &Slot) { let first = slot.initial; let held = slot.held; let size = held; send(size); }",
    python: "def exit(slot):\n    first = slot.initial\n    held = slot.held\n    size = held\n    send(size)\n",
    typescript: "function exit(slot: Slot) { const first = slot.initial; const held = slot.held; const size = held; send(size); }",
  },
  "assigned anew": {
    rust: "fn exit(slot: &Slot) { let mut size = slot.initial; size = slot.held; send(size); }",
    python: "def exit(slot):\n    size = slot.initial\n    size = slot.held\n    send(size)\n",
    typescript: "function exit(slot: Slot) { let size = slot.initial; size = slot.held; send(size); }",
  },
  "on both ways": {
    rust: "fn exit(slot: &Slot, fast: bool) { let size; if fast { size = slot.held; } else { log(); size = slot.held * 1.0; } send(size); }",
    python: "def exit(slot, fast):\n    size = slot.initial\n    if fast:\n        size = slot.held\n    else:\n        log()\n        size = slot.held * 1.0\n    send(size)\n",
    typescript: "function exit(slot: Slot, fast: boolean) { let size; if (fast) { size = slot.held; } else { log(); size = slot.held * 1.0; } send(size); }",
  },
  "through a tuple": {
    rust: "fn exit(slot: &Slot) { let (first, size) = (slot.initial, slot.held); send(size); }",
    python: "def exit(slot):\n    first, size = slot.initial, slot.held\n    send(size)\n",
    typescript: "function exit(slot: Slot) { const [first, size] = [slot.initial, slot.held]; send(size); }",
  },
  "a swap": {
    rust: "fn exit(slot: &Slot) { let (mut a, mut b) = (slot.held, slot.initial); (a, b) = (b, a); send(b); }",
    python: "def exit(slot):\n    a, b = slot.held, slot.initial\n    a, b = b, a\n    send(b)\n",
    typescript: "function exit(slot: Slot) { let [a, b] = [slot.held, slot.initial]; [a, b] = [b, a]; send(b); }",
  },
  "through a tuple's place": {
    rust: "fn exit(slot: &Slot) { let pair = (slot.initial, slot.held); send(pair.1); }",
    python: "def exit(slot):\n    pair = (slot.initial, slot.held)\n    send(pair[1])\n",
    typescript: "function exit(slot: Slot) { const pair = [slot.initial, slot.held]; send(pair[1]); }",
  },
  "taken apart": {
    rust: "fn exit(slot: &Slot) { let Slot { initial, held: size, .. } = slot; send(size); }",
    python: "def exit(slot):\n    match slot:\n        case Slot(initial=first, held=size):\n            send(size)\n",
    typescript: "function exit(slot: Slot) { const { initial, held: size } = slot; send(size); }",
  },
  "through a construction": {
    rust: "fn exit(slot: &Slot) { let order = Order { limit: slot.initial, size: slot.held }; send(order.size); }",
    python: "def exit(slot):\n    order = Order(limit=slot.initial, size=slot.held)\n    send(order.size)\n",
    typescript: "function exit(slot: Slot) { const order = { limit: slot.initial, size: slot.held }; send(order.size); }",
  },
  "through a construction by position": {
    rust: "struct Order(f64, f64);\nfn exit(slot: &Slot) { let order = (slot.initial, slot.held); send(order.1); }",
    python: "@dataclass\nclass Order:\n    limit: float\n    size: float\ndef exit(slot):\n    order = Order(slot.initial, slot.held)\n    send(order.size)\n",
    typescript: "class Order { constructor(readonly limit: number, readonly size: number) {} }\nfunction exit(slot: Slot) { const order = new Order(slot.initial, slot.held); send(order.size); }",
  },
  "through a dict": {
    rust: 'fn exit(slot: &Slot) { let order = json!({"limit": slot.initial, "size": slot.held}); send(order["size"].as_f64().unwrap()); }',
    python: 'def exit(slot):\n    order = {"limit": slot.initial, "size": slot.held}\n    send(order["size"])\n',
    typescript: 'function exit(slot: Slot) { const order = { limit: slot.initial, size: slot.held }; send(order["size"]); }',
  },
  "through a dict that is filled step by step": {
    rust: 'fn exit(slot: &Slot) { let mut order = Map::new(); order.insert("limit", slot.initial); order.insert("size", slot.held); send(order["size"]); }',
    python: 'def exit(slot):\n    order = {}\n    order["limit"] = slot.initial\n    order["size"] = slot.held\n    send(order["size"])\n',
    typescript: "function exit(slot: Slot) { const order: Record<string, number> = {}; order.limit = slot.initial; order.size = slot.held; send(order.size); }",
  },
  "with a base": {
    rust: "fn exit(slot: &Slot) { let base = Order { limit: slot.initial, size: slot.initial }; let order = Order { size: slot.held, ..base }; send(order.size); }",
    python: 'def exit(slot):\n    base = {"limit": slot.initial, "size": slot.initial}\n    order = {**base, "size": slot.held}\n    send(order["size"])\n',
    typescript: "function exit(slot: Slot) { const base = { limit: slot.initial, size: slot.initial }; const order = { ...base, size: slot.held }; send(order.size); }",
  },
  "from the base": {
    rust: "fn exit(slot: &Slot) { let base = Order { limit: slot.initial, size: slot.held }; let order = Order { limit: 0.0, ..base }; send(order.size); }",
    python: 'def exit(slot):\n    base = {"limit": slot.initial, "size": slot.held}\n    order = {**base, "limit": 0}\n    send(order["size"])\n',
    typescript: "function exit(slot: Slot) { const base = { limit: slot.initial, size: slot.held }; const order = { ...base, limit: 0 }; send(order.size); }",
  },
  "a copy with changes": {
    python: "def exit(slot):\n    order = Order(limit=slot.initial, size=slot.initial)\n    order = replace(order, size=slot.held)\n    send(order.size)\n",
    typescript: "function exit(slot: Slot) { let order = { limit: slot.initial, size: slot.initial }; order = Object.assign({}, order, { size: slot.held }); send(order.size); }",
  },
  "returned by a helper": {
    rust: "fn size_of(slot: &Slot) -> f64 { log(slot.initial); slot.held }\nfn exit(slot: &Slot) { send(size_of(slot)); }",
    python: "def size_of(slot):\n    log(slot.initial)\n    return slot.held\ndef exit(slot):\n    send(size_of(slot))\n",
    typescript: "function sizeOf(slot: Slot) { log(slot.initial); return slot.held; }\nfunction exit(slot: Slot) { send(sizeOf(slot)); }",
  },
  "returned by a method as one of two": {
    rust: "impl Slot { fn sizes(&self) -> (f64, f64) { (self.initial, self.held) } }\nfn exit(slot: &Slot) { let (_, size) = slot.sizes(); send(size); }",
    python: "class Slot:\n    def sizes(self):\n        return self.initial, self.held\ndef exit(slot: Slot):\n    _, size = slot.sizes()\n    send(size)\n",
    typescript: "class Slot { sizes(): [number, number] { return [this.initial, this.held]; } }\nfunction exit(slot: Slot) { const [, size] = slot.sizes(); send(size); }",
  },
  "by a property": {
    rust: "impl Slot { fn open_size(&self) -> f64 { self.held } }\nfn exit(slot: &Slot) { send(slot.open_size()); }",
    python: "class Slot:\n    @property\n    def open_size(self):\n        return self.held\ndef exit(slot: Slot):\n    send(slot.open_size)\n",
    typescript: "class Slot { get openSize() { return this.held; } }\nfunction exit(slot: Slot) { send(slot.openSize); }",
  },
  "through a parameter": {
    rust: "fn exit(slot: &Slot) { forward(slot.initial, slot.held); }\nfn forward(limit: f64, size: f64) { send(size); }",
    python: "def exit(slot):\n    forward(slot.initial, slot.held)\ndef forward(limit, size):\n    send(size)\n",
    typescript: "function exit(slot: Slot) { forward(slot.initial, slot.held); }\nfunction forward(limit: number, size: number) { send(size); }",
  },
  "through a record that is passed on": {
    rust: "fn exit(slot: &Slot) { forward(Order { limit: slot.initial, size: slot.held }); }\nfn forward(order: Order) { send(order.size); }",
    python: "def exit(slot):\n    forward(Order(limit=slot.initial, size=slot.held))\ndef forward(order):\n    send(order.size)\n",
    typescript: "function exit(slot: Slot) { forward({ limit: slot.initial, size: slot.held }); }\nfunction forward(order: Order) { send(order.size); }",
  },
  "through a record that a parameter is taken apart of": {
    python: "def exit(slot):\n    forward(**{\"limit\": slot.initial, \"size\": slot.held})\ndef forward(limit, size):\n    send(size)\n",
    typescript: "function exit(slot: Slot) { forward({ limit: slot.initial, size: slot.held }); }\nfunction forward({ limit, size }: Order) { send(size); }",
    rust: "fn exit(slot: &Slot) { forward((slot.initial, slot.held)); }\nfn forward((limit, size): (f64, f64)) { send(size); }",
  },
  "through a field of the type": {
    rust: "struct Kernel { size: f64, limit: f64 }\nimpl Kernel { fn load(&mut self, slot: &Slot) { self.limit = slot.initial; self.size = slot.held; } fn exit(&self) { send(self.size); } }",
    python: "class Kernel:\n    def load(self, slot):\n        self.limit = slot.initial\n        self.size = slot.held\n    def exit(self):\n        send(self.size)\n",
    typescript: "class Kernel { size = 0; limit = 0; load(slot: Slot) { this.limit = slot.initial; this.size = slot.held; } exit() { send(this.size); } }",
  },
  "through a dict that is unpacked into parameters": {
    python: "def exit(slot):\n    fields = {\"limit\": slot.initial}\n    fields[\"size\"] = slot.held\n    forward(**fields)\ndef forward(limit, size):\n    send(size)\n",
    typescript: "function exit(slot: Slot) { const fields: Record<string, number> = { limit: slot.initial }; fields.size = slot.held; forward({ ...fields }); }\nfunction forward({ limit, size }: Order) { send(size); }",
  },
  "through a closure": {
    rust: "fn exit(slot: &Slot) { let size = slot.held; let go = || send(size); go(); }",
    python: "def exit(slot):\n    size = slot.held\n    go = lambda: send(size)\n    go()\n",
    typescript: "function exit(slot: Slot) { const size = slot.held; const go = () => send(size); go(); }",
  },
  "through a nested function": {
    python: "def exit(slot):\n    size = slot.held\n    def go():\n        send(size)\n    go()\n",
    typescript: "function exit(slot: Slot) { const size = slot.held; function go() { send(size); } go(); }",
  },
  "in another form": {
    rust: "fn exit(slot: &Slot) { let size = (slot.held as f64).abs().round(); send(size.to_string()); }",
    python: "def exit(slot):\n    size = round(abs(float(slot.held)))\n    send(str(size))\n",
    typescript: "function exit(slot: Slot) { const size = Math.round(Math.abs(Number(slot.held))); send(String(size)); }",
  },
  "in a text": {
    rust: 'fn exit(slot: &Slot) { send(format!("{:.2}", slot.held)); }',
    python: 'def exit(slot):\n    send(f"{slot.held:.2f}")\n',
    typescript: "function exit(slot: Slot) { send(`${slot.held}`); }",
  },
  "awaited": {
    rust: "async fn size_of(slot: &Slot) -> f64 { slot.held }\nasync fn exit(slot: &Slot) { let size = size_of(slot).await; send(size); }",
    python: "async def size_of(slot):\n    return slot.held\nasync def exit(slot):\n    size = await size_of(slot)\n    send(size)\n",
    typescript: "async function sizeOf(slot: Slot) { return slot.held; }\nasync function exit(slot: Slot) { const size = await sizeOf(slot); send(size); }",
  },
  "as the last of a chain of conditions": {
    rust: "fn exit(slot: &Slot) { let size = match slot.side { Side::Long => slot.held, Side::Short => -slot.held }; send(size); }",
    python: "def exit(slot):\n    size = slot.held if slot.side == Side.LONG else -slot.held\n    send(size)\n",
    typescript: "function exit(slot: Slot) { const size = slot.side === Side.LONG ? slot.held : -slot.held; send(size); }",
  },
}, (ask) => {
  expect(ask.parts("exit", "send", ["held", "initial", "limit"])).toEqual({ held: "primary", initial: "no", limit: "no" });
});

shapes("what is held, or else what it was initially", {
  "an operator, a method": {
    rust: "fn exit(slot: &Slot) { send(slot.held.unwrap_or(slot.initial)); }",
    python: "def exit(slot):\n    send(slot.held or slot.initial)\n",
    typescript: "function exit(slot: Slot) { send(slot.held ?? slot.initial); }",
  },
  "through a closure": {
    rust: "fn exit(slot: &Slot) { send(slot.held.unwrap_or_else(|| slot.initial)); }",
    python: 'def exit(slot):\n    send(getattr(slot, "held", slot.initial))\n',
    typescript: "function exit(slot: Slot) { send(slot.held || slot.initial); }",
  },
  "by key": {
    rust: 'fn exit(slot: &Map) { send(slot.get("held").unwrap_or(slot.initial)); }',
    python: 'def exit(slot):\n    send(slot.get("held", slot.initial))\n',
    typescript: 'function exit(slot: Slot) { send(slot["held"] ?? slot["initial"]); }',
  },
  "optional": {
    rust: "fn exit(slot: Option<&Slot>, initial: f64) { send(slot.map(|s| s.held).unwrap_or(initial)); }",
    python: "def exit(slot, initial):\n    send((slot and slot.held) or initial)\n",
    typescript: "function exit(slot: Slot | null, initial: number) { send(slot?.held ?? initial); }",
  },
  "in one call": {
    rust: "fn exit(slot: Option<&Slot>, initial: f64) { send(slot.map_or(initial, |s| s.held)); }",
    python: "def exit(slots, initial):\n    send(next((s.held for s in slots), initial))\n",
    typescript: "function exit(slots: Slot[], initial: number) { send(slots.map((s) => s.held)[0] ?? initial); }",
  },
  "in a local": {
    rust: "fn exit(slot: &Slot) { let held = slot.held; let size = held.or(Some(slot.initial)).unwrap(); send(size); }",
    python: "def exit(slot):\n    held = slot.held\n    size = held or slot.initial\n    send(size)\n",
    typescript: "function exit(slot: Slot) { let size = slot.held; size ??= slot.initial; send(size); }",
  },
  "in a helper": {
    rust: "fn size_of(slot: &Slot) -> f64 { slot.held.unwrap_or(slot.initial) }\nfn exit(slot: &Slot) { send(size_of(slot)); }",
    python: "def size_of(slot):\n    return slot.held or slot.initial\ndef exit(slot):\n    send(size_of(slot))\n",
    typescript: "const sizeOf = (slot: Slot) => slot.held ?? slot.initial;\nfunction exit(slot: Slot) { send(sizeOf(slot)); }",
  },
}, (ask) => {
  expect(ask.parts("exit", "send", ["held", "initial", "limit"])).toEqual({ held: "primary", initial: "fallback", limit: "no" });
});

contract("a default of a parameter stands in where no argument is given", {
  python: "def exit(slot, size=0.5):\n    send(size)\ndef run(slot):\n    exit(slot)\n",
  typescript: "function exit(slot: Slot, size = 0.5) { send(size); }\nfunction run(slot: Slot) { exit(slot); }",
}, (ask) => {
  expect(ask.parts("run", "send", ["0.5", "held"])).toEqual({ "0.5": "fallback", held: "no" });
});

contract("both ways count where the value differs", {
  rust: "fn exit(slot: &Slot, fast: bool) { let mut size = slot.initial; if fast { size = slot.held; } send(size); }",
  python: "def exit(slot, fast):\n    size = slot.initial\n    if fast:\n        size = slot.held\n    send(size)\n",
  typescript: "function exit(slot: Slot, fast: boolean) { let size = slot.initial; if (fast) size = slot.held; send(size); }",
}, (ask) => {
  expect(ask.parts("exit", "send", ["held", "initial", "fast"])).toEqual({ held: "primary", initial: "primary", fast: "no" });
});

shapes("the sizes of all slots", {
  "a loop that appends": {
    rust: "fn exit(slots: &[Slot]) { let mut sizes = Vec::new(); for slot in slots { sizes.push(slot.held); } send(sizes); }",
    python: "def exit(slots):\n    sizes = []\n    for slot in slots:\n        sizes.append(slot.held)\n    send(sizes)\n",
    typescript: "function exit(slots: Slot[]) { const sizes: number[] = []; for (const slot of slots) sizes.push(slot.held); send(sizes); }",
  },
  "a comprehension, a map": {
    rust: "fn exit(slots: &[Slot]) { let sizes: Vec<f64> = slots.iter().map(|slot| slot.held).collect(); send(sizes); }",
    python: "def exit(slots):\n    sizes = [slot.held for slot in slots]\n    send(sizes)\n",
    typescript: "function exit(slots: Slot[]) { const sizes = slots.map((slot) => slot.held); send(sizes); }",
  },
  "only some": {
    rust: "fn exit(slots: &[Slot]) { send(slots.iter().filter(|s| s.initial > 0.0).map(|s| s.held).collect::<Vec<f64>>()); }",
    python: "def exit(slots):\n    send([s.held for s in slots if s.initial > 0])\n",
    typescript: "function exit(slots: Slot[]) { send(slots.filter((s) => s.initial > 0).map((s) => s.held)); }",
  },
  "their sum": {
    rust: "fn exit(slots: &[Slot]) { let mut total = 0.0; for slot in slots { total += slot.held; } send(total); }",
    python: "def exit(slots):\n    send(sum(slot.held for slot in slots))\n",
    typescript: "function exit(slots: Slot[]) { send(slots.reduce((total, slot) => total + slot.held, 0)); }",
  },
  "by a named function": {
    rust: "fn held_of(slot: &Slot) -> f64 { slot.held }\nfn exit(slots: &[Slot]) { send(slots.iter().map(held_of).collect::<Vec<f64>>()); }",
    python: "def held_of(slot):\n    return slot.held\ndef exit(slots):\n    send(list(map(held_of, slots)))\n",
    typescript: "function heldOf(slot: Slot) { return slot.held; }\nfunction exit(slots: Slot[]) { send(slots.map(heldOf)); }",
  },
  "by their index": {
    rust: "fn exit(slots: &[Slot]) { let mut sizes = vec![0.0; slots.len()]; for (i, slot) in slots.iter().enumerate() { sizes[i] = slot.held; } send(sizes); }",
    python: "def exit(slots):\n    sizes = [0] * len(slots)\n    for i, slot in enumerate(slots):\n        sizes[i] = slot.held\n    send(sizes)\n",
    typescript: "function exit(slots: Slot[]) { const sizes: number[] = []; for (const [i, slot] of slots.entries()) sizes[i] = slot.held; send(sizes); }",
  },
}, (ask) => {
  expect(ask.parts("exit", "send", ["held", "initial"])).toEqual({ held: "primary", initial: "no" });
});

contract("a record that differs on the ways has the members of both", {
  rust: "fn exit(slot: &Slot, fast: bool) { let order = if fast { Order { size: slot.held } } else { Order { size: slot.initial } }; send(order.size); }",
  python: "def exit(slot, fast):\n    if fast:\n        order = Order(size=slot.held)\n    else:\n        order = Order(size=slot.initial)\n    send(order.size)\n",
  typescript: "function exit(slot: Slot, fast: boolean) { const order = fast ? { size: slot.held } : { size: slot.initial }; send(order.size); }",
}, (ask) => {
  expect(ask.parts("exit", "send", ["held", "initial"])).toEqual({ held: "primary", initial: "primary" });
});

contract("a constant of the module, and of another", {
  rust: { "src/limits.rs": "pub const MAX_SIZE: f64 = 12.5;", "src/main.rs": "use crate::limits::MAX_SIZE;\nfn exit() { send(MAX_SIZE); }" },
  python: { "app/limits.py": "MAX_SIZE = 12.5\n", "app/main.py": "from .limits import MAX_SIZE\ndef exit():\n    send(MAX_SIZE)\n" },
  typescript: { "src/limits.ts": "export const MAX_SIZE = 12.5;", "src/main.ts": 'import { MAX_SIZE } from "./limits.js";\nfunction exit() { send(MAX_SIZE); }' },
}, (ask) => {
  expect(ask.parts("exit", "send", ["12.5", "MAX_SIZE"])).toEqual({ "12.5": "primary", MAX_SIZE: "primary" });
});

contract("a function outside the tree may have kept the value or not", {
  rust: "fn exit(slot: &Slot) { send(outside::adjust(slot.held)); }",
  python: "def exit(slot):\n    send(outside.adjust(slot.held))\n",
  typescript: "function exit(slot: Slot) { send(outside.adjust(slot.held)); }",
}, (ask) => {
  expect(ask.parts("exit", "send", ["held", "initial"])).toEqual({ held: "unsure", initial: "no" });
});

contract("what a member is taken from, and what is asked of it, is not the value", {
  rust: "fn exit(wanted: &Slot, initial: bool) { let held = find(wanted); if initial { send(held.size); } }",
  python: "def exit(wanted, initial):\n    held = find(wanted)\n    if initial:\n        send(held.size)\n",
  typescript: "function exit(wanted: Slot, initial: boolean) { const held = find(wanted); if (initial) send(held.size); }",
}, (ask) => {
  expect(ask.parts("exit", "send", ["size", "held", "initial"])).toEqual({ size: "primary", held: "no", initial: "no" });
});
