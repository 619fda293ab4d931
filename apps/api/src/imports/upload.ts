import { DomainError } from '@app/kernel';
import { createParamDecorator, UseInterceptors, type CallHandler, type ExecutionContext, type NestInterceptor, type Type } from '@nestjs/common';
import { raw, type RequestHandler, type Response } from 'express';
import multer from 'multer';
import { createHash } from 'node:crypto';
import type { Observable } from 'rxjs';
import type { DoorRequest } from '../http/door';
import { malformedJson } from '../http/malformed';

export interface Upload { bytes: Uint8Array; fileName: string | null }
interface UploadRequest extends DoorRequest { upload?: Upload }

export interface UploadRule {
  mostBytes: number;
  /** The file as the whole body; null: only as the part of a form, whose content says what it is. */
  type: string | null;
  /** Also, of the part of a form: what browsers call such files. */
  partTypes: readonly string[];
  /** Where the type isn't JSON: whether {"text": "…"} is read too. */
  asText: boolean;
  /** What to do about a file that is too large. */
  advice?: string;
}

/**
 * A file as the body itself or as the one part `file` of a form, read only after the caller is known. Options stay in the address.
 * In the place of the body its hash is left, so that an Idempotency-Key stands for this very file. Throws `unsupported-type`, `file-too-large`, `file-missing`.
 */
export function TakesFile(rule: UploadRule): MethodDecorator {
  class FileInterceptor implements NestInterceptor {
    async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
      const http = context.switchToHttp();
      const request = http.getRequest<UploadRequest>();
      request.upload = await readUpload(request, http.getResponse<Response>(), rule);
      request.body = { sha256: createHash('sha256').update(request.upload.bytes).digest('hex') };
      return next.handle();
    }
  }
  return UseInterceptors(FileInterceptor as Type<NestInterceptor>);
}

export const Uploaded = createParamDecorator((_: unknown, context: ExecutionContext): Upload => context.switchToHttp().getRequest<UploadRequest>().upload!);

async function readUpload(request: UploadRequest, response: Response, rule: UploadRule): Promise<Upload> {
  const found = request.is([...(rule.type ? [rule.type] : []), 'multipart/form-data', ...(rule.asText ? ['application/json'] : [])]);
  if (found === null) throw missing();
  if (found === false) throw new DomainError('unsupported-type', rule.type ? `Send the file as ${rule.type}, or as the part “file” of multipart/form-data. A spreadsheet has to be saved as CSV first.` : 'Send the file as the part “file” of multipart/form-data.');
  if (found === 'multipart/form-data') return readForm(request, response, rule);
  await through(raw({ type: () => true, limit: rule.mostBytes }), request, response, rule);
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  return { bytes: found === rule.type ? bytes : textIn(bytes), fileName: null };
}

async function readForm(request: UploadRequest, response: Response, rule: UploadRule): Promise<Upload> {
  const form = multer({ storage: multer.memoryStorage(), defParamCharset: 'utf8', limits: { fileSize: rule.mostBytes, files: 1, fields: 0, headerPairs: 20 } });
  await through(form.single('file'), request, response, rule);
  const part = request.file;
  if (!part) throw missing();
  if (rule.type && ![rule.type, ...rule.partTypes].includes(part.mimetype)) throw new DomainError('unsupported-type', `The file is said to be ${part.mimetype.slice(0, 100)}; ${rule.type} is read here. A spreadsheet has to be saved as CSV first.`);
  return { bytes: part.buffer, fileName: part.originalname || null };
}

const through = (read: RequestHandler, request: UploadRequest, response: Response, rule: UploadRule): Promise<void> => new Promise((resolve, reject) => {
  void read(request, response, (error?: unknown) => {
    if (!error) return resolve();
    const { type, code } = error as { type?: string; code?: string };
    if (type === 'entity.too.large' || code === 'LIMIT_FILE_SIZE') return reject(new DomainError('file-too-large', `The file has more than ${rule.mostBytes / 1_000_000} MB, the most that is read at once. ${rule.advice ?? 'Split it and import the parts.'}`));
    if (code?.startsWith('LIMIT_')) return reject(new DomainError('malformed-request', 'The form holds more than the one part “file”. Options go into the address.'));
    // A form that breaks off, or a body that isn't compressed as it says.
    if (error instanceof Error && !type) return reject(new DomainError('malformed-request', 'The form cannot be read: send the file as its one part, “file”.'));
    reject(error as Error);
  });
});

function textIn(bytes: Buffer): Uint8Array {
  const json = bytes.toString('utf8');
  let body: unknown;
  try {
    body = JSON.parse(json);
  } catch {
    throw malformedJson(json);
  }
  const { text, ...more } = (body ?? {}) as Record<string, unknown>;
  const fields = Object.fromEntries(Object.keys(more).slice(0, 20).map((key) => [key.slice(0, 60), 'Only “text” is read here; options go into the address.']));
  if (typeof text !== 'string') fields.text = 'Put the file here, as text.';
  if (Object.keys(fields).length) throw new DomainError('bad-fields', 'Some answers need another look.', { fields });
  return Buffer.from(text as string);
}

const missing = (): DomainError => new DomainError('file-missing', 'There is no file. Send it as the body, or as the part “file” of a form.');
