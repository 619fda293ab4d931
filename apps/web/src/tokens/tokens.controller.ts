import { ApiTokens, scopesOf } from '@app/people';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { showForm } from '../forms/form';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { TokenForm, TOKEN_DAYS } from './token.form';

/** Tokens with which programs act as the visitor: each for the role worn when it is made, shown once, and taken back at any time. */
@Controller('tokens')
export class TokensController {
  constructor(private readonly tokens: ApiTokens) {}

  @Get() @Permit('tokens.read')
  async show(@Req() request: VisitorRequest, @Query('done') done: unknown, @Res() response: Response): Promise<void> {
    await this.page(request, response, new TokenForm({ may: 'read', days: '90' }), { done: done === 'revoked' });
  }

  /** The secret is on this one answer, and nowhere else. */
  @Post() @Permit('tokens.create')
  async create(@Req() request: VisitorRequest, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const form = new TokenForm(body);
    const actor = actorOf(request);
    let secret: string | null = null;
    const made = await form.submit(async () => {
      const all = scopesOf(actor.role!);
      const scopes = form.typed.may === 'read' ? all.filter((scope) => scope.endsWith('.read')) : all;
      ({ secret } = await this.tokens.create(actor.personId!, { membershipId: request.visitor!.hat!.membershipId, name: form.typed.name!, scopes, days: Number(form.typed.days) }));
    });
    await this.page(request, response, made ? new TokenForm({ may: 'read', days: '90' }) : form, { secret });
  }

  @Post(':id/revocation') @Permit('tokens.revoke')
  async revoke(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    await this.tokens.revoke(actorOf(request).personId!, id);
    response.redirect(303, '/tokens?done=revoked');
  }

  private async page(request: VisitorRequest, response: Response, form: TokenForm, more: object): Promise<void> {
    showForm(response, 'tokens/index', form, { tokens: await this.tokens.list(actorOf(request).personId!), days: TOKEN_DAYS, back: '/tasks', ...more });
  }
}
