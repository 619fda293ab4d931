import type { SkillFit } from '@app/marketplace';

/** Which skills serve which, from both ends. */
export class SkillFits {
  private readonly byOffered = new Map<string, SkillFit[]>();

  constructor(fits: readonly SkillFit[]) {
    for (const fit of fits) this.byOffered.set(fit.offered, [...this.byOffered.get(fit.offered) ?? [], fit]);
  }

  /** Themselves, the wider ones and near ones. */
  served(skills: readonly string[]): string[] {
    return skills.flatMap((s) => [s, ...(this.byOffered.get(s) ?? []).map((fit) => fit.asked)]);
  }

  /** How well what is offered fits what is asked, in percent; null where it is the very thing. */
  percent(asked: readonly string[], offered: readonly string[]): number | null {
    if (asked.every((a) => offered.includes(a))) return null;
    const near = (a: string) => (offered.includes(a) ? 100 : Math.max(...offered.map((o) => this.byOffered.get(o)?.find((fit) => fit.asked === a)?.percent ?? 0)));
    return Math.floor(asked.reduce((n, a) => n + near(a), 0) / asked.length);
  }
}
