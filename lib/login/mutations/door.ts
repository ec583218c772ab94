import { type NextRequest, NextResponse } from 'next/server';
import NextAuth from 'next-auth';
import { config } from '@/lib/core/config';
import { outside } from '@/lib/core/outside';
import { loginKinds } from '@/services/identity';
import { authOptions } from './protocol';

type Params = { params: Promise<{ nextauth: string[] }> };

function back(kind: string | undefined, error: string): NextResponse {
  const door = kind === 'medarbejder' ? '/sagsbehandleradgang' : '/login';
  return NextResponse.redirect(new URL(`${door}?fejl=${error}`, config().PUBLIC_URL), 303);
}

function isKind(kind: string | undefined): boolean {
  return loginKinds.some((known) => known === kind);
}

/** Begins a login at the identity provider, when it can be reached. Everything else that next-auth offers is closed. */
export async function beginLogin(request: NextRequest, context: Params): Promise<Response> {
  const [step, kind] = (await context.params).nextauth;
  if (step !== 'signin' || !isKind(kind)) return new NextResponse(null, { status: 404 });
  const reachable = await outside().identity.reachable();
  if (!reachable.ok) return back(kind, 'nede');
  return NextAuth(authOptions())(request, context);
}

/** Takes somebody back from the identity provider. */
export async function finishLogin(request: NextRequest, context: Params): Promise<Response> {
  const [step, kind] = (await context.params).nextauth;
  if (step === 'error') return back(undefined, 'fejl');
  if (step !== 'callback' || !isKind(kind)) return new NextResponse(null, { status: 404 });
  if (request.nextUrl.searchParams.get('error') === 'access_denied') return back(kind, 'afbrudt');
  return NextAuth(authOptions())(request, context);
}
