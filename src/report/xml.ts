import { inert, visible } from "./visible.js";

/** An element of XML; of its text, each line is shown as it is, and what XML 1.0 forbids as an escape. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string | number>>;
  /** Elements, or lines of text. */
  content: readonly Element[] | readonly string[];
}

/** A document of XML 1.0 with this root. */
export function renderXml(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${rendered(root, "")}`;
}

function rendered({ name, attributes, content }: Element, indent: string): string {
  const start = `${indent}<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`).join("")}`;
  if (content.length === 0) return `${start}/>\n`;
  if (content.every((item) => typeof item === "string")) return `${start}>${content.map((line) => inert(escapeXml(line))).join("\n")}</${name}>\n`;
  return `${start}>\n${(content).map((child) => rendered(child, `${indent}  `)).join("")}${indent}</${name}>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escapeXml = (text: string): string => visible(text).replace(/[&<>"]/g, (character) => ENTITIES[character]!);
