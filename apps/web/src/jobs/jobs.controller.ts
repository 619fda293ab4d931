import { Transactions, type Tx } from '@app/database';
import { DeliveriesService, JobsService, jobView, type JobView } from '@app/delivery';
import { Clock, DomainError, STEPS_PER_UNIT } from '@app/kernel';
import { matchView, type MatchView } from '@app/matching';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { showForm } from '../forms/form';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { PressForm } from '../matches/decline.form';
import { StatusLines } from '../status-lines';
import { INSURERS, JobForm } from './job.form';
import { LogForm, MOST_SESSIONS } from './log.form';

interface Job { match: MatchView; job: JobView | null; shortRoute: boolean }

/** A match that both accepted: what they agree about it, and what was done. */
@Controller('matches/:id')
export class JobsController {
  constructor(private readonly transactions: Transactions, private readonly jobs: JobsService, private readonly deliveries: DeliveriesService, private readonly lines: StatusLines, private readonly clock: Clock) {}

  @Get('job') @Permit('jobs.agree')
  async askJob(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    const now = await this.now(request, id);
    if (!isAgreed(now.match)) return response.redirect(303, `/matches/${id}`);
    this.jobPage(request, now, new JobForm(now.shortRoute, now.job, now.match), response);
  }

  /** Whoever writes it down has agreed; the other side agrees anew. */
  @Post('job') @Permit('jobs.agree')
  async setJob(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const now = await this.now(request, id);
    const form = new JobForm(now.shortRoute, now.job, now.match, body ?? {});
    let agreed = false;
    const done = await form.submit(async () => {
      ({ agreed } = await this.transactions.run(actorOf(request), async (tx) => ({ agreed: (await this.jobs.set(tx, id, form.version ?? 0, form.input())).agreed }), form.command(`job ${id}`)));
    });
    if (done) return response.redirect(303, `/matches/${id}?done=${now.shortRoute ? 'job-noted' : agreed ? 'job-agreed' : 'job-written'}`);
    this.jobPage(request, await this.now(request, id), form, response);
  }

  @Post('job/agreement') @Permit('jobs.agree')
  async agree(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const form = new PressForm(body);
    const done = await form.submit(() => this.transactions.run(actorOf(request), async (tx) => {
      await matchView(tx, id);
      await this.jobs.agree(tx, id, form.version);
    }, form.command(`agree ${id}`)));
    if (done) return response.redirect(303, `/matches/${id}?done=job-agreed`);
    // Changed meanwhile: here is how it stands.
    const now = await this.now(request, id);
    const again = new JobForm(now.shortRoute, now.job, now.match);
    again.stale = true;
    this.jobPage(request, now, again, response);
  }

  @Get('delivery') @Permit('deliveries.log')
  async askLog(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    const { match, job } = await this.now(request, id);
    if (!isAgreed(match)) return response.redirect(303, `/matches/${id}`);
    const today = this.clock.today();
    const likely = job?.toOn && job.toOn < today ? job.toOn : today;
    this.logPage(request, match, LogForm.of(match, match.reserved > 0 ? String(Math.round((match.reserved / STEPS_PER_UNIT[match.unit]) * 100) / 100) : '', likely), response);
  }

  @Post('delivery') @Permit('deliveries.log')
  async log(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: Record<string, unknown>, @Res() response: Response): Promise<void> {
    const { match } = await this.now(request, id);
    // "Add another day" asks for a longer page and says nothing yet.
    if (body?.more) return this.logPage(request, match, new LogForm(match, { ...body, sessions: Number(body.sessions) + 1 }), response);
    const form = new LogForm(match, body ?? {});
    if (await form.submit(() => form.each((input, command) => this.transactions.run(actorOf(request), async (tx) => ({ id: (await this.deliveries.log(tx, id, input)).delivery.id }), command)))) return response.redirect(303, `/matches/${id}?done=logged`);
    this.logPage(request, (await this.now(request, id)).match, form, response);
  }

  private now(request: VisitorRequest, id: string): Promise<Job> {
    return this.transactions.read(actorOf(request), async (tx) => {
      const match = await matchView(tx, id);
      return { match, job: await jobOf(tx, id), shortRoute: await this.jobs.isShortRoute(tx, match) };
    });
  }

  private jobPage(request: VisitorRequest, { match, job, shortRoute }: Job, form: JobForm, response: Response): void {
    showForm(response, 'jobs/job', form, { match: this.lines.match(match, actorOf(request)), job, shortRoute, insurers: INSURERS, back: `/matches/${match.id}` });
  }

  private logPage(request: VisitorRequest, match: MatchView, form: LogForm, response: Response): void {
    showForm(response, 'jobs/log', form, { match: this.lines.match(match, actorOf(request)), mayAdd: form.sessions.length < MOST_SESSIONS, back: `/matches/${match.id}` });
  }
}

const isAgreed = ({ state }: MatchView): boolean => state === 'accepted' || state === 'in_delivery';

/** Null while nothing is written down. */
export const jobOf = (tx: Tx, matchId: string): Promise<JobView | null> => jobView(tx, matchId).catch((error: unknown) => {
  if (error instanceof DomainError && error.code === 'not-found') return null;
  throw error;
});
