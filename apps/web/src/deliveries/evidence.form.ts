import { createHash } from 'node:crypto';
import { Form } from '../forms/form';
import type { VisitorRequest } from '../http/visitor';
import type { MessageKey } from '../messages/en';

const REFUSED: Record<string, MessageKey> = {
  'file-missing': 'evidence.missing.fault', 'file-too-large': 'evidence.large.fault', 'unsupported-type': 'evidence.type.fault', 'damaged-file': 'evidence.damaged.fault', 'attached-already': 'evidence.twice.fault', 'too-many': 'evidence.many.fault', 'too-many-requests': 'evidence.busy.fault',
};

/** A photo or a document that shows what was given. */
export class EvidenceForm extends Form {
  readonly bytes: Uint8Array;
  private readonly tooLarge: boolean;

  constructor(request?: Pick<VisitorRequest, 'file' | 'tooLarge' | 'body'>) {
    super(['file'], request?.body);
    this.bytes = request?.file?.buffer ?? new Uint8Array();
    // A command stands for this very file.
    this.typed.file = createHash('sha256').update(this.bytes).digest('hex');
    this.tooLarge = request?.tooLarge ?? false;
  }

  protected check(): void {
    if (this.tooLarge) this.fault('file', 'evidence.large.fault');
    else if (!this.bytes.length) this.fault('file', 'evidence.missing.fault');
  }

  protected override refusedFor(code: string): { field: string; key: MessageKey } | null {
    return REFUSED[code] ? { field: 'file', key: REFUSED[code] } : null;
  }

  protected refusedBy(): MessageKey {
    return 'evidence.missing.fault';
  }
}
