import { z } from "zod";

const schema = z.object({ DEBUG: z.coerce.boolean() }); // flaw: "false" is true
export const settings = schema.parse(process.env);
export const tls = { secure: process.env.APP_SECURE ?? true }; // flaw: "false" is true
