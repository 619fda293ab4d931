import { derivedId } from '@app/kernel';

export type Answer = Record<string, any>;
export interface Sent { body?: object; file?: Uint8Array; version?: number; /** Names a step of the story: sent again after a break, it makes nothing twice. */ step?: string }

/** The API said no. */
export class Refused extends Error {
  constructor(readonly status: number, readonly code: string, sentence: string) {
    super(sentence);
  }
}

/** The running API, as anybody's program would call it. */
export class Caller {
  constructor(private readonly apiUrl: string, private readonly storyId: string, private readonly token: string) {}

  get(path: string): Promise<Answer> {
    return this.send('GET', path, {});
  }

  post(path: string, sent: Sent = {}): Promise<Answer> {
    return this.send('POST', path, sent);
  }

  put(path: string, sent: Sent = {}): Promise<Answer> {
    return this.send('PUT', path, sent);
  }

  /** Every page of a list. */
  async *all(path: string): AsyncGenerator<Answer> {
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Answer = await this.get(`${path}${path.includes('?') ? '&' : '?'}limit=100${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
      yield* page.items as Answer[];
      cursor = page.nextCursor as string | null;
    }
  }

  private async send(method: string, path: string, { body, file, version, step }: Sent): Promise<Answer> {
    const response = await fetch(this.apiUrl + path, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`, 'content-type': 'application/json', ...(step ? { 'idempotency-key': derivedId('story', this.storyId, step) } : {}), ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      ...(file ? { body: Buffer.from(file) } : body ? { body: JSON.stringify(body) } : {}),
    });
    const answer = await response.json() as Answer;
    if (response.ok) return answer;
    const fields = Object.values((answer.fields ?? {}) as Record<string, string>).join(' ');
    throw new Refused(response.status, String(answer.code), `${method} ${path} was refused (${answer.code}): ${answer.detail}${fields && !String(answer.detail).includes(fields) ? ` ${fields}` : ''}`);
  }
}
