import { beforeAll, describe, expect, it } from "vitest";
import { parseModule, readyParsers } from "../syntax/parse.js";
import { buildFlow, factsAtNodes, type Flow, type FlowNode } from "./flow.js";
import { lastName } from "./paths.js";
import { within } from "./walk.js";

beforeAll(readyParsers);

const lines = (...all: string[]): string => all.join("\n");
const flowOf = (text: string): Flow => buildFlow(parseModule("a.py", text).body, (e) => (e.kind === "list" ? e.elements : null));
const calls = (n: FlowNode): string[] =>
  n.expressions.flatMap((top) => [...within(top)]).flatMap((e) => (e.kind === "call" ? [lastName(e.callee) ?? "?"] : []));

/** The calls on each way from the entry to an end, no node twice. */
function ways(flow: Flow, to: FlowNode): string[] {
  const found = new Set<string>();
  const go = (at: FlowNode, seen: ReadonlySet<FlowNode>, path: readonly string[]): void => {
    if (at === to) found.add(path.join(" "));
    for (const e of at.next) if (!seen.has(e.to)) go(e.to, new Set([...seen, e.to]), [...path, ...calls(e.to)]);
  };
  go(flow.entry, new Set([flow.entry]), []);
  return [...found].sort();
}
/** What holds at the calls of that name, on every way. */
function heldAt(flow: Flow, name: string): string[][] {
  const facts = factsAtNodes(flow);
  return flow.nodes.filter((n) => calls(n).includes(name)).map((n) => (facts[n.id] === null ? ["unreached"] : [...facts[n.id]!.keys()].sort()));
}

describe("handlers", () => {
  it("are reached from a yield and from a division, which may raise", () => {
    for (const body of ["yield", "x = a / b"]) {
      const flow = flowOf(lines("try:", `    ${body}`, "except E:", "    caught()", "after()"));
      expect(ways(flow, flow.exit)).toEqual(["after", "caught after"]);
    }
  });
});

describe("loops", () => {
  it("run the else where no break ended them", () => {
    const flow = flowOf(lines("for x in xs():", "    if x:", "        found()", "        break", "else:", "    missed()", "after()"));
    expect(ways(flow, flow.exit)).toEqual(["xs found after", "xs missed after"]);
  });
  it("test the condition of a while at the head, and know it after", () => {
    const flow = flowOf(lines("while a:", "    body()", "after()"));
    expect(heldAt(flow, "body")).toEqual([["+a"]]);
    expect(heldAt(flow, "after")).toEqual([["-a"]]);
  });
  it("know nothing after a while that a break may have left", () => {
    const flow = flowOf(lines("while a:", "    if b:", "        break", "after()"));
    // Either `a` did not hold, or `b` did.
    expect(heldAt(flow, "after").flat()).not.toContain("-a");
  });
  it("do not go on after one that has no end", () => {
    const flow = flowOf(lines("while True:", "    body()", "after()"));
    expect(heldAt(flow, "after")).toEqual([]);
    expect(flow.exit.prev).toEqual([]);
  });
  it("forget in the next round what the body assigns", () => {
    const flow = flowOf(lines("a = first()", "if a:", "    while b:", "        body()", "        a = again()"));
    expect(heldAt(flow, "body").flat()).not.toContain("+a");
  });
  it("keep in every round what the body does not touch", () => {
    const flow = flowOf(lines("if a:", "    for x in xs():", "        body()"));
    expect(heldAt(flow, "body")).toEqual([["+a"]]);
  });
});

describe("loops over literals", () => {
  it("are unrolled", () => {
    const flow = flowOf(lines('for name in ("a", "b"):', "    check(name)", "after()"));
    expect(ways(flow, flow.exit)).toEqual(["check check after"]);
  });
  it("skip with continue, end with break, and run the else", () => {
    expect(ways(...exitOf(lines('for name in ("a", "b"):', "    if x():", "        continue", "    check()", "else:", "    done()"))).at(-1)).toBe("x x done");
    expect(ways(...exitOf(lines('for name in ("a", "b"):', "    check()", "    break", "else:", "    done()", "after()")))).toEqual(["check after"]);
  });
  it("are not unrolled where there are too many", () => {
    const flow = flowOf(lines(`for x in (${Array.from({ length: 17 }, (_, i) => i).join(", ")}):`, "    check(x)"));
    expect(flow.nodes.filter((n) => calls(n).includes("check"))).toHaveLength(1);
  });
  const exitOf = (text: string): [Flow, FlowNode] => {
    const flow = flowOf(text);
    return [flow, flow.exit];
  };
});

