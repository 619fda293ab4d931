import { isUuid } from '@app/kernel';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';

/** Where files are: each under its council's and its own id, at first as a draft. */
export abstract class FileStore {
  /** Throws when nothing can be kept here: said at start, not at the first upload. */
  abstract ready(): Promise<void>;
  /** Kept, and on disk, but under a temporary name. */
  abstract draft(councilId: string, id: string, bytes: Uint8Array): Promise<void>;
  /** The draft becomes the file. Twice is once. */
  abstract keep(councilId: string, id: string): Promise<void>;
  /** The file, or the draft that a crash left under its temporary name; null: neither is there. */
  abstract read(councilId: string, id: string): Promise<Uint8Array | null>;
  /** File and draft. Twice is once. */
  abstract remove(councilId: string, id: string): Promise<void>;
  abstract drafts(olderThanMs: number): Promise<{ councilId: string; id: string }[]>;
}

const DRAFT = '.draft';

/** A folder of this machine. */
export class LocalFiles extends FileStore {
  constructor(private readonly root: string) {
    super();
    if (!isAbsolute(root)) throw new Error(`${root} is not an absolute path.`);
  }

  async ready(): Promise<void> {
    try {
      await mkdir(this.root, { recursive: true, mode: 0o700 });
      const probe = join(this.root, `.writable-${process.pid}`);
      await (await open(probe, 'w')).close();
      await rm(probe);
    } catch (error) {
      throw new Error(`Files cannot be kept in FILES_DIR (${this.root}): ${(error as Error).message}`);
    }
  }

  async draft(councilId: string, id: string, bytes: Uint8Array): Promise<void> {
    await mkdir(this.folder(councilId), { recursive: true, mode: 0o700 });
    const file = await open(this.path(councilId, id, DRAFT), 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  async keep(councilId: string, id: string): Promise<void> {
    const path = this.path(councilId, id);
    await rename(this.path(councilId, id, DRAFT), path).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      await stat(path);
    });
    // The new name must outlive a power cut too.
    const folder = await open(this.folder(councilId), 'r');
    await folder.sync().finally(() => folder.close());
  }

  async read(councilId: string, id: string): Promise<Uint8Array | null> {
    // A draft may become the file between the two looks.
    for (const ending of ['', DRAFT, '']) {
      const bytes = await readFile(this.path(councilId, id, ending)).catch(unlessMissing);
      if (bytes) return bytes;
    }
    return null;
  }

  async remove(councilId: string, id: string): Promise<void> {
    for (const ending of [DRAFT, '']) await rm(this.path(councilId, id, ending), { force: true });
  }

  async drafts(olderThanMs: number): Promise<{ councilId: string; id: string }[]> {
    const found: { councilId: string; id: string }[] = [];
    for (const councilId of (await readdir(this.root)).filter(isUuid)) {
      for (const name of (await readdir(this.folder(councilId))).filter((n) => n.endsWith(DRAFT) && isUuid(n.slice(0, -DRAFT.length)))) {
        const written = await stat(join(this.folder(councilId), name)).catch(unlessMissing);
        if (written && Date.now() - written.mtimeMs >= olderThanMs) found.push({ councilId, id: name.slice(0, -DRAFT.length) });
      }
    }
    return found;
  }

  private folder(councilId: string): string {
    return join(this.root, plain(councilId));
  }

  private path(councilId: string, id: string, ending = ''): string {
    return join(this.folder(councilId), `${plain(id)}${ending}`);
  }
}

/** Ids alone become names: nothing leads out of the folder. */
function plain(id: string): string {
  if (!isUuid(id)) throw new Error('Only an id can be the name of a file.');
  return id.toLowerCase();
}

const unlessMissing = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null;
  throw error;
};
