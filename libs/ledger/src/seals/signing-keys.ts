import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { keyId } from './encoding';

/** One Ed25519 key. The private half never leaves it. */
export class SigningKey {
  readonly id: string;
  readonly publicKey: Buffer;

  constructor(private readonly secret: KeyObject) {
    if (secret.asymmetricKeyType !== 'ed25519') throw new Error('is not an Ed25519 key');
    this.publicKey = rawOf(createPublicKey(secret));
    this.id = keyId(this.publicKey);
  }

  sign(bytes: Buffer): Buffer {
    return sign(null, bytes, this.secret);
  }
}

const rawOf = (key: KeyObject): Buffer => Buffer.from((key.export({ format: 'jwk' }) as { x: string }).x, 'base64url');
const PEM = /-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----/g;

/** The keys in a file, the oldest first: the last one signs. Throws with a sentence that says what is wrong and holds nothing of the file. */
export function readSigningKeys(file: string): SigningKey[] {
  let text: string;
  try {
    if (statSync(file).mode & 0o077) throw new Error('can be read by others: chmod 600');
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(`${file} ${code === 'ENOENT' ? 'is not there: npm run seal-key -- new FILE' : code ? `cannot be read (${code})` : message}.`);
  }
  const blocks = text.match(PEM) ?? [];
  if (!blocks.length) throw new Error(`${file} holds no private key in PEM.`);
  return blocks.map((pem, i) => {
    try {
      return new SigningKey(createPrivateKey(pem));
    } catch {
      throw new Error(`${file}: key ${i + 1} is not an Ed25519 key in PEM (PKCS #8).`);
    }
  });
}

/** A new file with one key, mode 0600. Throws if there is one. */
export function makeSigningKeys(file: string): SigningKey[] {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, newPem(), { mode: 0o600, flag: 'wx' });
  return readSigningKeys(file);
}

/** Adds a key after the others: from the worker's next start it signs, once the one before has signed it. Whole or not at all. */
export function rotateSigningKeys(file: string): SigningKey[] {
  readSigningKeys(file);
  const next = `${file}.next`;
  writeFileSync(next, `${readFileSync(file, 'utf8').trimEnd()}\n${newPem()}`, { mode: 0o600 });
  renameSync(next, file);
  return readSigningKeys(file);
}

export const signingKeysIn = (file: string): SigningKey[] => (existsSync(file) ? readSigningKeys(file) : makeSigningKeys(file));

const newPem = (): string => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
