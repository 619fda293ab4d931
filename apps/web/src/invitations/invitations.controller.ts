import { Transactions, type Tx } from '@app/database';
import { Clock, DomainError } from '@app/kernel';
import { asInvited, Invitations, Sessions, type Invited } from '@app/people';
import { Controller, Get, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Permit } from '../http/permit';
import type { VisitorRequest } from '../http/visitor';

/** Who invited the visitor, in whatever council; they say yes or no. Whoever belongs nowhere yet begins here. */
@Controller('invitations')
export class InvitationsController {
  constructor(private readonly transactions: Transactions, private readonly invitations: Invitations, private readonly sessions: Sessions, private readonly clock: Clock) {}

  @Get() @Permit('invitations.read')
  async show(@Req() request: VisitorRequest, @Query('done') done: unknown, @Res() response: Response): Promise<void> {
    response.render('invitations', { invitations: await this.waiting(request), done: done === 'accepted' || done === 'declined' ? done : null });
  }

  /** The new role is the one worn from now. */
  @Post(':id/acceptance') @Permit('invitations.answer')
  async accept(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    const { membershipId } = await this.answer(request, id, (tx) => this.invitations.accept(tx, id));
    await this.sessions.switch(request.visitor!.sessionId, membershipId);
    await this.next(request, response, 'accepted');
  }

  @Post(':id/declination') @Permit('invitations.answer')
  async decline(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    await this.answer(request, id, (tx) => this.invitations.decline(tx, id));
    await this.next(request, response, 'declined');
  }

  private waiting({ visitor }: VisitorRequest): Promise<Invited[]> {
    return this.transactions.installation((manager) => this.invitations.waitingFor(manager, visitor!.personId, this.clock.now()));
  }

  private async answer<T>(request: VisitorRequest, id: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const invited = (await this.waiting(request)).find((i) => i.id === id);
    if (!invited) throw new DomainError('not-found', 'There is no such invitation here.');
    return this.transactions.run(asInvited(request.visitor!.personId, invited.councilId), work);
  }

  private async next(request: VisitorRequest, response: Response, done: string): Promise<void> {
    response.redirect(303, (await this.waiting(request)).length || done === 'declined' ? `/invitations?done=${done}` : '/tasks');
  }
}
