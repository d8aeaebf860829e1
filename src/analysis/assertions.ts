import type { Call, Expression } from "../model/model.js";
import { binary, none, not } from "../model/build.js";
import { lastName, peel } from "./paths.js";

/** Operators by the matchers of `expect` and the methods of `unittest`, where there are two sides. */
const OPERATORS: Readonly<Record<string, string>> = {
  toBe: "==", toEqual: "==", toStrictEqual: "==", toMatchObject: "==", toBeCloseTo: "==", toHaveLength: "==", equal: "==", eq: "==", eql: "==", equals: "==", deepEqual: "==", strictEqual: "==", deepStrictEqual: "==",
  toBeGreaterThan: ">", toBeGreaterThanOrEqual: ">=", toBeLessThan: "<", toBeLessThanOrEqual: "<=",
  assertEqual: "==", assertAlmostEqual: "==", assertIs: "is", assertDictEqual: "==", assertListEqual: "==", assertTupleEqual: "==", assertNotEqual: "!=", assertIsNot: "!=", assert_eq: "==", assert_ne: "!=",
  assertGreater: ">", assertGreaterEqual: ">=", assertLess: "<", assertLessEqual: "<=", assertIn: "in",
};
const IS_TRUE = /^(toBeTruthy|assertTrue|assert|ok)$/;
const IS_FALSE = /^(toBeFalsy|assertFalse)$/;
const IS_MISSING = /^(toBeNull|toBeUndefined|assertIsNone)$/;
const IS_THERE = /^(toBeDefined|assertIsNotNone)$/;

/** What an assertion of a test framework asks to be true: `expect(x).not.toBe(y)` is `not x == y`, `self.assertLess(a, b)` is `a < b`; null for those that ask something else. */
export function assertedBy(call: Call): Expression | null {
  const name = lastName(call.callee) ?? "";
  const given = call.args.map((a) => a.value);
  const { subject, negated } = call.callee.kind === "field" ? expected(call.callee.object) : { subject: null, negated: false };
  const [left, right] = subject === null ? given : [subject, ...given];
  const asserted = left === undefined ? null : asked(call, name, left, right);
  return asserted !== null && negated ? not(call, asserted) : asserted;
}

function asked(call: Call, name: string, left: Expression, right: Expression | undefined): Expression | null {
  const op = Object.hasOwn(OPERATORS, name) ? OPERATORS[name]! : null;
  if (op !== null) return right === undefined ? null : binary(call, op, left, right);
  if (IS_TRUE.test(name)) return left;
  if (IS_FALSE.test(name)) return not(call, left);
  if (IS_MISSING.test(name)) return binary(call, "==", left, none(call));
  return IS_THERE.test(name) ? binary(call, "!=", left, none(call)) : null;
}

/** `x` of `expect(x)`, `expect(x).not`, `expect(x).resolves`. */
function expected(e: Expression): { subject: Expression | null; negated: boolean } {
  const x = peel(e);
  if (x.kind === "field") {
    const inner = expected(x.object);
    return { subject: inner.subject, negated: inner.negated !== (x.name === "not") };
  }
  return { subject: x.kind === "call" && lastName(x.callee) === "expect" ? (x.args[0]?.value ?? null) : null, negated: false };
}
