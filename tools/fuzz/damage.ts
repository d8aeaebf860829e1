import { pick, type Random } from "../robust/random.js";

/** A text with something done to it, and whether that can only have broken it: where nothing was mended, nothing may be found sound. */
export interface Damaged {
  text: string;
  /** What was done, for whoever reads the report. */
  how: string;
  breaks: boolean;
}

const placeIn = (text: string, random: Random): number => Math.floor(random() * (text.length + 1));
const spliced = (text: string, start: number, end: number, put: string): string => text.slice(0, start) + put + text.slice(end);

const GARBAGE = ["$%&/( = ; ", ")))", "}}}", "]", "(", "{", "[", "((((", "\\", "`", '"""', "'", '"', "/*", "r#\"", "f\"{", "<<<<<<< HEAD\n", "\n=======\n", "@@@", "=> =>", "= = =", "let let ", "def def ", "class class ", "..=..", "?.?.", "\u0001", "\ufffe", "\ud800", "\u2028", "\u202e", "€§"];
const ODD = ["\0", "\ufeff", "\r", "\r\n", "\t", "\v", "\f", "\u0085", "\u00a0", "\u200b", "\u2029", "\udfff", "𝒳", "é", "\u0301", "ß", "İ", "\\\n", "\\\r"];
const LITERALS = ["9".repeat(5000), `0x${"f".repeat(5000)}`, `1e${"9".repeat(400)}`, `"${"a ".repeat(20_000)}"`, `"${"\\x".repeat(2000)}"`, `'${"order ".repeat(5000)}'`, `"${"SELECT ".repeat(3000)}"`, "_".repeat(30_000), "a1".repeat(20_000), `f"${"{x}".repeat(3000)}"`, `\`${"${x}".repeat(3000)}\``, "x.".repeat(3000) + "x", "- ".repeat(3000) + "1", "not ".repeat(3000) + "x"];

/** Ways to nest: what opens, what stands within, what closes. */
const NESTS: readonly (readonly [string, string, string])[] = [
  ["(", "1", ")"], ["[", "1", "]"], ["{", "1", "}"], ["{a:", "1", "}"], ["f(", "x", ")"], ["f(a=", "x", ")"], ["x[", "0", "]"], ["!", "x", ""], ["-", "x", ""], ["*", "x", ""], ["&", "x", ""], ["not ", "x", ""], ["await ", "x", ""],
  ["x + ", "1", ""], ["x and ", "y", ""], ["x && ", "y", ""], ["x ? ", "1", " : 2"], ["x ? 1 : ", "2", ""], ["1 if x else ", "2", ""], ["x => ", "1", ""], ["|x| ", "1", ""], ["lambda x: ", "1", ""], ["x = ", "1", ""], ["x ?? ", "y", ""], ["x ** ", "y", ""],
  ["Vec<", "u8", ">"], ["Some(", "x", ")"], ["vec![", "1", "]"], ["if x { } else ", "if x { }", ""], ["if (x) {} else ", "{}", ""], ["if x { ", "y", " }"], ["{ ", ";", " }"], ["match x { _ => ", "1", ", }"], ["switch (x) { default: ", ";", " }"], ["loop { ", "", " }"], ["mod a { ", "", " }"], ["fn f() { ", "", " }"], ["class A { b = ", "1", " }"], ["class A { m() { ", "", " } }"],
  ["f\"{", "x", "}\""], ["`${", "x", "}`"], ["[x for x in ", "y", "]"], ["{**", "x", "}"], ["<A>", "x", "</A>"], ["try { ", "", " } finally { }"], ["@a\n", "def f(): pass", ""], ["#[a]\n", "fn f() {}", ""], ["/*", "", "*/"], ["a.b().", "c", ""], ["async () => ", "1", ""], ["#if x\n", "", "\n#endif"], ["type A = { a: ", "1", " }"], ["x as ", "y", ""], ["|", "x", "|"], ["?", "x", ""], ["..", "x", ""], ["'", "a", "'"],
];

/** Blocks within each other, as Python has them. */
const BLOCKS = ["if x:", "while x:", "for x in y:", "with x:", "try:", "def f():", "class A:", "async def f():", "match x:", "elif x:", "else:", "case _:"];

function nested(random: Random, depth: number): { text: string; how: string } {
  if (random() < 0.15) {
    const head = pick(BLOCKS, random);
    // A line of a tree of blocks is as long as it is deep.
    const levels = Math.min(depth, 400);
    return { text: `\n${Array.from({ length: levels }, (_, i) => `${" ".repeat(i)}${head}`).join("\n")}\n${" ".repeat(levels)}pass\n`, how: `${levels} × ${JSON.stringify(head)}` };
  }
  const [open, within, close] = pick(NESTS, random);
  const closed = random() < 0.7 ? depth : Math.floor(random() * depth);
  return { text: open.repeat(depth) + within + close.repeat(closed), how: `${depth} × ${JSON.stringify(open)}, ${closed} closed` };
}

