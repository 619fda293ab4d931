import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a round can say of itself later: the price of fairness, pins that could not hold, prices of overrides, what a sandbox would have proposed. */
export class Explanations1764000000116 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- proposals: of a sandbox only; a round's own are matches. scheduled_for: the matching day that asked for it.
      ALTER TABLE match_round ADD COLUMN fairness jsonb, ADD COLUMN conflicts jsonb, ADD COLUMN proposals jsonb, ADD COLUMN based_on uuid, ADD COLUMN scheduled_for date,
        ADD FOREIGN KEY (council_id, based_on) REFERENCES match_round (council_id, id);
      CREATE UNIQUE INDEX match_round_scheduled ON match_round (council_id, scheduled_for) WHERE scheduled_for IS NOT NULL;
      CREATE INDEX match_round_done ON match_round (council_id, finished_at) WHERE state = 'done' AND NOT sandbox;
      -- What it would cost, as it was known when the rule was made.
      ALTER TABLE pair_rule ADD COLUMN round_id uuid, ADD COLUMN price jsonb, ADD FOREIGN KEY (council_id, round_id) REFERENCES match_round (council_id, id);

      -- Worked out once a question: a round never changes.
      CREATE TABLE round_price (
        council_id uuid NOT NULL REFERENCES council (id),
        round_id uuid NOT NULL,
        pledge_id uuid NOT NULL,
        need_line_id uuid NOT NULL,
        rule text NOT NULL CHECK (rule IN ('pin','forbid')),
        -- In steps of the round; 0 for forbid.
        quantity bigint NOT NULL CHECK (quantity >= 0),
        price jsonb NOT NULL,
        worked_out_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, round_id, pledge_id, need_line_id, rule, quantity),
        FOREIGN KEY (council_id, round_id) REFERENCES match_round (council_id, id)
      );
      SELECT own_by_council('round_price');
      GRANT SELECT, INSERT ON round_price TO commonweal_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE round_price;
      ALTER TABLE pair_rule DROP COLUMN round_id, DROP COLUMN price;
      DROP INDEX match_round_done;
      ALTER TABLE match_round DROP COLUMN fairness, DROP COLUMN conflicts, DROP COLUMN proposals, DROP COLUMN based_on, DROP COLUMN scheduled_for;
    `);
  }
}
