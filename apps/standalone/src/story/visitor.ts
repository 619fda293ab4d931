import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 60_000;

/** Somebody at a browser: signs in with the six digits mailed to them, says yes to who invited them, and makes a token on the web's own page. */
export class Visitor {
  private readonly cookies = new Map<string, string>();

  private constructor(private readonly webUrl: string) {}

  /** Null when too many have signed in from this machine within the hour: the web asks everybody to wait. */
  static async signIn(webUrl: string, inboxUrl: string, email: string): Promise<Visitor | null> {
    const visitor = new Visitor(webUrl);
    const since = Date.now() - 1;
    await visitor.open('/sign-in');
    if ((await visitor.submit('/sign-in', { email })).status === 429) return null;
    const code = await codeFor(inboxUrl, email, since);
    await visitor.open('/sign-in/sent');
    const { status } = await visitor.submit('/sign-in/code', { code });
    if (status !== 303) throw new Error(`The six digits mailed to ${email} did not sign in (${status}).`);
    return visitor;
  }

  async accept(invitationId: string): Promise<void> {
    await this.open('/invitations');
    const { status } = await this.submit(`/invitations/${invitationId}/acceptance`, {});
    if (status !== 303) throw new Error(`The web did not take the yes to an invitation (${status}).`);
  }

  /** Invitations that wait for them. */
  async invitations(): Promise<string[]> {
    return [...new Set([...(await this.open('/invitations')).matchAll(/\/invitations\/([0-9a-f-]{36})\/acceptance/g)].map((found) => found[1]!))];
  }

  /** For the role worn now. */
  async makeToken(): Promise<string> {
    await this.open('/tokens');
    const { text, status } = await this.submit('/tokens', { name: 'story', may: 'all', days: '30' });
    const [, secret] = /id="secret">(cw_[\w-]+)</.exec(text) ?? [];
    if (!secret) throw new Error(`The web made no token (${status}).`);
    return secret;
  }

  private form = '';

  private async open(path: string): Promise<string> {
    const { text } = await this.send(path);
    this.form = /name="_csrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
    return text;
  }

  private submit(path: string, fields: Record<string, string>): Promise<{ status: number; text: string }> {
    return this.send(path, new URLSearchParams({ ...fields, _csrf: this.form }));
  }

  private async send(path: string, form?: URLSearchParams): Promise<{ status: number; text: string }> {
    const response = await fetch(this.webUrl + path, {
      redirect: 'manual', headers: { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') }, ...(form ? { method: 'POST', body: form } : {}),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      if (value) this.cookies.set(name!, value);
      else this.cookies.delete(name!);
    }
    return { status: response.status, text: await response.text() };
  }
}

async function codeFor(inboxUrl: string, email: string, since: number): Promise<string> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await pause(200)) {
    const messages = await (await fetch(`${inboxUrl}/messages.json?to=${encodeURIComponent(email)}`)).json() as { at: string; text: string }[];
    for (const message of messages) {
      const code = Date.parse(message.at) >= since && /\b(\d{3}) (\d{3})\b/.exec(message.text);
      if (code) return code[1]! + code[2]!;
    }
  }
  throw new Error(`No mail with six digits came for ${email}: is the worker running?`);
}
