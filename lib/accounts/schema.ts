import { z } from "zod";
import { tokenPattern } from "../secrets.ts";

// The database keeps addresses in lower case; NUL and line breaks are no part of one.
export const emailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email());

export const linkRequest = z.object({ email: emailAddress, next: z.string().max(500).optional() });

export const useOfLink = z.object({ token: z.string().regex(tokenPattern), next: z.string().max(500).optional() });
