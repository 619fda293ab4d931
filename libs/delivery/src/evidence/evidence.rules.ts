import { DomainError, type Day } from '@app/kernel';
import type { DeliveryState } from '../deliveries/delivery.rules';

/** Bytes of one file, as sent and as kept; files of one delivery. */
export const EVIDENCE_LIMITS = { bytes: 10_000_000, files: 10, pixels: 50_000_000 } as const;

/** Told by content, never by name. Photos are drawn again, as JPEG; the rest is kept as it came. */
const PHOTOS = ['image/jpeg', 'image/png', 'image/webp'];
const ENDINGS: Record<string, string> = {
  'image/jpeg': 'jpg', 'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx', 'application/vnd.oasis.opendocument.spreadsheet': 'ods',
};

/** What is kept. */
export const EVIDENCE_TYPES: readonly string[] = Object.keys(ENDINGS);

/** Throws `unsupported-type`. */
export function evidenceKind(mediaType: string | undefined): 'photo' | 'document' {
  if (mediaType && PHOTOS.includes(mediaType)) return 'photo';
  if (mediaType && Object.hasOwn(ENDINGS, mediaType)) return 'document';
  throw new DomainError('unsupported-type', 'Send a photo (JPEG, PNG or WebP), a PDF, or a spreadsheet (XLSX or ODS, without macros).', { fields: { file: 'Save it as one of these.' } });
}

/** Throws `file-missing`, `file-too-large`. */
export function requireEvidenceSize(bytes: number): void {
  if (bytes === 0) throw new DomainError('file-missing', 'The file is empty.', { fields: { file: 'Choose a file with something in it.' } });
  if (bytes > EVIDENCE_LIMITS.bytes) throw new DomainError('file-too-large', `The file has more than ${EVIDENCE_LIMITS.bytes / 1_000_000} MB.`, { fields: { file: 'Make it smaller.' } });
}

/** A name of ours: the one that was sent may say who is in it, or lead elsewhere. */
export const evidenceName = (happenedOn: Day, id: string, mediaType: string): string => `evidence-${happenedOn}-${id.slice(-12)}.${ENDINGS[mediaType] ?? 'bin'}`;

/** While somebody may still look at it to decide. */
const OPEN: readonly DeliveryState[] = ['logged', 'unconfirmed', 'part', 'disputed', 'denied'];

export const mayShowMore = (state: DeliveryState): boolean => OPEN.includes(state);
export const mayTakeBack = (state: DeliveryState): boolean => state === 'logged';

/** Throws `wrong-state`. */
export function requireOpenForEvidence(state: DeliveryState): void {
  if (!mayShowMore(state)) throw new DomainError('wrong-state', `This delivery is ${state.replace('_', ' ')}: there is nothing left to show.`, { from: state });
}

/** Whoever decided has looked at it: then it stays. Throws `wrong-state`. */
export function requireWithdrawable(state: DeliveryState): void {
  if (!mayTakeBack(state)) throw new DomainError('wrong-state', 'The group has answered, or its time is over: what was shown to it stays.', { from: state });
}
