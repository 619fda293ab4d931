import type { SkillFit } from '@app/marketplace';

/** The very skill; what serves in its place is nearer 80. */
const ALL = 100;

/** For each skill that a line asks for: how well each pledge serves it, in percent; 0 is not at all. One look a pair and skill, however many a pledge has. */
export class SkillFits {
  private readonly byAsked = new Map<string, Uint8Array>();

  constructor(fits: readonly SkillFit[], asked: readonly (readonly string[])[], offered: readonly (readonly string[])[]) {
    for (const tag of asked.flat()) if (!this.byAsked.has(tag)) this.byAsked.set(tag, new Uint8Array(offered.length));
    const served = new Map<string, { percents: Uint8Array; percent: number }[]>();
    const serves = (tag: string, to: string, percent: number) => {
      const percents = this.byAsked.get(to);
      if (percents) served.set(tag, [...served.get(tag) ?? [], { percents, percent }]);
    };
    for (const tag of this.byAsked.keys()) serves(tag, tag, ALL);
    for (const fit of fits) serves(fit.offered, fit.asked, fit.percent);
    offered.forEach((tags, j) => {
      for (const tag of tags) for (const { percents, percent } of served.get(tag) ?? []) percents[j] = Math.max(percents[j]!, percent);
    });
  }

  /** By pledge, for each of these skills. */
  of(asked: readonly string[]): Uint8Array[] {
    return asked.map((tag) => this.byAsked.get(tag)!);
  }
}

export function serves(asked: readonly Uint8Array[], j: number): boolean {
  for (let n = 0; n < asked.length; n++) if (asked[n]![j] === 0) return false;
  return true;
}

/** In percent; null where they are the very skills. */
export function skillsFit(asked: readonly Uint8Array[], j: number): number | null {
  let sum = 0;
  for (let n = 0; n < asked.length; n++) sum += asked[n]![j]!;
  return sum === asked.length * ALL ? null : Math.floor(sum / asked.length);
}
