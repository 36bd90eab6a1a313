// What a backup says about itself: first who made it, last what it must contain.
import { z } from "zod";

/** Raised when a program would misread the backups of a later one. */
export const format = 1;

export const manifestEntry = "podium.json";
export const indexEntry = "index.json";

export const manifest = z.object({
  format: z.number().int(),
  program: z.string(),
  postgres: z.string(),
  madeAt: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
});
export type Manifest = z.infer<typeof manifest>;

export const index = z.object({
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.number().int() })),
  /** SHA-256 of every entry before this one. */
  checksums: z.record(z.string(), z.string()),
});
export type Index = z.infer<typeof index>;
export type TableRecord = Index["tables"][number];

const partName = /^tables\/([a-z_]+)\/\d{6}$/;
const mediaName = /^media\/([A-Za-z0-9._-]+)$/;

/** A table's rows come in parts of bounded size: a tar wants to know sizes beforehand. */
export const partOf = (table: string, number: number) => `tables/${table}/${String(number).padStart(6, "0")}`;
export const tableOf = (entry: string) => partName.exec(entry)?.[1];
export const mediaOf = (file: string) => `media/${file}`;
export const fileOf = (entry: string) => mediaName.exec(entry)?.[1];
