import { ConfirmationLinks, type LinkView } from '@app/delivery';
import { DomainError } from '@app/kernel';
import { Body, Controller, Get, Header, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { showForm } from '../forms/form';
import { Open } from '../http/permit';
import { ConfirmForm } from './confirm.form';

/** One page, one press, no account. Looking uses nothing up: mail scanners look too. */
@Controller('confirm') @Open()
export class ConfirmController {
  constructor(private readonly links: ConfirmationLinks) {}

  @Get(':secret') @Header('cache-control', 'no-store') @Header('x-robots-tag', 'noindex')
  async ask(@Param('secret') secret: string, @Res() response: Response): Promise<void> {
    const claim = await this.look(secret);
    if (claim) showForm(response, 'confirm', new ConfirmForm(claim), { claim, councilName: claim.councilName });
    else this.dead(response);
  }

  @Post(':secret') @Header('cache-control', 'no-store') @Header('x-robots-tag', 'noindex')
  async answer(@Param('secret') secret: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    // Null where it was answered before, perhaps by this very form: then the answer to it stands.
    const claim = await this.look(secret);
    const form = new ConfirmForm(claim, body);
    try {
      if (await form.submit(() => this.links.use(secret, form.input(), form.command(`confirm ${secret}`)))) return response.render('confirmed', { answer: form.typed.answer });
      if (claim) showForm(response, 'confirm', form, { claim, councilName: claim.councilName });
      else this.dead(response);
    } catch (error) {
      if (!isDead(error) && !(error instanceof DomainError && error.code === 'command-conflict')) throw error;
      this.dead(response);
    }
  }

  private look(secret: string): Promise<LinkView | null> {
    return this.links.look(secret).catch((error: unknown) => (isDead(error) ? null : Promise.reject(error as Error)));
  }

  private dead(response: Response): void {
    response.status(404).render('message', { title: 'confirm.dead.title', body: 'confirm.dead.body', again: true });
  }
}

const isDead = (error: unknown): boolean => error instanceof DomainError && error.code === 'link-dead';
