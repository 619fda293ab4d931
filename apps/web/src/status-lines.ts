import { applicationStatus, caseStatus, Clock, commitmentStatus, deliveryStatus, matchStatus, needStatus, viewerOf, type Actor, type CommitmentFacts, type DeliveryFacts, type MatchFacts, type NeedFacts } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { WebSettings } from './http/web-settings';

type Lined<T> = Omit<T, 'status'> & { status: ReturnType<typeof needStatus> };

/** Adds to what is shown where it is, in the language of the pages and for whoever looks. */
@Injectable()
export class StatusLines {
  constructor(private readonly settings: WebSettings, private readonly clock: Clock) {}

  need = <T extends NeedFacts>(need: T, actor: Actor): Lined<T> => ({ ...need, status: needStatus(need, viewerOf(actor.role), this.clock.now(), this.settings.language.status) });
  match = <T extends MatchFacts>(match: T, actor: Actor): Lined<T> => ({ ...match, status: matchStatus(match, viewerOf(actor.role), this.clock.now(), this.settings.language.status) });
  delivery = <T extends DeliveryFacts>(delivery: T, actor: Actor): Lined<T> => ({ ...delivery, status: deliveryStatus(delivery, viewerOf(actor.role), this.clock.now(), this.settings.language.status) });
  standing = <T extends { state: string; createdAt: Date | string; answerDueAt: Date | string | null }>(standing: T, actor: Actor): Lined<T> => ({ ...standing, status: applicationStatus(standing, viewerOf(actor.role), this.clock.now(), this.settings.language.status) });
  case = <T extends { kind: string; state: string; decision: string | null }>(found: T): Lined<T> => ({ ...found, status: caseStatus(found, this.settings.language.status) });
  commitment = <T extends CommitmentFacts>(commitment: T): Lined<T> => ({ ...commitment, status: commitmentStatus(commitment, this.clock.now(), this.settings.language.status) });
}
