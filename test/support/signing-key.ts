import { makeSigningKeys, SigningKey } from '@app/ledger';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const newKey = (): SigningKey => new SigningKey(generateKeyPairSync('ed25519').privateKey);

/** A file as SEAL_KEY_FILE names one. */
export function newKeyFile(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'cw-key-')), 'seal-key.pem');
  makeSigningKeys(file);
  return file;
}
