import { Module, type DynamicModule } from '@nestjs/common';
import { EvidenceService } from './evidence.service';
import { EvidenceShelf } from './evidence-shelf';
import { FileStore, LocalFiles } from './file-store';

/** For the apps that take or show files. */
@Module({})
export class EvidenceModule {
  static forRoot(filesDir: string): DynamicModule {
    return { module: EvidenceModule, providers: [EvidenceService, EvidenceShelf, { provide: FileStore, useFactory: () => new LocalFiles(filesDir) }], exports: [EvidenceShelf] };
  }
}
