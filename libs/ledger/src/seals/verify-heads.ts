import { createPublicKey, verify } from 'node:crypto';
import { headBytes, keyBytes, keyId } from './encoding';
import type { HeadsDocument, SignedHead, SignedKey } from './seals.queries';

export interface Vouched { council: string; keys: SignedKey[]; heads: SignedHead[] }

/** Why the heads themselves cannot be relied on. */
export class HeadsFault extends Error {}

const signed = (by: string, bytes: Buffer, signature: string): boolean => {
  try {
    return verify(null, bytes, createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(by, 'hex').toString('base64url') }, format: 'jwk' }), Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
};

/**
 * The heads of several documents, smallest first, once every key is signed by the one before it and every head by its key.
 * `firstKey`: the name of the first key, as you were told it; without it whoever made the documents is believed. Throws HeadsFault.
 */
export function vouchedHeads(documents: readonly HeadsDocument[], firstKey?: string): Vouched {
  const councils = new Set(documents.map((d) => d.council));
  if (documents.some((d) => d.format !== 'commonweal heads 1')) throw new HeadsFault('A file of heads is not in the format "commonweal heads 1".');
  if (councils.size !== 1) throw new HeadsFault('The heads are not of one council.');
  const keys = inOrder(unique(documents.flatMap((d) => d.keys), (k) => k.id, (k) => `Two different keys are called ${k.id}.`));
  if (firstKey && keys[0]?.id !== firstKey) throw new HeadsFault(`The first key is ${keys[0]?.id ?? 'missing'}, not ${firstKey}.`);
  const [council] = [...councils] as [string];
  const heads = unique(documents.flatMap((d) => d.heads), (h) => String(h.size), (h) => `There are two different heads of size ${h.size}: one of them was made to hide something.`).sort((a, b) => a.size - b.size);
  let before = { at: '', key: 0 };
  for (const head of heads) {
    const key = keys.findIndex((k) => k.id === head.key);
    if (key < 0) throw new HeadsFault(`The head of size ${head.size} is signed by a key that is not listed, ${head.key}.`);
    if (head.council !== council || !signed(keys[key]!.publicKey, headBytes(head), head.signature)) throw new HeadsFault(`The signature of the head of size ${head.size} is wrong.`);
    if (key < before.key) throw new HeadsFault(`The head of size ${head.size} is signed by a key that had been replaced.`);
    if (head.signedAt < before.at) throw new HeadsFault(`The head of size ${head.size} is older than a smaller one.`);
    before = { at: head.signedAt, key };
  }
  return { council, keys, heads };
}

/** From the first to the newest, each signed by the one before. */
function inOrder(keys: readonly SignedKey[]): SignedKey[] {
  const chain: SignedKey[] = [];
  for (let last: SignedKey | undefined; chain.length < keys.length; last = chain.at(-1)) {
    const next = keys.filter((k) => k.predecessor === (last?.id ?? null));
    if (next.length !== 1) throw new HeadsFault(next.length ? `Two keys follow ${last?.id ?? 'nothing'}.` : `No key follows ${last?.id ?? 'nothing'}: the chain of keys is broken.`);
    const key = next[0]!;
    if (keyId(Buffer.from(key.publicKey, 'hex')) !== key.id) throw new HeadsFault(`Key ${key.id} is not called by its own bytes.`);
    if (!signed((last ?? key).publicKey, keyBytes(key), key.signature)) throw new HeadsFault(`Key ${key.id} is not signed by ${last ? `the one before it, ${last.id}` : 'itself'}.`);
    chain.push(key);
  }
  return chain;
}

function unique<T extends object>(all: readonly T[], name: (one: T) => string, fault: (one: T) => string): T[] {
  const found = new Map<string, T>();
  for (const one of all) {
    const known = found.get(name(one));
    if (known && JSON.stringify(known) !== JSON.stringify(one)) throw new HeadsFault(fault(one));
    found.set(name(one), one);
  }
  return [...found.values()];
}
