import type { Expression } from "../../model/model.js";
import { boolean, number, other, string } from "../../model/build.js";
import type { Node } from "../cst.js";

/** A literal's node as an expression. */
export function literal(node: Node): Expression {
  switch (node.kind) {
    case "boolean_literal":
      return boolean(node, node.text === "true");
    case "integer_literal":
      return number(node, integer(node.text));
    case "float_literal":
      return number(node, Number(node.text.replace(/_?f(32|64|16|128)$/, "").replaceAll("_", "")));
    case "char_literal": {
      const text = node.text;
      const isByte = text.startsWith("b");
      const value = unescape(text.slice(isByte ? 2 : 1, -1));
      return isByte ? { kind: "literal", type: "bytes", value, start: node.start, end: node.end } : string(node, value);
    }
    case "string_literal":
    case "raw_string_literal": {
      const { isBytes, from, to, isRaw } = contentOf(node);
      const content = node.tree.text.slice(from, to);
      const value = isRaw ? content : unescape(content);
      return isBytes ? { kind: "literal", type: "bytes", value, start: node.start, end: node.end } : string(node, value);
    }
    default:
      return other(node, node.kind);
  }
}

/** Where a string's content lies in the text, and what its prefix says. */
export function contentOf(node: Node): { from: number; to: number; isRaw: boolean; isBytes: boolean } {
  const text = node.text;
  const quote = text.indexOf('"');
  const last = text.lastIndexOf('"');
  const isRaw = text.slice(0, quote).includes("r");
  return { from: node.start + quote + 1, to: node.start + (last > quote ? last : text.length), isRaw, isBytes: text.startsWith("b") };
}

function integer(text: string): number {
  const digits = text.replaceAll("_", "");
  if (/^0[xob]/.test(digits)) return Number(digits.replace(/[iu](8|16|32|64|128|size)$/, ""));
  return Number(digits.replace(/([iu](8|16|32|64|128|size)|f(32|64))$/, ""));
}

const simpleEscapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "0": "\0", "\\": "\\", "'": "'", '"': '"' };

/** A string's content with its escapes resolved. */
export function unescape(content: string): string {
  if (!content.includes("\\")) return content;
  return content.replace(/\\(?:x([0-9a-fA-F]{2})|u\{([0-9a-fA-F_]*)\}|\r?\n\s*|([^]))/g, (whole, hex?: string, unicode?: string, one?: string) => {
    if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16));
    if (unicode !== undefined) {
      const code = parseInt(unicode.replaceAll("_", "") || "0", 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }
    return one === undefined ? "" : (simpleEscapes[one] ?? whole);
  });
}
