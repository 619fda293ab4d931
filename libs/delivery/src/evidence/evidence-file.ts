import { DomainError, Turns } from '@app/kernel';
import { fileTypeFromBuffer } from 'file-type/core';
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { EVIDENCE_LIMITS, evidenceKind, requireEvidenceSize } from './evidence.rules';

export interface EvidenceFile { bytes: Uint8Array; mediaType: string; sha256: string }

/** A photo takes 4 bytes a pixel while it is drawn again. */
const redraws = new Turns(2, 20);

/** Longest side of a kept photo, in pixels. */
const LONGEST = 3000;

/**
 * What will be kept of what was sent. A photo is decoded and drawn again: where it was taken, by what and when is gone with everything
 * else that is not the picture. Throws `file-missing`, `file-too-large`, `unsupported-type`, `damaged-file`, `too-many-requests`.
 */
export async function readEvidence(sent: Uint8Array): Promise<EvidenceFile> {
  requireEvidenceSize(sent.length);
  const mediaType = (await fileTypeFromBuffer(sent))?.mime;
  const photo = evidenceKind(mediaType) === 'photo';
  const bytes = photo ? await redraws.take(() => redraw(sent)) : sent;
  requireEvidenceSize(bytes.length);
  return { bytes, mediaType: photo ? 'image/jpeg' : mediaType!, sha256: sha256Of(bytes) };
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function redraw(photo: Uint8Array): Promise<Uint8Array> {
  try {
    return await sharp(photo, { limitInputPixels: EVIDENCE_LIMITS.pixels, failOn: 'error' }).autoOrient()
      .resize({ width: LONGEST, height: LONGEST, fit: 'inside', withoutEnlargement: true }).flatten({ background: '#fff' }).jpeg({ quality: 85 }).toBuffer();
  } catch {
    throw new DomainError('damaged-file', `The photo cannot be read: it is damaged, or has more than ${EVIDENCE_LIMITS.pixels / 1_000_000} million pixels.`, { fields: { file: 'Save the photo again, smaller.' } });
  }
}
