import { Transactions } from '@app/database';
import { Sessions } from '@app/people';
import { MOST_SHOWN, todosOf } from '@app/reporting';
import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { VisitorRequest } from '../http/visitor';

/** What waits for whoever is signed in, by their role. */
@Controller('tasks')
export class HomeController {
  constructor(private readonly transactions: Transactions, private readonly sessions: Sessions) {}

  @Get()
  async show(@Req() { visitor }: VisitorRequest, @Res() response: Response): Promise<void> {
    if (!visitor) return response.redirect(303, '/sign-in');
    const todos = visitor.actor ? await this.transactions.read(visitor.actor, todosOf) : null;
    response.render('home', { todos, most: MOST_SHOWN });
  }

  /** Another hat: the page afterwards is that one's. */
  @Post('role')
  async change(@Req() { visitor }: VisitorRequest, @Body() body: { membership?: string }, @Res() response: Response): Promise<void> {
    if (!visitor) return response.redirect(303, '/sign-in');
    const membership = visitor.hats.find((h) => h.membershipId === body.membership);
    if (membership) await this.sessions.switch(visitor.sessionId, membership.membershipId);
    response.redirect(303, '/tasks');
  }
}
