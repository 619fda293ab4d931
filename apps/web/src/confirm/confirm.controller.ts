import { ConfirmationLinks, type LinkView } from '@app/delivery';
import { DomainError, isUuid, newId } from '@app/kernel';
import { Body, Controller, Get, Header, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { createHash } from 'node:crypto';
import { readConfirm, typed, type ConfirmForm } from './confirm.form';

const EMPTY = typed({});

/** One page, one press, no account. Looking uses nothing up: mail scanners look too. */
@Controller('confirm')
export class ConfirmController {
  constructor(private readonly links: ConfirmationLinks) {}

  @Get(':secret') @Header('cache-control', 'no-store') @Header('x-robots-tag', 'noindex')
  async ask(@Param('secret') secret: string, @Res() response: Response): Promise<void> {
    const claim = await this.look(secret, response);
    if (claim) response.render('confirm', { claim, form: EMPTY, once: newId() });
  }

  @Post(':secret') @Header('cache-control', 'no-store') @Header('x-robots-tag', 'noindex')
  async answer(@Param('secret') secret: string, @Body() body: Record<string, unknown>, @Res() response: Response): Promise<void> {
    const form = typed(body);
    const once = isUuid(body.once) ? body.once.toLowerCase() : newId();
    try {
      // The unit is the claim's; where it was answered by this very form before, any unit reads the same refusal-free way.
      const claim = await this.links.look(secret).catch((error: unknown) => (isDead(error) ? null : Promise.reject(error as Error)));
      await this.links.use(secret, readConfirm(form, claim?.unit ?? 'item'), { id: once, fingerprint: fingerprintOf(secret, form) });
      response.render('confirmed', { answer: form.answer });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (error.code === 'bad-confirmation') return this.again(secret, form, once, error.facts.fields ?? {}, response);
      if (!isDead(error) && error.code !== 'command-conflict') throw error;
      this.dead(response);
    }
  }

  private async again(secret: string, form: ConfirmForm, once: string, fields: Record<string, string>, response: Response): Promise<void> {
    const claim = await this.look(secret, response);
    const { hostingCostPence, ...rest } = fields;
    if (claim) response.status(422).render('confirm', { claim, form, once, faults: { ...rest, ...(hostingCostPence ? { hostingCost: hostingCostPence } : {}) } });
  }

  private async look(secret: string, response: Response): Promise<LinkView | null> {
    try {
      return await this.links.look(secret);
    } catch (error) {
      if (!isDead(error)) throw error;
      this.dead(response);
      return null;
    }
  }

  private dead(response: Response): void {
    response.status(404).render('message', { title: 'confirm.dead.title', body: 'confirm.dead.body', again: true });
  }
}

const isDead = (error: unknown): boolean => error instanceof DomainError && error.code === 'link-dead';
const fingerprintOf = (secret: string, form: ConfirmForm): string => createHash('sha256').update(JSON.stringify([secret, form])).digest('hex');