const TOKEN = /[A-Za-z_$][\w$]*|\d+|"[^"\n]*"|'[^'\n]*'|[^\s\w]|\n[ \t]*/g;

/** Where the tokens of a text stand, roughly. */
const tokensOf = (text: string): { start: number; end: number }[] => [...text.matchAll(TOKEN)].map((m) => ({ start: m.index, end: m.index + m[0].length }));

type Damage = (text: string, random: Random, others: readonly string[]) => Damaged;

const DAMAGES: readonly Damage[] = [
  (text, random) => {
    const at = placeIn(text, random);
    const put = pick(GARBAGE, random);
    return { text: spliced(text, at, at, put), how: `${JSON.stringify(put)} put in at ${at}`, breaks: true };
  },
  (text, random) => {
    const brackets = tokensOf(text).filter(({ start }) => "()[]{}".includes(text[start]!));
    if (brackets.length === 0) return { text, how: "nothing", breaks: false };
    const { start } = pick(brackets, random);
    return { text: spliced(text, start, start + 1, ""), how: `bracket at ${start} taken away`, breaks: true };
  },
  (text, random) => {
    const at = placeIn(text, random);
    return { text: text.slice(0, at), how: `cut off at ${at}`, breaks: false };
  },
  (text, random) => {
    const at = placeIn(text, random);
    const put = pick(ODD, random);
    return { text: spliced(text, at, at, put), how: `${JSON.stringify(put)} put in at ${at}`, breaks: false };
  },
  (text, random) => {
    const tokens = tokensOf(text);
    if (tokens.length < 2) return { text, how: "nothing", breaks: false };
    const { start, end } = pick(tokens, random);
    return { text: spliced(text, start, end, ""), how: `token at ${start} taken away`, breaks: false };
  },
  (text, random) => {
    const tokens = tokensOf(text);
    if (tokens.length < 2) return { text, how: "nothing", breaks: false };
    const [a, b] = [pick(tokens, random), pick(tokens, random)];
    return { text: spliced(text, b.start, b.start, text.slice(a.start, a.end).repeat(1 + Math.floor(random() * 3))), how: `token of ${a.start} put in at ${b.start}`, breaks: false };
  },
  (text, random, others) => {
    const [other, at] = [pick(others, random), placeIn(text, random)];
    const from = placeIn(other, random);
    return { text: spliced(text, at, at, other.slice(from, from + Math.floor(random() * 300))), how: `a piece of another file put in at ${at}`, breaks: false };
  },
  (text, random) => {
    const lines = text.split("\n");
    const [a, b] = [Math.floor(random() * lines.length), Math.floor(random() * lines.length)];
    [lines[a], lines[b]] = [lines[b]!, lines[a]!];
    return { text: lines.join("\n"), how: `lines ${a + 1} and ${b + 1} swapped`, breaks: false };
  },
  (text, random) => ({ text: text.replace(/^[ \t]*/gm, (s) => (random() < 0.2 ? s + pick([" ", "\t", "  ", "\u3000"], random) : s)), how: "lines set in anew", breaks: false }),
  (text, random) => {
    const { start, end } = pick([...tokensOf(text), { start: 0, end: 0 }], random);
    return { text: spliced(text, start, end, pick(LITERALS, random)), how: `a huge literal at ${start}`, breaks: false };
  },
  (text, random) => {
    const { start, end } = pick([...tokensOf(text), { start: 0, end: 0 }], random);
    const deep = nested(random, pick([10, 100, 1000, 5000], random));
    return { text: spliced(text, start, end, deep.text), how: `${deep.how} at ${start}`, breaks: false };
  },
  (text, random) => {
    const eol = pick(["\r", "\r\n", "\n\r", "\u2028", "\f\n"], random);
    return { text: text.replaceAll("\n", () => (random() < 0.5 ? eol : "\n")), how: `line ends ${JSON.stringify(eol)}`, breaks: false };
  },
];

/** One to four things done to a text. `others`: texts of which a piece may get in. */
export function damaged(text: string, others: readonly string[], random: Random): Damaged {
  const times = random() < 0.6 ? 1 : 1 + Math.floor(random() * 4);
  let at: Damaged = { text, how: "", breaks: true };
  for (let i = 0; i < times; i++) {
    const next = pick(DAMAGES, random)(at.text, random, others);
    at = { text: next.text, how: at.how === "" ? next.how : `${at.how}; ${next.how}`, breaks: at.breaks && next.breaks };
  }
  return at;
}

/** A text as bytes that may be no UTF-8. */
export function damagedBytes(text: string, random: Random): Uint8Array {
  const bytes = Buffer.from(text);
  if (random() < 0.2) return Buffer.from(text, pick(["utf16le", "latin1"] as const, random));
  for (let i = 0; i < 1 + Math.floor(random() * 8); i++) if (bytes.length > 0) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  return random() < 0.3 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes;
}
