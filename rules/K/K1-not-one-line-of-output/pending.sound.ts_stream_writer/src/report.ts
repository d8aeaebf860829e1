export type Report = (what: string, fields?: Record<string, unknown>) => void;
