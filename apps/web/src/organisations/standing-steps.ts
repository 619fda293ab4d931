import type { Actor } from '@app/kernel';
import { CLOSING_CODES, may, REFUSAL_CODES, SUSPENSION_CODES, type Action, type OrganisationDetail, type StandingState } from '@app/people';

/** The steps of a standing that have a page, by the noun in its address. */
export const STEPS = ['verification', 'question', 'answer', 'refusal', 'suspension', 'restoration', 'appeal-decision', 'appeal', 'closing'] as const;
export type Step = (typeof STEPS)[number];

interface StepRule {
  action: Action;
  from: readonly StandingState[];
  /** Reasons to choose from. */
  codes?: readonly string[];
  /** Words are asked for, not only welcome. */
  says?: true;
}

/** Another officer's answers to an appeal. */
export const APPEAL_ANSWERS = ['upheld', 'not-upheld'] as const;

export const STEP_RULES: Readonly<Record<Step, StepRule>> = {
  verification: { action: 'organisations.verify', from: ['applied', 'queried'] },
  question: { action: 'organisations.query', from: ['applied'], says: true },
  answer: { action: 'organisations.answer', from: ['queried'], says: true },
  refusal: { action: 'organisations.refuse', from: ['applied', 'queried'], codes: REFUSAL_CODES },
  suspension: { action: 'organisations.suspend', from: ['verified'], codes: SUSPENSION_CODES },
  restoration: { action: 'organisations.restore', from: ['suspended'] },
  closing: { action: 'organisations.close', from: ['applied', 'queried', 'verified', 'refused', 'suspended'], codes: CLOSING_CODES },
  appeal: { action: 'organisations.appeal', from: ['refused', 'suspended'], says: true },
  'appeal-decision': { action: 'organisations.decide_appeal', from: ['refused', 'suspended'], codes: APPEAL_ANSWERS, says: true },
};

type Standing = Pick<OrganisationDetail, 'id' | 'state' | 'appealedAt' | 'appealDecidedAt' | 'interest' | 'history'>;

/** Whether this very officer refused or suspended: then another hears the appeal. */
export function decidedItself(actor: Actor, { state, history }: Standing): boolean {
  const decision = history.find((step) => step.to === state && step.from !== step.to);
  return decision !== undefined && decision.personId !== null && decision.personId === actor.personId;
}

/** The steps that this person can take on it now. Appeals are for its own people to make: an officer makes one only for somebody who asked. */
export function stepsOpen(actor: Actor, standing: Standing): Step[] {
  const subject = { organisationIds: [standing.id], interestOf: standing.interest ? [standing.id] : [] };
  const waits = standing.appealedAt !== null && standing.appealDecidedAt === null;
  return STEPS.filter((step) => {
    if (!STEP_RULES[step].from.includes(standing.state) || !may(actor, STEP_RULES[step].action, subject)) return false;
    if (step === 'appeal') return standing.appealedAt === null;
    if (step === 'appeal-decision') return waits && !decidedItself(actor, standing);
    return step !== 'restoration' || !waits;
  });
}
