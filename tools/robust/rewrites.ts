import type { Rewrite } from "./rewrite.js";
import { constants } from "./rust/constants.js";
import { extract } from "./rust/extract.js";
import { format } from "./rust/format.js";
import { ifToMatch } from "./rust/if-to-match.js";
import { inline } from "./rust/inline.js";
import { loops } from "./rust/loops.js";
import { matchToIf } from "./rust/match-to-if.js";
import { move } from "./rust/move.js";
import { nest } from "./rust/nest.js";
import { refolder } from "./rust/refolder.js";
import { reformat } from "./rust/reformat.js";
import { rename } from "./rust/rename.js";
import { reorder } from "./rust/reorder.js";
import { returnEarly } from "./rust/return-early.js";
import { stepwise } from "./rust/stepwise.js";

/** Every rewrite, in the order in which the table shows them. */
export const REWRITES: readonly Rewrite[] = [
  { name: "rename", says: "locals and private functions have other names", python: true, rust: rename },
  { name: "reorder", says: "functions and methods stand in another order", python: true, rust: reorder },
  { name: "move", says: "what a module consists of stands in two others", python: true, rust: move },
  { name: "refolder", says: "modules are put into packages", python: true, rust: refolder },
  { name: "extract", says: "blocks are functions of their own", python: true, rust: extract },
  { name: "inline", says: "private functions are put where they are called", python: true, rust: inline },
  { name: "match-to-if", says: "`match` is a chain of `if`", python: true, rust: matchToIf },
  { name: "if-to-match", says: "a chain of `if` is a `match`", python: true, rust: ifToMatch },
  { name: "nest", says: "what follows an early return is nested", python: true, rust: nest },
  { name: "return-early", says: "what is nested follows an early return", python: true, rust: returnEarly },
  { name: "loops", says: "comprehensions are loops", python: true, rust: loops },
  { name: "format", says: "f-strings are calls of `format`", python: true, rust: format },
  { name: "positional", says: "arguments are given by place", python: true, rust: null },
  { name: "stepwise", says: "dict and struct literals are filled line by line", python: true, rust: stepwise },
  { name: "constants", says: "numbers and words are constants with a name", python: true, rust: constants },
  { name: "untyped", says: "there are no type hints", python: true, rust: null },
  { name: "reformat", says: "comments, indentation and line breaks are others", python: true, rust: reformat },
];
