import { Transactions, type Tx } from '@app/database';
import { namesOf, Places } from '@app/geography';
import { Clock, DomainError } from '@app/kernel';
import { asJoining, Councils, JoinDrafts, Joining, NEWCOMER, normaliseAll, Persons, searchRegistered, searchSponsors, Sessions, type Council, type JoinDraft, type OrganisationKind, type Person, type Registered, type Sponsor } from '@app/people';
import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { showForm } from '../forms/form';
import { Permit } from '../http/permit';
import type { VisitorRequest } from '../http/visitor';
import { WebSettings } from '../http/web-settings';
import type { MessageKey } from '../messages/en';
import { chosen, formsOf, identifiersOf, JOIN_FIELDS, JOIN_PAGES, joinOf, NEW, pagesFor, PURPOSES, REGISTERS, type JoinPage } from './join-pages';
import { JoinForm } from './join.form';
import { kindOf } from './join-start.controller';

interface Asked { council: Council; kind: OrganisationKind; draft: JoinDraft; found: Registered[]; pages: JoinPage[]; person: Person }

/** What the house refuses when it is sent, said beside the button. */
const REFUSED: Record<string, MessageKey> = {
  'joined-already': 'join.already.fault', 'organisation-exists': 'join.exists.fault', 'own-address': 'join.own-address.fault', 'sponsor-or-two-people': 'join.unbacked.fault', 'unknown-sponsor': 'join.unbacked.fault',
  'too-many-requests': 'join.often.fault', 'wrong-state': 'join.already.fault', 'wrong-organisation': 'join.look.fault', 'wrong-email': 'join.look.fault', 'wrong-phone': 'join.look.fault', 'note-too-long': 'join.look.fault', 'not-found': 'join.look.fault',
};

/** Joining a council, one question a page: what is typed is kept on the server, and can be gone on with later. */
@Controller('join/:slug/:kind')
export class JoinController {
  constructor(
    private readonly transactions: Transactions, private readonly councils: Councils, private readonly drafts: JoinDrafts, private readonly joining: Joining, private readonly persons: Persons, private readonly sessions: Sessions,
    private readonly places: Places, private readonly settings: WebSettings, private readonly clock: Clock,
  ) {}

  @Get() @Permit('organisations.join')
  async start(@Req() request: VisitorRequest, @Param('slug') slug: string, @Param('kind') kind: string, @Res() response: Response): Promise<void> {
    const asked = await this.asked(request, slug, kind);
    response.redirect(303, this.at(asked, this.firstMissing(asked) ?? 'check'));
  }

  @Post('removal') @Permit('organisations.join')
  async discard(@Req() request: VisitorRequest, @Param('slug') slug: string, @Param('kind') given: string, @Res() response: Response): Promise<void> {
    const kind = kindOf(given);
    await this.run(request, await this.council(slug), (tx) => this.drafts.discard(tx, kind));
    response.redirect(303, '/tasks');
  }

  @Get(':page') @Permit('organisations.join')
  async show(@Req() request: VisitorRequest, @Param('slug') slug: string, @Param('kind') kind: string, @Param('page') page: string, @Res() response: Response): Promise<void> {
    const asked = await this.asked(request, slug, kind);
    const here = pageOf(page, asked.pages);
    // Whoever came by an old address begins where something is missing.
    const missing = this.firstMissing(asked, here);
    if (missing) return response.redirect(303, this.at(asked, missing));
    await this.page(request, asked, this.formOf(asked, here, here === 'check' ? { once: asked.draft.id } : this.filled(asked)), response);
  }

  @Post(':page') @Permit('organisations.join')
  async answer(@Req() request: VisitorRequest, @Param('slug') slug: string, @Param('kind') kind: string, @Param('page') page: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const asked = await this.asked(request, slug, kind);
    if (page === 'check') return this.send(request, asked, body, response);
    const here = pageOf(page, asked.pages);
    const form = this.formOf(asked, here, body ?? {});
    let sponsors: Sponsor[] = [];
    const kept = await form.submit(() => this.run(request, asked.council, async (tx) => {
      sponsors = await this.look(tx, asked, form);
      if (!form.faulty) await this.drafts.save(tx, asked.kind, form.typed);
    }));
    if (!kept || form.faulty) return this.page(request, asked, form, response, sponsors);
    const now = await this.asked(request, slug, kind);
    // From a changed answer straight back to the check, unless it led to a new question.
    response.redirect(303, this.at(now, this.firstMissing(now) ?? 'check'));
  }

  /** What only the house knows of an answer. Returns the sponsors to choose from. */
  private async look(tx: Tx, { council }: Asked, form: JoinForm): Promise<Sponsor[]> {
    const { typed } = form;
    if (form.page === 'find') normaliseAll(identifiersOf(typed));
    else if (form.page === 'choose') await this.free(tx, form);
    else if (form.page === 'where') {
      const place = await this.places.find(tx.manager, typed.postcode!);
      typed.postcode = place.postcode;
      if (await this.places.isWithin(tx.manager, council.id, place)) typed.works = '';
      else if (typed.works !== 'yes') form.blame('works', 'join.works.fault');
    } else if (form.page === 'backing' && typed.backing === 'sponsor') return this.sponsor(tx, form);
    return [];
  }

  /** Whether it can be chosen: said here, not at the end. */
  private async free(tx: Tx, form: JoinForm): Promise<void> {
    if (form.typed.choice === NEW) return;
    try {
      await this.joining.isClaim(tx, form.typed.choice!, form.kind);
    } catch (error) {
      if (!(error instanceof DomainError && ['joined-already', 'not-found'].includes(error.code))) throw error;
      form.blame('choice', error.code === 'not-found' ? 'join.other-kind.fault' : 'join.already.fault');
    }
  }

