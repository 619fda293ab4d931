/** The accounts of one book, stage, detail and unit, added up; smallest steps. */
export interface Sum { book: string; stage: string; detail: string; unit: string; balance: number; debitsHeld: number }

/** Grades of assurance are shown beside each other, never added together. */
export interface Graded { grade: string; quantity: number }
interface Delivered { unit: string; held: number; reserved: number; claimed: number; unconfirmed: number; delivered: number; confirmed: Graded[] }
export interface SupplyFigures extends Delivered { promised: number; open: number; offered: number; shortfall: number; waived: number }
export interface DemandFigures extends Delivered { asked: number; needed: number; closedShort: number }
/** Pence of social value. */
export interface ValueFigures { measureId: string; proxyId: string; gross: number; deadweight: number; displacement: number; elsewhere: number; net: number }

/** Pounds that help cost whoever received it: below zero, never taken off the social value. */
export interface CostFigures { unit: string; disposal: number }

/** promised = open + offered + held + reserved + delivered + shortfall + waived; delivered = claimed + unconfirmed + confirmed of every grade. */
export function supplyFigures(sums: readonly Sum[]): SupplyFigures[] {
  return [...by(sums, 'supply', (s) => s.unit)].map(([unit, of]) => {
    const at = stages(of);
    return { unit, promised: 0 - at.balance('source'), open: at.free('open'), offered: at.free('offered'), held: at.held('offered'), ...delivered(of), shortfall: at.balance('shortfall'), waived: at.balance('waived') };
  });
}

/** asked = needed + held + reserved + delivered + closed short. */
export function demandFigures(sums: readonly Sum[]): DemandFigures[] {
  return [...by(sums, 'demand', (s) => s.unit)].map(([unit, of]) => {
    const at = stages(of);
    return { unit, asked: 0 - at.balance('asked'), needed: at.free('needed'), held: at.held('needed'), ...delivered(of), closedShort: at.balance('closed-short') };
  });
}

/** By measure and the version of its value that was pinned; gross = deadweight + displacement + elsewhere + net. */
export function valueFigures(sums: readonly Sum[]): ValueFigures[] {
  return [...by(sums, 'value', (s) => s.detail)].map(([detail, of]) => {
    const [measureId = '', proxyId = ''] = detail.split(':');
    const at = stages(of);
    return { measureId, proxyId, gross: 0 - at.balance('source'), deadweight: at.balance('deadweight'), displacement: at.balance('displacement'), elsewhere: at.balance('elsewhere'), net: at.balance('net') };
  });
}

export function costFigures(sums: readonly Sum[]): CostFigures[] {
  return [...by(sums, 'cost', (s) => s.unit)].map(([unit, of]) => ({ unit, disposal: 0 - stages(of).balance('disposal') }));
}

function delivered(sums: readonly Sum[]) {
  const at = stages(sums);
  const confirmed = [...by(sums, null, (s) => s.detail.split(':').at(-1)!, 'confirmed')].map(([grade, of]) => ({ grade, quantity: stages(of).balance('confirmed') })).filter((g) => g.quantity !== 0);
  const [claimed, unconfirmed] = [at.held('reserved'), at.balance('unconfirmed')];
  return { reserved: at.free('reserved'), claimed, unconfirmed, delivered: claimed + unconfirmed + confirmed.reduce((n, g) => n + g.quantity, 0), confirmed };
}

function stages(sums: readonly Sum[]) {
  const total = (stage: string, of: (s: Sum) => number): number => sums.reduce((n, s) => (s.stage === stage ? n + of(s) : n), 0);
  return {
    balance: (stage: string) => total(stage, (s) => s.balance),
    held: (stage: string) => total(stage, (s) => s.debitsHeld),
    free: (stage: string) => total(stage, (s) => s.balance - s.debitsHeld),
  };
}

function by(sums: readonly Sum[], book: string | null, key: (s: Sum) => string, stage?: string): Map<string, Sum[]> {
  const groups = new Map<string, Sum[]>();
  for (const s of sums) {
    if ((book !== null && s.book !== book) || (stage !== undefined && s.stage !== stage)) continue;
    groups.set(key(s), [...(groups.get(key(s)) ?? []), s]);
  }
  return groups;
}
