import { EVIDENCE_LIMITS } from '@app/delivery';
import { DomainError } from '@app/kernel';
import type { Request, Response } from 'express';
import multer from 'multer';

/** `tooLarge`: the form's file was cut off, for it has more bytes than are read. */
export interface UploadRequest extends Request { tooLarge?: boolean }

/** The pages that take a file: no other reads one. */
const TAKES_FILE = /^\/deliveries\/[0-9a-f-]{36}\/evidence$/i;

const read = multer({ storage: multer.memoryStorage(), limits: { fileSize: EVIDENCE_LIMITS.bytes, files: 1, fields: 5, fieldSize: 1000, headerPairs: 20 } }).single('file');

export const takesFile = (request: UploadRequest): boolean => request.method === 'POST' && TAKES_FILE.test(request.originalUrl.split('?')[0]!) && Boolean(request.is('multipart/form-data'));

/** The fields and the one file of a form. A file that is too large is told beside its field, so it is kept for the form to say. */
export const readUpload = (request: UploadRequest, response: Response): Promise<void> => new Promise((resolve, reject) => {
  void read(request, response, (error?: unknown) => {
    if (!error) return resolve();
    if ((error as { code?: string }).code === 'LIMIT_FILE_SIZE') {
      request.tooLarge = true;
      return resolve();
    }
    reject(new DomainError('malformed-request', 'The form cannot be read.'));
  });
});
