import type { SignedIn } from '@app/people';

/** Before the last moment of a session, people are told so on every page. */
export const SOON_MS = 30 * 60_000;

export interface SessionLine { endsAt: Date; /** Milliseconds. */ left: number; /** Use no longer puts the end off. */ last: boolean }

export function sessionLine({ idleAt, endsAt }: Pick<SignedIn, 'idleAt' | 'endsAt'>, now: Date): SessionLine {
  const ends = idleAt < endsAt ? idleAt : endsAt;
  return { endsAt: ends, left: Math.max(0, ends.getTime() - now.getTime()), last: endsAt <= idleAt && endsAt.getTime() - now.getTime() <= SOON_MS };
}
