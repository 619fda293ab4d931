import { EVIDENCE_LIMITS, EVIDENCE_TYPES, EvidenceShelf, listEvidence } from '@app/delivery';
import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Door, Through } from '../http/door';
import { Permit } from '../http/permit';
import { TakesFile, Uploaded, type Upload, type UploadRule } from '../imports/upload';

const FILE: UploadRule = { mostBytes: EVIDENCE_LIMITS.bytes, type: null, partTypes: [], asText: false, advice: 'Make it smaller.' };
const FORM = { schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } };

/** What the supplier shows of a delivery, to whoever sees the delivery. */
@ApiTags('deliveries') @ApiBearerAuth() @Controller('deliveries/:id/evidence')
export class EvidenceController {
  constructor(private readonly shelf: EvidenceShelf) {}

  /** A photo (JPEG, PNG, WebP), a PDF or a spreadsheet (XLSX, ODS) of 10 MB at most; ten a delivery. Photos are kept as JPEG, without place, time or camera. */
  @Post() @Permit('deliveries.attach') @TakesFile(FILE) @ApiConsumes('multipart/form-data') @ApiBody(FORM)
  attach(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Uploaded() file: Upload) {
    return this.shelf.attach(door.actor, (work) => door.create(work), id, file.bytes);
  }

  @Get() @Permit('deliveries.read')
  list(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read((tx) => listEvidence(tx, id));
  }

  /** The file, to be saved; never shown by the browser as a page. */
  @Get(':evidenceId') @Permit('deliveries.read') @ApiProduces(...EVIDENCE_TYPES) @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Param('evidenceId', ParseUUIDPipe) evidenceId: string): Promise<StreamableFile> {
    const { view, bytes } = await this.shelf.open(door.actor, id, evidenceId);
    return new StreamableFile(bytes, { type: view.mediaType, disposition: `attachment; filename="${view.fileName}"`, length: bytes.length });
  }

  /** The supplier takes it back, while the group has not answered. */
  @Delete(':evidenceId') @HttpCode(204) @Permit('deliveries.attach')
  async withdraw(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Param('evidenceId', ParseUUIDPipe) evidenceId: string): Promise<void> {
    await this.shelf.withdraw(door.actor, (work) => door.change(work), id, evidenceId);
  }
}
