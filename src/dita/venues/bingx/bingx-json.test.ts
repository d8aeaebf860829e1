import { expect, it } from "vitest";
import { parseExact } from "./bingx-json.js";

it.each([
  ['{"orderId":1736012449498123456}', { orderId: "1736012449498123456" }],
  ['{"orderId":12345,"list":[1736012449498123457,1]}', { orderId: 12345, list: ["1736012449498123457", 1] }],
  ['{"msg":"order :1736012449498123456, \\"1736012449498123456\\""}', { msg: 'order :1736012449498123456, "1736012449498123456"' }],
  ['{"price":0.12345678901234567,"big":12345678901234567.5}', { price: 0.12345678901234567, big: 12345678901234567.5 }],
])("keeps every digit of an id, and touches nothing else: %s", (text, value) => {
  expect(parseExact(text)).toEqual(value);
});

it("refuses what is no JSON", () => {
  expect(() => parseExact("<html>")).toThrow(SyntaxError);
});
