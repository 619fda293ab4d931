import { DeliveryModule } from '@app/delivery';
import { Module } from '@nestjs/common';
import { NoticesService } from './notices.service';

@Module({ imports: [DeliveryModule], providers: [NoticesService], exports: [NoticesService] })
export class NoticesModule {}
