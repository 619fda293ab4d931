import type { CookieOptions, Request, Response } from 'express';
import { randomBytes } from 'node:crypto';
import { english, type Language } from '../language';

export const COOKIES = ['session', 'sign-in', 'next', 'form'] as const;
export type CookieKind = (typeof COOKIES)[number];

/** Cookies by the web's own address (with https they carry the strictest prefix), and the language pages speak. */
export class WebSettings {
  constructor(readonly https: boolean, readonly language: Language = english) {}

  cookie(name: CookieKind): string {
    return `${this.https ? '__Host-' : ''}cw-${name}`;
  }

  options(minutes: number): CookieOptions {
    return { httpOnly: true, secure: this.https, sameSite: 'lax', path: '/', maxAge: minutes * 60_000 };
  }

  /** For forms of people who are not signed in. */
  visitorSecret(request: Request & { cookies: Record<string, string | undefined> }, response: Response): string {
    const known = request.cookies[this.cookie('form')];
    if (known && known.length === 32) return known;
    const secret = randomBytes(24).toString('base64url');
    response.cookie(this.cookie('form'), secret, { ...this.options(24 * 60), sameSite: 'strict' });
    return secret;
  }
}
