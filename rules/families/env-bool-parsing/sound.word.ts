export const secure = (process.env.APP_SECURE ?? "true").toLowerCase() === "true";
export const inCi = Boolean(process.env.CI);
