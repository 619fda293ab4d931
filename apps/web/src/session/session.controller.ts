import { Clock } from '@app/kernel';
import { Controller, Get, Req } from '@nestjs/common';
import { Permit } from '../http/permit';
import type { VisitorRequest } from '../http/visitor';
import { sessionLine } from './session.rules';

/** How long the visitor stays signed in; to ask is to be here. */
@Controller('session')
export class SessionController {
  constructor(private readonly clock: Clock) {}

  @Get() @Permit('sessions.read')
  show(@Req() { visitor }: VisitorRequest): { left: number } {
    return { left: sessionLine(visitor!, this.clock.now()).left };
  }
}