describe("try", () => {
  it("goes to the handlers from where something may raise, and past them", () => {
    const flow = flowOf(lines("try:", "    one()", "    two()", "except ValueError:", "    handle()", "after()"));
    expect(ways(flow, flow.exit)).toEqual(["one handle after", "one two after", "one two handle after"]);
    expect(ways(flow, flow.raised)).toEqual(["one", "one two"]);
  });
  it("lets nothing past a handler of everything", () => {
    expect(ways(...raisedOf(lines("try:", "    one()", "except:", "    handle()")))).toEqual([]);
    expect(ways(...raisedOf(lines("try:", "    one()", "except BaseException:", "    handle()")))).toEqual([]);
    expect(ways(...raisedOf(lines("try:", "    one()", "except Exception:", "    handle()")))).toEqual(["one"]);
  });
  it("does not guard its else and its handlers", () => {
    const flow = flowOf(lines("try:", "    one()", "except ValueError:", "    handle()", "else:", "    other()"));
    expect(ways(flow, flow.exit)).toEqual(["one handle", "one other"]);
  });
  it("runs finally on every way, and goes on where it was going", () => {
    const flow = flowOf(lines("try:", "    if a():", "        raise ValueError()", "    two()", "finally:", "    last()", "after()"));
    expect(ways(flow, flow.exit)).toEqual(["a two last after"]);
    expect(ways(flow, flow.raised)).toContain("a ValueError last");
    expect(ways(flow, flow.raised)).toContain("a two last");
  });
  it("says what a node stands in", () => {
    const flow = flowOf(lines("with lock():", "    try:", "        one()", "    except ValueError as e:", "        handle()", "    finally:", "        last()"));
    const scopes = (name: string) => {
      const [first] = flow.nodes.filter((n) => calls(n).includes(name));
      const found: string[] = [];
      for (let s = first!.scope; s !== null; s = s.outer) found.push(s.in);
      return found;
    };
    expect([scopes("one"), scopes("handle"), scopes("last"), scopes("lock")]).toEqual([["try", "with"], ["handler", "with"], ["finally", "with"], []]);
  });
  it("gives the caught exception a name", () => {
    const flow = flowOf(lines("try:", "    one()", "except ValueError as e:", "    handle(e)"));
    expect(flow.nodes.flatMap((n) => n.defines.map((d) => d.by))).toEqual(["caught"]);
  });
  const raisedOf = (text: string): [Flow, FlowNode] => {
    const flow = flowOf(text);
    return [flow, flow.raised];
  };
});

describe("switch", () => {
  it("tries the arms in order", () => {
    const flow = flowOf(lines("match x:", "    case 1:", "        one()", "    case 2 if g:", "        two()", "    case _:", "        rest()"));
    expect(heldAt(flow, "one")).toEqual([["+x == 1"]]);
    expect(heldAt(flow, "two")).toEqual([["+g", "+x == 2", "-x == 1"]]);
    expect(heldAt(flow, "rest")).toEqual([["-g | -x == 2", "-x == 1"]]);
  });
  it("goes on where no arm was taken", () => {
    const flow = flowOf(lines("match x:", "    case 1:", "        one()", "after()"));
    expect(ways(flow, flow.exit)).toEqual(["after", "one after"]);
  });
  it("binds what a pattern binds before its guard", () => {
    const flow = flowOf(lines("match x:", "    case [a, b] if a > b:", "        body()"));
    expect(heldAt(flow, "body").flat()).toContain("+a > b");
  });
});

describe("what is not reached", () => {
  it.each([
    ["return", lines("def f():", "    return 1", "    after()")],
    ["raise", lines("def f():", "    raise E", "    after()")],
    ["both branches", lines("def f(a):", "    if a:", "        return 1", "    else:", "        raise E", "    after()")],
  ])("after %s", (_, text) => {
    const flow = buildFlow(parseModule("a.py", text).functions[0]!.body!);
    expect(heldAt(flow, "after")).toEqual([]);
  });
  it("under a literal", () => {
    expect(heldAt(flowOf(lines("if False:", "    body()", "after()")), "body")).toEqual([]);
  });
});
