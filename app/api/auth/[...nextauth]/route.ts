// Tells a browser about its session. The door lets nothing else of next-auth through: signing in and out have addresses of ours (app/(desk)).

import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "#lib/accounts/session";

type Context = { params: Promise<{ nextauth: string[] }> };

export const GET = (request: NextRequest, context: Context): Promise<Response> => NextAuth(request, context, authOptions());
