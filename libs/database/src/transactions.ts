import { Clock, DomainError, newId, requireUuid, type Actor } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { sendPlanned } from './planned';

/** Holding a Tx is the permission to write: it is bound to one actor and one council. */
export interface Tx {
  readonly manager: EntityManager;
  readonly actor: Actor;
  readonly councilId: string;
  /** Fixed before the first try, the same in each retry: the ledger's exactly-once key. */
  readonly commandId: string;
  /** One instant for the whole transaction. */
  readonly now: Date;
  query<T = Record<string, unknown>>(sql: string, parameters?: unknown[]): Promise<T[]>;
  /** As `query`, for what is long to plan: the server keeps its plan. Its text is one of few and holds no value; its columns are named. */
  planned<T = Record<string, unknown>>(sql: string, parameters: unknown[]): Promise<T[]>;
}

export interface Command {
  /** From the door: Idempotency-Key, form token or job id. */
  id: string;
  /** Hash of what was asked: the same id with another fingerprint is a conflict. */
  fingerprint: string;
}

const MOST_TRIES = 6;
const RETRY = new Set(['40001', '40P01']);
const TAKEN = '23505';
const LOST = new Set(['ECONNRESET', 'EPIPE', '57P01', '08006', '08003']);

@Injectable()
export class Transactions {
  constructor(private readonly dataSource: DataSource, private readonly clock: Clock) {}

  /**
   * The only source of a Tx. Retries the whole of `work` on a serialisation failure, a deadlock, once on a unique key that somebody else took at the same moment (`work` then finds it, or `taken` is thrown), and, when a command makes
   * that safe, a lost connection: so `work` never talks to the outside world and fixes its ids before it starts.
   * A known command answers with its stored answer and does no work.
   * Throws `command-conflict` when the command id was used for something else.
   */
  async run<T>(actor: Actor, work: (tx: Tx) => Promise<T>, command?: Command): Promise<T> {
    const commandId = command ? requireUuid(command.id) : newId();
    return this.retrying(() => this.inCouncil(actor, commandId, async (tx) => {
      if (!command) return work(tx);
      const known = await claim(tx, command);
      if (known) return known.answer as T;
      const answer = await work(tx);
      await tx.query('UPDATE command SET answer = $3 WHERE council_id = $1 AND id = $2', [tx.councilId, commandId, JSON.stringify(answer ?? null)]);
      return answer;
    }), command !== undefined);
  }

  /** A read in one council: same row security, no command. */
  read<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.inCouncil(actor, newId(), work, 'READ ONLY');
  }

  /** A read whose every query sees the same moment: for what is written out page by page. */
  snapshot<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.inCouncil(actor, newId(), work, 'ISOLATION LEVEL REPEATABLE READ READ ONLY');
  }

  /** Installation tables only (people, organisations, sessions): no council, so no council-owned row is visible. */
  installation<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.retrying(() => this.dataSource.transaction(work), false);
  }

  /** As TypeORM's own `transaction`, but for its beginning: one journey to the server for what would take three. */
  private async inCouncil<T>(actor: Actor, commandId: string, work: (tx: Tx) => Promise<T>, mode = 'READ WRITE'): Promise<T> {
    const councilId = requireUuid(actor.councilId);
    const runner = this.dataSource.createQueryRunner();
    try {
      // What it would set itself: without, saving an entity would begin and end a transaction of its own.
      Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
      await runner.query(`START TRANSACTION ${mode}; SET LOCAL app.council = '${councilId}'`);
      const answer = await work({
        manager: runner.manager, actor, councilId, commandId, now: this.clock.now(),
        query: (sql, parameters) => runner.manager.query(sql, parameters),
        planned: (sql, parameters) => sendPlanned(runner, sql, parameters),
      });
      await runner.commitTransaction();
      return answer;
    } catch (error) {
      // The first error is the one to tell of.
      await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private async retrying<T>(attempt: () => Promise<T>, safeAfterLoss: boolean): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await attempt();
      } catch (error) {
        const code = codeOf(error);
        if (code === TAKEN && tries > 1) throw new DomainError('taken', 'Somebody did the same at the same moment. Look again.');
        const again = RETRY.has(code) || code === TAKEN || (safeAfterLoss && LOST.has(code));
        if (!again || tries >= MOST_TRIES) throw error;
        await new Promise((resolve) => setTimeout(resolve, 2 ** tries * 5 * (0.5 + Math.random())));
      }
    }
  }
}

const codeOf = (error: unknown): string => {
  const e = error as { code?: string; driverError?: { code?: string } } | null;
  return e?.driverError?.code ?? e?.code ?? '';
};

/** Inserts the command, or waits for and returns the one that was first. */
async function claim(tx: Tx, command: Command): Promise<{ answer: unknown } | null> {
  const inserted = await tx.query(
    `INSERT INTO command (council_id, id, fingerprint, person_id, recorded_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING id`,
    [tx.councilId, command.id, command.fingerprint, tx.actor.personId, tx.now]);
  if (inserted.length) return null;
  const [known] = await tx.query<{ fingerprint: string; person_id: string | null; answer: unknown }>(
    'SELECT fingerprint, person_id, answer FROM command WHERE council_id = $1 AND id = $2', [tx.councilId, command.id]);
  if (!known || known.fingerprint !== command.fingerprint || known.person_id !== tx.actor.personId) {
    throw new DomainError('command-conflict', 'This Idempotency-Key was used before for something else. Use a new key for a new act.');
  }
  return { answer: known.answer };
}
