import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

type Kept = Record<string, unknown>;

/** What a story has made so far: one that broke off goes on from here, in the same council. It holds tokens, so it is for its owner's eyes only. */
export class Diary {
  private readonly stories: Record<string, Kept>;

  /** `key`: which story, by what it was started with. */
  constructor(private readonly file: string, private readonly key: string) {
    this.stories = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as Record<string, Kept> : {};
  }

  has(name: string): boolean {
    return Object.hasOwn(this.stories[this.key] ?? {}, name);
  }

  /** What is known is not made again. */
  async keep<T>(name: string, make: () => T | Promise<T>): Promise<T> {
    if (!this.has(name)) {
      (this.stories[this.key] ??= {})[name] = await make();
      this.write();
    }
    return this.stories[this.key]![name] as T;
  }

  forget(name: string): void {
    delete this.stories[this.key]?.[name];
    this.write();
  }

  end(): void {
    delete this.stories[this.key];
    this.write();
  }

  private write(): void {
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, JSON.stringify(this.stories), { mode: 0o600 });
  }
}
