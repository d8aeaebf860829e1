import { beforeAll, describe, expect, it } from "vitest";
import { type Cst, type GrammarName, loadGrammars, parseCst, parsePiece, parseWithPublicCursor } from "./cst.js";

beforeAll(() => loadGrammars());

const arrays = ["kinds", "fields", "starts", "ends", "parents", "after", "flags"] as const;
const shapeOf = (cst: Cst) => Object.fromEntries(arrays.map((a) => [a, [...cst[a]]]));

describe("parseCst", () => {
  it.each<[GrammarName, string]>([
    ["rust", "fn f(a: u8) -> u8 { if a { 1 } else { m!(x, \"é😀\") } } // c\n"],
    ["rust", "fn f( { let a = ; } ] impl"],
    ["rust", ""],
    ["rust", "(".repeat(3000)],
    ["python", "def f(a, *b):\n  return a not in b and a is not None  # c\n"],
    ["python", "def f(:\n  x = [1,\n"],
  ])("gives the same tree by the raw exports and by the public cursor: %s %s", (language, text) => {
    expect(shapeOf(parseCst(language, text))).toEqual(shapeOf(parseWithPublicCursor(language, text)));
  });

  it("survives very deep and very wide trees, many times", () => {
    for (let i = 0; i < 5; i++) {
      const deep = parseCst("rust", `fn f() { ${"(".repeat(100_000)}`);
      expect(deep.kinds.length).toBeGreaterThan(1000);
    }
    expect(parseCst("rust", "a;".repeat(50_000)).root.children.length).toBe(50_000);
  });

  it("reads nodes in UTF-16 units", () => {
    const text = "\uFEFFfn f() { g(\"😀\", é) }";
    const cst = parseCst("rust", text);
    expect(cst.errors()).toEqual([]);
    expect(cst.hasErrors).toBe(false);
    const body = cst.root.named[0]!.field("body")!;
    expect(body.named[0]!.field("arguments")!.named.map((n) => n.text)).toEqual(['"😀"', "é"]);
    expect(body.parent!.field("nonsense")).toBeNull();
  });

  it("tells where it does not parse", () => {
    const cst = parseCst("rust", "fn f() { let = 1; }");
    expect(cst.hasErrors).toBe(true);
    expect(cst.errors().length).toBe(1);
  });
});

describe("parsePiece", () => {
  it("places the nodes where the piece lies in the text", () => {
    const text = "macro!( a.b, c )";
    const cst = parsePiece("rust", text, 7, " a.b, c ", "fn f(){f(", ")}");
    const list = cst.root.named[0]!.field("body")!.named[0]!.field("arguments")!;
    expect(list.named.map((n) => [n.text, n.start])).toEqual([["a.b", 8], ["c", 13]]);
    for (let i = 0; i < cst.starts.length; i++) expect(cst.starts[i]! >= 7 && cst.ends[i]! <= 15).toBe(true);
  });
});
