import { expect } from "vitest";
import { contract, shapes } from "./program.js";

shapes("what an order is given as its size", {
  "a construction with names": {
    rust: "struct Order { symbol: String, size: f64 }\nfn exit(slot: &Slot) { send(Order { symbol: slot.symbol.clone(), size: slot.held }); }",
    python: "@dataclass\nclass Order:\n    symbol: str\n    size: float\ndef exit(slot):\n    send(Order(symbol=slot.symbol, size=slot.held))\n",
    typescript: "interface Order { symbol: string; size: number }\nfunction exit(slot: Slot) { const order: Order = { symbol: slot.symbol, size: slot.held }; send(order); }",
  },
  "by position": {
    rust: "struct Order(String, f64); impl Order { fn new(symbol: String, size: f64) -> Self { Order(symbol, size) } }\nfn exit(slot: &Slot) { let mut order = Order::new(slot.symbol.clone(), 0.0); order.size = slot.held; }",
    python: "@dataclass\nclass Order:\n    symbol: str\n    size: float\ndef exit(slot):\n    send(Order(slot.symbol, slot.held))\n",
    typescript: "class Order { constructor(readonly symbol: string, readonly size: number) {} }\nfunction exit(slot: Slot) { const order = new Order(slot.symbol, slot.held); send(order); }",
  },
  "a dict": {
    rust: 'fn exit(slot: &Slot) { let order = json!({"symbol": slot.symbol, "size": slot.held}); send(order); }',
    python: 'def exit(slot):\n    order = {"symbol": slot.symbol, "size": slot.held}\n    send(order)\n',
    typescript: 'function exit(slot: Slot) { const order = { "symbol": slot.symbol, size: slot.held }; send(order); }',
  },
  "member by member": {
    rust: "fn exit(slot: &Slot) { let mut order = Order::default(); order.symbol = slot.symbol.clone(); order.size = slot.held; send(order); }",
    python: "def exit(slot):\n    order = Order()\n    order.symbol = slot.symbol\n    order.size = slot.held\n    send(order)\n",
    typescript: "function exit(slot: Slot) { const order = new Order(); order.symbol = slot.symbol; order.size = slot.held; send(order); }",
  },
  "key by key": {
    rust: 'fn exit(slot: &Slot) { let mut order = Map::new(); order.insert("symbol", slot.symbol.clone()); order.insert("size", slot.held); send(order); }',
    python: 'def exit(slot):\n    order = {}\n    order["symbol"] = slot.symbol\n    order["size"] = slot.held\n    send(order)\n',
    typescript: 'function exit(slot: Slot) { const order: Record<string, unknown> = {}; order["symbol"] = slot.symbol; order["size"] = slot.held; send(order); }',
  },
  "a dict of keywords, a merge": {
    python: "def exit(slot):\n    order = dict(symbol=slot.symbol, size=slot.held)\n    send(order)\n",
    typescript: "function exit(slot: Slot, order: Order) { Object.assign(order, { symbol: slot.symbol, size: slot.held }); send(order); }",
    rust: "fn exit(slot: &Slot) { let order = Order { size: slot.held, ..Order::default() }; send(order); }",
  },
  "an update": {
    python: 'def exit(slot, order):\n    order.update({"symbol": slot.symbol, "size": slot.held})\n    send(order)\n',
    typescript: "function exit(slot: Slot, order: Order) { order = { ...order, symbol: slot.symbol, size: slot.held }; send(order); }",
    rust: "fn exit(slot: &Slot, order: Order) { let order = Order { symbol: slot.symbol.clone(), size: slot.held, ..order }; send(order); }",
  },
  "by a name": {
    python: 'def exit(slot, order):\n    setattr(order, "size", slot.held)\n    send(order)\n',
  },
}, (ask) => {
  const given = ask.assignedFrom("exit", "size", "order", ["held", "symbol"]);
  expect(given.at(-1)).toEqual(["held"]);
  expect(new Set(given.flat())).toEqual(new Set(["held"]));
  expect(ask.assigned("exit", "size", "position")).toEqual([]);
});

contract("the shorthand of a construction is its name twice", {
  rust: "struct Order { size: f64 }\nfn exit(size: f64) { send(Order { size }); }",
  python: "def exit(size):\n    send(Order(size=size))\n",
  typescript: "function exit(size: number) { send({ size } as Order); }",
}, (ask) => {
  expect(ask.assigned("exit", "size")).toEqual(["size"]);
});

contract("what is assigned with an operator has the old value in it", {
  rust: "fn fill(slot: &mut Slot, size: f64) { slot.size -= size; }",
  python: "def fill(slot, size):\n    slot.size -= size\n",
  typescript: "function fill(slot: Slot, size: number) { slot.size -= size; }",
}, (ask) => {
  expect(ask.assigned("fill", "size")).toEqual(["slot.size - size"]);
});

contract("a member of a list's element belongs to what the list holds", {
  rust: "struct Slot { size: f64 }\nstruct Kernel { slots: Vec<Slot> }\nimpl Kernel { fn fill(&mut self, i: usize) { self.slots[i].size = 0.0; } }",
  python: "class Kernel:\n    slots: list[Slot]\n    def fill(self, i):\n        self.slots[i].size = 0.0\n",
  typescript: "class Kernel { slots: Slot[] = []; fill(i: number) { this.slots[i]!.size = 0.0; } }",
}, (ask) => {
  expect(ask.assigned("fill", "size", "slot")).toHaveLength(1);
  expect(ask.assigned("fill", "size", "order")).toEqual([]);
});

contract("a construction in a helper is found from where the helper is called", {
  rust: "fn exit(slot: &Slot) { send(make(slot.held)); }\nfn make(amount: f64) -> Order { Order { size: amount } }",
  python: "def exit(slot):\n    send(make(slot.held))\ndef make(amount):\n    return Order(size=amount)\n",
  typescript: "function exit(slot: Slot) { send(make(slot.held)); }\nfunction make(amount: number): Order { const order: Order = { size: amount }; return order; }",
}, (ask) => {
  expect(ask.assigned("exit", "size")).toEqual(["amount"]);
  expect(ask.assignedFrom("exit", "size", "order", ["held", "symbol"])).toEqual([["held"]]);
});

contract("a keyword, a parameter's place: the argument of a call", {
  rust: "fn place(symbol: &str, size: f64, reduce_only: bool) { emit(size); }\nfn exit(slot: &Slot) { place(slot.symbol, slot.held, true); }",
  python: "def place(symbol, size, *, reduce_only=False):\n    emit(size)\ndef exit(slot):\n    place(slot.symbol, reduce_only=True, size=slot.held)\n",
  typescript: "function place(symbol: string, size: number, reduceOnly = false) { emit(size); }\nfunction exit(slot: Slot) { place(slot.symbol, slot.held, true); }",
}, (ask) => {
  const passed = (name: string) => ask.sites("exit", { passes: name, to: "place" }).map((s) => s.value?.kind === "literal" ? String(s.value.value) : "");
  expect(passed("reduce_only")).toEqual(["true"]);
  expect(ask.parts("exit", "emit", ["held", "symbol"])).toEqual({ held: "primary", symbol: "no" });
});
