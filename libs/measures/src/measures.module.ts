import { Module } from '@nestjs/common';
import { MeasuresService } from './measures.service';

@Module({ providers: [MeasuresService], exports: [MeasuresService] })
export class MeasuresModule {}
