import { addDays, londonDate, type Unit } from '@app/kernel';
import { CommitmentsService, ContractsService, PledgesService } from '@app/marketplace';
import type { Cast, Member } from './cast';
import type { Chance } from './chance';
import type { Stage } from './stage';
import type { PromisePlan } from './trades';

/** Whole hours, ten pounds, single items. */
const STEP: Partial<Record<Unit, number>> = { hour: 60, gbp: 1_000 };

/** Contracts as each trade has them, and what was promised in them. */
export async function promise(stage: Stage, cast: Cast, chance: Chance): Promise<void> {
  const today = londonDate(stage.clock.now());
  for (let i = 0; i < cast.plan.commitments; i++) {
    const supplier = cast.suppliers[i % cast.suppliers.length]!;
    const turn = Math.floor(i / cast.suppliers.length);
    const { promises, contracts } = supplier.trade!;
    const what = promises[turn % promises.length]!;
    const step = STEP[what.unit] ?? 1;
    const quantity = Math.max(step, Math.round(chance.whole(what.least, what.most) / step) * step);
    const [startsOn, endsOn] = [addDays(today, -chance.whole(10, 200)), addDays(today, i % 12 === 3 ? chance.whole(60, 150) : chance.whole(250, 700))];
    const c = await stage.run(cast.contracts, async (tx) => {
      const contract = await stage.of(ContractsService).create(tx, {
        reference: `${cast.plan.slug.slice(0, 3).toUpperCase()}-${1000 + i}`, title: contracts[turn % contracts.length]!, valuePence: chance.whole(10, 900) * 1_000_000, startsOn, endsOn, tailDays: 60, managerId: cast.contracts.personId,
        suppliers: [{ organisationId: supplier.organisationId, shareBp: 10_000 }],
      });
      return stage.of(CommitmentsService).propose(tx, {
        reference: `SV-${i + 1}`, title: what.title, supplierId: supplier.organisationId, contractId: contract.id, kind: what.kind, unit: what.unit, quantity, windowFrom: startsOn, windowTo: endsOn,
      });
    });
    // Every ninth is still on paper.
    if (i % 9 === 8) continue;
    await stage.run(cast.contracts, (tx) => stage.of(CommitmentsService).accept(tx, c.id, c.version));
    if (chance.happens(0.8)) await answerFor(stage, supplier, c.id, what, { radiusM: chance.whole(6, 20) * 1000, checks: chance.happens(0.4) ? ['enhanced:children', 'enhanced:adults'] : [], ...(what.unit === 'hour' && chance.happens(0.3) ? { minBlock: 120 } : {}) });
  }
}

/** The supplier's one page about a standing offer. Returns the offer. */
export function answerFor(stage: Stage, supplier: Member, commitmentId: string, what: PromisePlan, more: { radiusM: number; checks?: string[]; minBlock?: number }): Promise<string> {
  return stage.run(supplier.actor, async (tx) => {
    const [pledge] = await tx.query<{ id: string; version: number; window_from: string; window_to: string }>(
      'SELECT id, version, window_from::text, window_to::text FROM pledge WHERE council_id = $1 AND commitment_id = $2 AND standing', [tx.councilId, commitmentId]);
    await stage.of(PledgesService).answer(tx, pledge!.id, pledge!.version, {
      title: what.title, windowFrom: pledge!.window_from, windowTo: pledge!.window_to, postcode: supplier.postcode, skills: what.skills ?? [], trade: supplier.trade!.name.toLowerCase(), ...more,
    });
    return pledge!.id;
  });
}
