export const debug = process.env.APP_DEBUG === "true";
export const cache = ["1", "true"].includes(process.env.APP_CACHE ?? "");
export const stage = { name: process.env.APP_STAGE ?? "development", secure: process.env.APP_SECURE !== "false" };
