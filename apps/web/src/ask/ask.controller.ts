import { Transactions, type Tx } from '@app/database';
import { Places } from '@app/geography';
import { Clock, DomainError, KINDS } from '@app/kernel';
import { knownSkills, NeedDrafts, requiredChecks, searchSkills, type SkillView, type DraftAnswers, type NeedDraft } from '@app/marketplace';
import { Councils } from '@app/people';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { showForm } from '../forms/form';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import type { MessageKey } from '../messages/en';
import { ASK_FIELDS, ASK_PAGES, AT_RISK, isSettled, needOf, pagesFor, skillsOf, asksSkills, unitOf, unitsOf, type AskPage } from './ask-pages';
import { AskForm, MOST_SKILLS } from './ask.form';

interface Asked { draft: NeedDraft; pages: AskPage[] }

/** Where skills are shown. */
const WITH_SKILLS: readonly AskPage[] = ['amount', 'check'];
/** Characters of the story that skills are looked for in. */
const MOST_READ = 1000;

const REFUSED: Record<string, MessageKey> = { 'live-need-limit': 'ask.limit.fault', 'bad-need': 'ask.look.fault', 'not-verified': 'ask.not-verified.fault', suspended: 'ask.suspended.fault' };

/** Asking for help, one question a page: what is typed is kept on the server, and can be gone on with later. */
@Controller('ask')
export class AskController {
  constructor(private readonly transactions: Transactions, private readonly drafts: NeedDrafts, private readonly councils: Councils, private readonly places: Places, private readonly clock: Clock) {}

  @Get() @Permit('needs.draft')
  async start(@Req() request: VisitorRequest, @Res() response: Response): Promise<void> {
    response.render('ask/start', { drafts: await this.transactions.read(actorOf(request), (tx) => this.drafts.list(tx)), back: '/tasks' });
  }

