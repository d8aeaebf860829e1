export const secure = Boolean(process.env.APP_SECURE ?? "true"); // flaw:
