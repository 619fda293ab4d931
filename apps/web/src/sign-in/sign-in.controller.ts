import { Transactions } from '@app/database';
import { Clock, DomainError } from '@app/kernel';
import { Invitations, Sessions, SignIns, SIGN_IN_MINUTES } from '@app/people';
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { localPath } from '../http/local-path';
import { Open } from '../http/permit';
import type { VisitorRequest } from '../http/visitor';
import { showForm } from '../forms/form';
import { WebSettings } from '../http/web-settings';
import { CodeForm, SignInForm } from './sign-in.form';

const SESSION_MINUTES = 7 * 24 * 60;

/** By a mailed link or six digits. Looking at the link uses nothing up: mail scanners look too. */
@Controller('sign-in') @Open()
export class SignInController {
  constructor(private readonly signIns: SignIns, private readonly sessions: Sessions, private readonly settings: WebSettings, private readonly transactions: Transactions, private readonly invitations: Invitations, private readonly clock: Clock) {}

  @Get()
  ask(@Res() response: Response): void {
    showForm(response, 'sign-in', new SignInForm(), {});
  }

  @Post()
  async send(@Body() body: { email?: string }, @Req() request: VisitorRequest, @Res() response: Response): Promise<void> {
    const form = new SignInForm(body);
    if (!(await form.submit(async () => undefined))) return showForm(response, 'sign-in', form, {});
    const { browser } = await this.signIns.request(form.typed.email!.trim(), request.ip ?? '');
    response.cookie(this.settings.cookie('sign-in'), browser, this.settings.options(SIGN_IN_MINUTES));
    response.redirect(303, '/sign-in/sent');
  }

  @Get('sent')
  sent(@Query('to') to: unknown, @Res() response: Response): void {
    showForm(response, 'sign-in-sent', new CodeForm(), { joining: to === 'join' });
  }

  @Post('code')
  async code(@Body() body: { code?: string }, @Req() request: VisitorRequest, @Res() response: Response): Promise<void> {
    const form = new CodeForm(body);
    try {
      await this.begin({ code: form.typed.code!.replace(/\s/g, '').slice(0, 20) }, request, response);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'sign-in-failed') throw error;
      form.fails();
      showForm(response, 'sign-in-sent', form, {});
    }
  }

  @Get('link/:link')
  look(@Res() response: Response): void {
    response.render('sign-in-link');
  }

  @Post('link/:link')
  async use(@Param('link') link: string, @Req() request: VisitorRequest, @Res() response: Response): Promise<void> {
    try {
      await this.begin({ link: link.slice(0, 100) }, request, response);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'sign-in-failed') throw error;
      response.status(422).render('message', { title: 'sign-in.link.failed', body: 'sign-in.link.failed.body', again: true });
    }
  }

  @Post('out')
  async out(@Req() request: VisitorRequest, @Res() response: Response): Promise<void> {
    if (request.visitor) await this.sessions.end(request.visitor.sessionId);
    response.clearCookie(this.settings.cookie('session'), this.settings.options(0));
    response.redirect(303, '/');
  }

  private async begin(proof: { link: string } | { code: string }, request: VisitorRequest, response: Response): Promise<void> {
    const { personId } = await this.signIns.consume(proof, request.cookies[this.settings.cookie('sign-in')] ?? '');
    // A new session at each sign-in: nobody can plant one beforehand.
    const { token } = await this.sessions.begin(personId);
    response.clearCookie(this.settings.cookie('sign-in'), this.settings.options(0));
    response.cookie(this.settings.cookie('session'), token, this.settings.options(SESSION_MINUTES));
    response.clearCookie(this.settings.cookie('next'), this.settings.options(0));
    const invited = await this.transactions.installation((manager) => this.invitations.waitingFor(manager, personId, this.clock.now()));
    response.redirect(303, invited.length ? '/invitations' : localPath(request.cookies[this.settings.cookie('next')]) ?? '/tasks');
  }
}
