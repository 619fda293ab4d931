import { Module } from '@nestjs/common';
import { Places } from './places.service';

@Module({ providers: [Places], exports: [Places] })
export class GeographyModule {}
