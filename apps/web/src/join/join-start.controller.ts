import { Transactions } from '@app/database';
import { DomainError } from '@app/kernel';
import { Councils, ORGANISATION_KINDS, SignIns, SIGN_IN_MINUTES, type Council, type OrganisationKind } from '@app/people';
import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { showForm } from '../forms/form';
import { Open } from '../http/permit';
import type { VisitorRequest } from '../http/visitor';
import { WebSettings } from '../http/web-settings';
import { SignInForm } from '../sign-in/sign-in.form';

/** Where each kind that has joined begins. */
const BEGINS: Readonly<Record<OrganisationKind, string>> = { group: '/ask', supplier: '/offers' };

/** From the council's public page to joining it: what it takes, who reads it, and a link that proves the address. */
@Controller('c/:slug/join') @Open()
export class JoinStartController {
  constructor(private readonly transactions: Transactions, private readonly councils: Councils, private readonly signIns: SignIns, private readonly settings: WebSettings) {}

  @Get(':kind')
  async show(@Req() { visitor }: VisitorRequest, @Param('slug') slug: string, @Param('kind') given: string, @Res() response: Response): Promise<void> {
    const [council, kind] = [await this.council(slug), kindOf(given)];
    // Whoever has joined is where they wanted to go.
    if (visitor?.hat?.role === kind && visitor.hat.councilSlug === council.slug) return response.redirect(303, visitor.actor?.waiting ? `/organisations/${visitor.actor.organisationId}` : BEGINS[kind]);
    this.page(council, kind, new SignInForm(), response);
  }

  /** The same answer and the same work whether anybody has the address: all of them are written to. */
  @Post(':kind')
  async send(@Req() request: VisitorRequest, @Param('slug') slug: string, @Param('kind') given: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const [council, kind] = [await this.council(slug), kindOf(given)];
    const form = new SignInForm(body);
    if (!await form.submit(async () => undefined)) return this.page(council, kind, form, response);
    const { browser } = await this.signIns.request(form.typed.email!, request.ip ?? '', { joining: true });
    response.cookie(this.settings.cookie('sign-in'), browser, this.settings.options(SIGN_IN_MINUTES));
    response.cookie(this.settings.cookie('next'), `/join/${council.slug}/${kind}`, this.settings.options(SIGN_IN_MINUTES));
    response.redirect(303, '/sign-in/sent?to=join');
  }

  private page(council: Council, kind: OrganisationKind, form: SignInForm, response: Response): void {
    showForm(response, 'join/start', form, { council, kind, days: council.clocks.applicationAnswerDays, councilName: council.name, accent: council.accent, back: `/c/${council.slug}` });
  }

  private council(slug: string): Promise<Council> {
    return this.transactions.installation((m) => this.councils.at(m, slug));
  }
}

/** Throws `not-found`. */
export function kindOf(given: string): OrganisationKind {
  const kind = ORGANISATION_KINDS.find((k) => k === given);
  if (!kind) throw new DomainError('not-found', 'There is no such page.');
  return kind;
}
