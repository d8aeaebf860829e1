import { visibleHtml } from "../visible.js";

/** A piece of a page that may be put into it as it is. */
export interface Markup {
  readonly markup: string;
}

type Content = string | number | Markup | readonly Content[] | null;

/** A piece of a page: what stands in the template is markup, what is put into it is text and escaped. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return { markup: parts.map((part, index) => `${part}${index < values.length ? markupOf(values[index]!) : ""}`).join("") };
}

function markupOf(content: Content): string {
  if (content === null) return "";
  if (typeof content === "string") return visibleHtml(content);
  if (typeof content === "number") return String(content);
  return "markup" in content ? content.markup : content.map(markupOf).join("");
}

/** Pieces with a text between them. */
export const joined = (pieces: readonly Markup[], between: string): Markup => html`${pieces.map((piece, index) => (index === 0 ? piece : html`${between}${piece}`))}`;

/** A message of a rule or the catalogue: what it has between backticks as code. */
export function prose(text: string, plain: (text: string) => Markup = (part) => html`${part}`): Markup {
  const parts = text.split("`");
  const isPaired = parts.length % 2 === 1 && parts.every((part, index) => index % 2 === 0 || part.trim() !== "");
  if (!isPaired) return plain(text);
  return html`${parts.map((part, index) => (index % 2 === 0 ? plain(part) : html`<code>${part}</code>`))}`;
}

/** A text that is no text but part of the page, such as its style. Nothing of the audited tree. */
export const asIs = (markup: string): Markup => ({ markup });
