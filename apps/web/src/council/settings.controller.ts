import { Transactions } from '@app/database';
import { Councils } from '@app/people';
import { settingsEffect } from '@app/reporting';
import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { showForm } from '../forms/form';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { SettingsForm } from './settings.form';
import { changedFields, changeOf, CLOCKS, RULES, shownOf } from './settings.rules';

const FIELDS = { rules: RULES.map((s) => s.field), clocks: CLOCKS.map((s) => s.field) };

/** The council's rules and clocks: what would change is shown before it does. */
@Controller('council/settings')
export class SettingsController {
  constructor(private readonly transactions: Transactions, private readonly councils: Councils) {}

  @Get() @Permit('council.change')
  async show(@Req() request: VisitorRequest, @Query('done') done: unknown, @Res() response: Response): Promise<void> {
    const council = await this.inForce(request);
    showForm(response, 'settings', new SettingsForm(shownOf(council)), { version: council.version, done: done === 'saved', ...FIELDS, back: '/tasks' });
  }

  @Post() @Permit('council.change')
  async save(@Req() request: VisitorRequest, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const form = new SettingsForm(body);
    const council = await this.inForce(request);
    const saving = form.typed.step === 'save';
    const fine = await form.submit(async () => saving && this.transactions.run(actorOf(request), (tx) => this.councils.change(tx, form.version, changeOf(form.typed, council)), form.command('settings')));
    if (fine && saving) return response.redirect(303, '/council/settings?done=saved');
    const now = shownOf(council);
    if (!fine) return showForm(response, 'settings', form, { version: council.version, now: form.stale ? now : null, ...FIELDS, back: '/tasks' });
    const effect = await this.transactions.read(actorOf(request), (tx) => settingsEffect(tx, Number(form.typed.liveNeedLimit)));
    // The version that the page was opened with: a change by somebody else since is then refused.
    showForm(response, 'settings-effect', form, { version: form.version, changes: changedFields(form.typed, council).map((field) => ({ field, from: now[field], to: form.typed[field]!.trim() })), effect, back: '/council/settings' });
  }

  private inForce(request: VisitorRequest) {
    return this.transactions.read(actorOf(request), (tx) => this.councils.inForce(tx));
  }
}
