/** C0, DEL and C1 controls, bidirectional and zero-width controls, line and paragraph separators, lone surrogates, and what is no character at all. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escapeOf = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** What starts a command of a CI runner wherever in a line it stands: `##[` for GitHub, `##vso[` for Azure, `##teamcity[`. */
const COMMAND = /#(?=#\w*\[)/g;

/** JSON with every such character escaped, also those that JSON allows as they are: it says the same. */
export function visibleJson(json: string): string {
  return json.replace(INVISIBLE, (character) => (character === "\n" ? character : escapeOf(character))).replace(COMMAND, escapeOf);
}

/** A line that GitHub does not take for a command, as it does one that starts with `::`. */
export function inert(line: string): string {
  return line.replace(/^(\s*):(?=:)/, "$1\\x3a");
}

/**
 * The text with every character that a terminal, or a CI runner that reads along, would act upon, rather than show, written as an
 * escape. What is printed comes from trees that nobody here wrote.
 */
export function visible(text: string): string {
  return printable(text).replace(COMMAND, "\\x23");
}

/** The text with each character that cannot be seen, or that changes how others are seen, written as an escape. */
export function printable(text: string): string {
  return text.replace(INVISIBLE, (character) => {
    if (character === "\n") return "\\n";
    if (character === "\t") return "\\t";
    if (character === "\r") return "\\r";
    const code = character.charCodeAt(0).toString(16);
    return code.length <= 2 ? `\\x${code.padStart(2, "0")}` : escapeOf(character);
  });
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** The text as a page of HTML shows it, within an element or an attribute. */
export function visibleHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!).replace(COMMAND, "&#35;");
}