  private async sponsor(tx: Tx, form: JoinForm): Promise<Sponsor[]> {
    const { typed } = form;
    const found = await searchSponsors(tx, typed.sponsor!);
    const one = found.find((s) => s.organisationId === typed.sponsorId) ?? (found.length === 1 && found[0]!.sure ? found[0] : undefined);
    if (one) [typed.sponsorId, typed.sponsor] = [one.organisationId, one.name];
    else form.blame(found.length ? 'sponsorId' : 'sponsor', found.length ? 'join.sponsor.choose' : 'join.sponsor.unknown');
    return found;
  }

  /** The draft's id is the command's: pressed twice, or in two tabs, it is one application. */
  private async send(request: VisitorRequest, asked: Asked, body: unknown, response: Response): Promise<void> {
    const { council, kind, found } = asked;
    const form = this.formOf(asked, 'check', body ?? {});
    const say = { contract: (reference: string) => this.say(reference ? 'join.said.contract' : 'join.said.contract-somehow', { reference }), outside: () => this.say('join.said.outside') };
    try {
      const { organisationId, membershipId } = await this.run(request, council, (tx) => this.joining.send(tx, kind, (answers) => joinOf(answers, kind, found, say)), { id: form.once, fingerprint: `join as ${kind} by ${request.visitor!.personId}` });
      await this.sessions.switch(request.visitor!.sessionId, membershipId);
      response.redirect(303, `/organisations/${organisationId}?done=joined`);
    } catch (error) {
      if (!(error instanceof DomainError && REFUSED[error.code])) throw error;
      const missing = this.firstMissing(asked);
      if (missing) return response.redirect(303, this.at(asked, missing));
      form.blame('check', REFUSED[error.code]!);
      await this.page(request, asked, form, response);
    }
  }

  private firstMissing(asked: Asked, before?: JoinPage): JoinPage | undefined {
    const pages = before ? asked.pages.slice(0, asked.pages.indexOf(before)) : asked.pages;
    return pages.find((page) => {
      if (page !== 'check' && JOIN_FIELDS[page].every((field) => asked.draft.answers[field] === undefined)) return true;
      const form = this.formOf(asked, page, asked.draft.answers);
      form.look();
      return form.faulty;
    });
  }

  private formOf({ kind, found, council, draft }: Asked, page: JoinPage, body: unknown): JoinForm {
    return new JoinForm(page, draft.answers, { kind, found, council: council.name, today: this.clock.today() }, body);
  }

  /** What is known of the person is there already. */
  private filled({ draft: { answers }, person }: Asked): Record<string, string> {
    return { yourName: person.name === NEWCOMER ? '' : person.name, phone: person.phone ?? '', ...answers };
  }

  private async asked(request: VisitorRequest, slug: string, given: string): Promise<Asked> {
    const [council, kind] = [await this.council(slug), kindOf(given)];
    return this.transactions.read(asJoining(request.visitor!.personId, council.id), async (tx) => {
      const draft = await this.drafts.find(tx, kind);
      const found = draft.answers.name ? (await searchRegistered(tx.manager, { name: draft.answers.name, identifiers: identifiersOf(draft.answers) })).filter((o) => o.kind === kind || o.byNumber) : [];
      return { council, kind, draft, found, pages: pagesFor(draft.answers, kind, found), person: await this.persons.byId(tx.manager, request.visitor!.personId) };
    });
  }

  private council(slug: string): Promise<Council> {
    return this.transactions.installation((m) => this.councils.at(m, slug));
  }

  private run<T>(request: VisitorRequest, council: Council, work: (tx: Tx) => Promise<T>, command?: { id: string; fingerprint: string }): Promise<T> {
    return this.transactions.run(asJoining(request.visitor!.personId, council.id), work, command);
  }

  private say(key: MessageKey, facts?: Record<string, string>): string {
    return this.settings.language.say(key, facts);
  }

  private at({ council, kind }: Asked, page: JoinPage): string {
    return `/join/${council.slug}/${kind}/${page}`;
  }

  private async page(request: VisitorRequest, asked: Asked, form: JoinForm, response: Response, sponsors: Sponsor[] = []): Promise<void> {
    const { council, kind, draft, found, pages, person } = asked;
    const at = pages.indexOf(form.page);
    const place = form.page === 'check' && draft.answers.postcode ? await this.placed(request, asked) : null;
    showForm(response, `join/${form.page === 'check' ? 'check' : 'page'}`, form, {
      council, kind, draft, found, sponsors, known: chosen(draft.answers, found), place, email: person.email, pages: pages.slice(0, -1), forms: formsOf(kind), registers: REGISTERS, purposes: PURPOSES, step: { n: at + 1, of: pages.length },
      councilName: council.name, accent: council.accent, action: this.at(asked, form.page), back: at > 0 ? this.at(asked, pages[at - 1]!) : `/c/${council.slug}/join/${kind}`,
    });
  }

  private placed(request: VisitorRequest, { council, draft }: Asked): Promise<string | null> {
    return this.transactions.read(asJoining(request.visitor!.personId, council.id), async (tx) => (await namesOf(tx.manager, await this.places.find(tx.manager, draft.answers.postcode!))).ward?.name ?? null);
  }
}

/** A page of this application's way; what is not, is not found. */
function pageOf(page: string, pages: readonly JoinPage[]): JoinPage {
  const here = JOIN_PAGES.find((p) => p === page);
  if (!here) throw new DomainError('not-found', 'There is no such page.');
  return pages.includes(here) ? here : 'check';
}
