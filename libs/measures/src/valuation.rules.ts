import { STEPS_PER_UNIT, type Unit } from '@app/kernel';

/** What one whole unit is worth and what is taken off, pinned when help is confirmed. */
export interface Valuation {
  /** Thousandths of a penny per whole unit. */
  millipence: number;
  /** Hundredths of a percent, taken off one after the other. */
  deadweightBp: number;
  displacementBp: number;
  elsewhereBp: number;
}

/** Pence of social value. gross = deadweight + displacement + elsewhere + net, always. */
export interface Value { gross: number; deadweight: number; displacement: number; elsewhere: number; net: number }

export const NO_VALUE: Value = { gross: 0, deadweight: 0, displacement: 0, elsewhere: 0, net: 0 };

/** numerator ÷ denominator, halves to the even neighbour (so that many small parts are not pushed one way). Both not negative. */
export function roundHalfEven(numerator: bigint, denominator: bigint): bigint {
  const whole = numerator / denominator;
  const twice = (numerator % denominator) * 2n;
  if (twice < denominator) return whole;
  if (twice > denominator) return whole + 1n;
  return whole % 2n === 0n ? whole : whole + 1n;
}

/** The value of `steps` (smallest steps of the unit) in all. */
export function valueOf(unit: Unit, steps: number, v: Valuation): Value {
  const gross = roundHalfEven(BigInt(steps) * BigInt(v.millipence), BigInt(STEPS_PER_UNIT[unit]) * 1000n);
  let left = gross;
  const takeOff = (bp: number): number => {
    const part = roundHalfEven(left * BigInt(bp), 10_000n);
    left -= part;
    return exact(part);
  };
  const [deadweight, displacement, elsewhere] = [takeOff(v.deadweightBp), takeOff(v.displacementBp), takeOff(v.elsewhereBp)];
  return { gross: exact(gross), deadweight, displacement, elsewhere, net: exact(left) };
}

/**
 * What to post now so that parts add up to the whole: the value of everything confirmed so far, less what was posted.
 * A part may be zero (post nothing) or, after a correction, below zero (post it the other way).
 */
export function valueDue(unit: Unit, cumulativeSteps: number, v: Valuation, posted: Value): Value {
  const whole = valueOf(unit, cumulativeSteps, v);
  return {
    gross: whole.gross - posted.gross, deadweight: whole.deadweight - posted.deadweight, displacement: whole.displacement - posted.displacement,
    elsewhere: whole.elsewhere - posted.elsewhere, net: whole.net - posted.net,
  };
}

/** Whether two measures may be claimed for the same help; either's list forbids. */
export const mayBeClaimedTogether = (a: { code: string; neverWith: readonly string[] }, b: { code: string; neverWith: readonly string[] }): boolean =>
  !a.neverWith.includes(b.code) && !b.neverWith.includes(a.code);

function exact(pence: bigint): number {
  if (pence > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError('A value above 2^53 pence.');
  return Number(pence);
}
