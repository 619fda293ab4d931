import type { Tx } from '@app/database';
import { DomainError } from '@app/kernel';
import { Councils } from '@app/people';
import { Injectable } from '@nestjs/common';
import { RoundsService } from './rounds.service';
import { dueDay } from './schedule.rules';

/** Rounds that come by themselves, on the council's weekday and hour. */
@Injectable()
export class ScheduleService {
  constructor(private readonly councils: Councils, private readonly rounds: RoundsService) {}

  /** Asks for the round of today where it is due and was not asked for; while another is under way this does nothing. The id of what it asked for. */
  async askWhenDue(tx: Tx): Promise<string | null> {
    const { rules } = await this.councils.inForce(tx);
    const day = dueDay(tx.now, rules.matchingDay);
    if (!day) return null;
    const [asked] = await tx.query('SELECT 1 FROM match_round WHERE council_id = $1 AND scheduled_for = $2', [tx.councilId, day]);
    if (asked) return null;
    try {
      return (await this.rounds.request(tx, {}, day)).id;
    } catch (error) {
      if (error instanceof DomainError && error.code === 'round-running') return null;
      throw error;
    }
  }
}
