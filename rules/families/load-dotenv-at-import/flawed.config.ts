// path: src/storage/config.ts
import { config } from "dotenv";

config({ path: ".env" }); // flaw:

export const bucket = process.env.BUCKET ?? "uploads";
