import { Transactions } from '@app/database';
import { Councils } from '@app/people';
import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { showForm } from '../forms/form';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { LookForm } from './look.form';

/** The council's name and colour on every page of its own. */
@Controller('council/look')
export class LookController {
  constructor(private readonly transactions: Transactions, private readonly councils: Councils) {}

  @Get() @Permit('council.change')
  async show(@Req() request: VisitorRequest, @Query('done') done: unknown, @Res() response: Response): Promise<void> {
    const council = await this.transactions.read(actorOf(request), (tx) => this.councils.inForce(tx));
    showForm(response, 'look', new LookForm({ name: council.name, accent: council.accent ?? '' }), { version: council.version, done: done === 'saved', back: '/tasks' });
  }

  @Post() @Permit('council.change')
  async save(@Req() request: VisitorRequest, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const form = new LookForm(body);
    const done = await form.submit(() => this.transactions.run(actorOf(request), (tx) => this.councils.change(tx, form.version, { name: form.typed.name!.trim(), accent: form.typed.accent! }), form.command('look')));
    if (done) return response.redirect(303, '/council/look?done=saved');
    const council = await this.transactions.read(actorOf(request), (tx) => this.councils.inForce(tx));
    showForm(response, 'look', form, { version: council.version, now: form.stale ? council : null, back: '/tasks' });
  }
}
