import { createHash } from 'node:crypto';
import { DomainError } from '@app/kernel';

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** UTF-8 with or without a byte-order mark. Throws `file-empty`, `file-too-large`, `wrong-encoding`. */
export function readText(bytes: Uint8Array, mostBytes: number): string {
  if (!bytes.length) throw new DomainError('file-empty', 'The file is empty. Choose the file again.');
  if (bytes.length > mostBytes) throw new DomainError('file-too-large', `The file has ${Math.ceil(bytes.length / 1_000_000)} MB and ${Math.floor(mostBytes / 1_000_000)} MB is the most. Split it and import the parts.`);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new DomainError('wrong-encoding', 'The file is in UTF-16. Save it again as UTF-8 (in a spreadsheet “CSV UTF-8”), or choose UTF-8 when you export it.');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DomainError('wrong-encoding', `The file is not in UTF-8 (byte ${firstBadByte(bytes) + 1} is not): it is probably in Windows-1252, as older Excel saves it. Save it again as “CSV UTF-8”.`);
  }
  if (text.includes('\0')) throw new DomainError('wrong-encoding', 'The file holds zero bytes, so it is not a text file. Export it again.');
  return text;
}

function firstBadByte(bytes: Uint8Array): number {
  const decodes = (length: number) => {
    try { new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true }); return true; } catch { return false; }
  };
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