  @Post() @Permit('needs.draft')
  async begin(@Req() request: VisitorRequest, @Res() response: Response): Promise<void> {
    try {
      const { id } = await this.transactions.run(actorOf(request), (tx) => this.drafts.begin(tx));
      response.redirect(303, `/ask/${id}/what`);
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'too-many-drafts')) throw error;
      response.redirect(303, '/ask');
    }
  }

  @Post(':id/removal') @Permit('needs.draft')
  async discard(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    await this.transactions.run(actorOf(request), (tx) => this.drafts.discard(tx, id));
    response.redirect(303, '/ask');
  }

  @Get(':id/:page') @Permit('needs.draft')
  async show(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Param('page') page: string, @Res() response: Response): Promise<void> {
    const asked = await this.asked(request, id);
    const here = pageOf(page, asked.pages);
    // Whoever came by an old address begins where something is missing.
    const missing = asked.pages.slice(0, asked.pages.indexOf(here)).find((p) => this.isMissing(p, asked.draft.answers));
    if (missing) return response.redirect(303, `/ask/${id}/${missing}`);
    const form = new AskForm(here, asked.draft.answers, this.clock.today());
    // An answer that was right when it was given: days that have passed meanwhile.
    if (isAnswered(here, asked.draft.answers)) form.look();
    await this.page(request, asked, form, response, 200);
  }

  @Post(':id/:page') @Permit('needs.draft')
  async answer(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Param('page') page: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    if (page === 'check') return this.send(request, id, body, response);
    const asked = await this.asked(request, id);
    const here = pageOf(page, asked.pages);
    const form = new AskForm(here, asked.draft.answers, this.clock.today(), body ?? {});
    if (!await form.submit(() => this.transactions.run(actorOf(request), async (tx) => {
      if (here === 'where' && form.typed.where === 'place') form.typed.postcode = (await this.places.find(tx.manager, form.typed.postcode!)).postcode;
      if (here === 'amount') form.typed.skills = await this.known(tx, form.typed.skills!);
      await this.drafts.save(tx, id, form.typed);
    }))) return this.page(request, asked, form, response);
    const { draft, pages } = await this.asked(request, id);
    // From a changed answer straight back to the check, unless it led to a new question.
    response.redirect(303, `/ask/${id}/${pages.find((p) => this.isMissing(p, draft.answers)) ?? 'check'}`);
  }

  /** The draft's id is the command's: pressed twice, or in two tabs, it is one request. */
  private async send(request: VisitorRequest, id: string, body: unknown, response: Response): Promise<void> {
    try {
      const need = await this.transactions.run(actorOf(request), (tx) => this.drafts.send(tx, id, needOf), { id, fingerprint: 'send a request' });
      response.redirect(303, `/needs/${need.id}?done=sent`);
    } catch (error) {
      // Another person of the group has sent it.
      if (error instanceof DomainError && error.code === 'command-conflict') return response.redirect(303, '/needs');
      if (!(error instanceof DomainError && REFUSED[error.code])) throw error;
      const asked = await this.asked(request, id);
      const missing = asked.pages.find((p) => this.isMissing(p, asked.draft.answers));
      if (missing && !isAnswered(missing, asked.draft.answers)) return response.redirect(303, `/ask/${id}/${missing}`);
      if (missing) {
        const again = new AskForm(missing, asked.draft.answers, this.clock.today());
        again.look();
        return this.page(request, asked, again, response);
      }
      const form = new AskForm('check', asked.draft.answers, this.clock.today(), body ?? {});
      form.blame('check', REFUSED[error.code]!);
      await this.page(request, asked, form, response);
    }
  }

  private isMissing(page: AskPage, answers: DraftAnswers): boolean {
    if (page !== 'check' && !isAnswered(page, answers)) return true;
    const form = new AskForm(page, answers, this.clock.today());
    form.look();
    return form.faulty;
  }

  private asked(request: VisitorRequest, id: string): Promise<Asked> {
    return this.transactions.read(actorOf(request), async (tx: Tx) => {
      const draft = await this.drafts.find(tx, id);
      return { draft, pages: pagesFor(draft.answers, (await this.councils.inForce(tx)).rules.shortRouteMinutes) };
    });
  }

  /** What the story is about, and what was ticked before. */
  private async suggested(tx: Tx, answers: DraftAnswers): Promise<SkillView[]> {
    const words = `${answers.title ?? ''} ${answers.story ?? ''}`.slice(0, MOST_READ);
    const found = words.trim() ? await searchSkills(tx, words, MOST_SKILLS) : [];
    const ticked = (await knownSkills(tx)).filter((skill) => skillsOf(answers).includes(skill.tag) && !found.some((f) => f.tag === skill.tag));
    return [...found, ...ticked.map(({ tag, label, parent, synonyms }) => ({ tag, label, parent, synonyms: [...synonyms], own: false }))];
  }

  /** Of the boxes that were sent, those that are skills here. */
  private async known(tx: Tx, ticked: string): Promise<string> {
    const tags = new Set((await knownSkills(tx)).map((skill) => skill.tag));
    return ticked.split(',').filter((tag) => tags.has(tag)).join(',');
  }

  private async page(request: VisitorRequest, { draft, pages }: Asked, form: AskForm, response: Response, status = form.status): Promise<void> {
    const skills = WITH_SKILLS.includes(form.page) && asksSkills(draft.answers) ? await this.transactions.read(actorOf(request), (tx) => this.suggested(tx, draft.answers)) : [];
    const at = pages.indexOf(form.page);
    const need = form.page === 'check' ? needOf(draft.answers) : null;
    showForm(response, `ask/${form.page === 'check' ? 'check' : 'page'}`, form, {
      draft, pages: pages.slice(0, -1), need, checks: need ? requiredChecks(need.atRisk!, need.supervised!) : [], unit: unitOf({ ...draft.answers, ...form.typed }), units: unitsOf(draft.answers.kind), skills, ticked: skillsOf({ ...draft.answers, ...form.typed }), kinds: KINDS, atRisk: AT_RISK, step: { n: at + 1, of: isSettled(draft.answers, pages) ? pages.length : null }, back: at > 0 ? `/ask/${draft.id}/${pages[at - 1]}` : '/ask',
    }, status);
  }
}

/** Whether it was sent before, with whatever. */
const isAnswered = (page: AskPage, answers: DraftAnswers): boolean => ASK_FIELDS[page].some((field) => answers[field] !== undefined);

/** A page of this request's route; what is not, is not found. */
function pageOf(page: string, pages: readonly AskPage[]): AskPage {
  const here = ASK_PAGES.find((p) => p === page);
  if (!here) throw new DomainError('not-found', 'There is no such page.');
  return pages.includes(here) ? here : 'check';
}
