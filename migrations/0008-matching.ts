import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds, matches and what brokers said about pairs. */
export class Matching1764000000008 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE match_round (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('queued','running','done','failed','cancelled')),
        sandbox boolean NOT NULL DEFAULT false,
        settings jsonb NOT NULL,
        -- The problems as given to the optimiser, so that a replay gives the same bytes.
        inputs jsonb,
        inputs_hash text,
        result jsonb,
        result_hash text,
        -- Counts of pairs that hard limits removed, by reason.
        rejections jsonb NOT NULL DEFAULT '{}',
        summary jsonb,
        progress int NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
        fault text,
        requested_by uuid,
        requested_at timestamptz NOT NULL,
        started_at timestamptz,
        finished_at timestamptz,
        version int NOT NULL DEFAULT 1,
        PRIMARY KEY (council_id, id)
      );
      -- One round at a time in a council.
      CREATE UNIQUE INDEX match_round_live ON match_round (council_id) WHERE state IN ('queued','running') AND NOT sandbox;
      SELECT own_by_council('match_round');
      GRANT SELECT, INSERT, UPDATE ON match_round TO commonweal_app;

      CREATE TABLE match (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        round_id uuid,
        route text NOT NULL CHECK (route IN ('round','supplier-ask','group-ask','recorded')),
        pledge_id uuid NOT NULL,
        need_line_id uuid NOT NULL,
        need_id uuid NOT NULL,
        commitment_id uuid,
        supplier_id uuid NOT NULL REFERENCES organisation (id),
        group_id uuid NOT NULL REFERENCES organisation (id),
        kind text NOT NULL,
        unit text NOT NULL,
        quantity bigint NOT NULL CHECK (quantity BETWEEN 1 AND 1000000000000),
        state text NOT NULL CHECK (state IN ('proposed','approved','accepted','in_delivery','completed','superseded','declined','lapsed','withdrawn','ended_short')),
        points int NOT NULL DEFAULT 0,
        reasons jsonb NOT NULL DEFAULT '[]',
        runner_up jsonb,
        price jsonb,
        not_brokered boolean NOT NULL DEFAULT false,
        supply_hold uuid,
        demand_hold uuid,
        lapses_at timestamptz,
        clock_moved boolean NOT NULL DEFAULT false,
        supplier_accepted_at timestamptz,
        supplier_accepted_by uuid,
        group_accepted_at timestamptz,
        group_accepted_by uuid,
        accepted_at timestamptz,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, id),
        FOREIGN KEY (council_id, round_id) REFERENCES match_round (council_id, id),
        FOREIGN KEY (council_id, pledge_id) REFERENCES pledge (council_id, id),
        FOREIGN KEY (council_id, need_line_id) REFERENCES need_line (council_id, id),
        FOREIGN KEY (council_id, need_id) REFERENCES need (council_id, id),
        FOREIGN KEY (council_id, commitment_id) REFERENCES commitment (council_id, id)
      );
      -- One live match a pair: a double click cannot make two.
      CREATE UNIQUE INDEX match_live_pair ON match (council_id, pledge_id, need_line_id) WHERE state IN ('proposed','approved');
      CREATE INDEX match_line ON match (council_id, need_line_id);
      CREATE INDEX match_need ON match (council_id, need_id);
      CREATE INDEX match_pledge ON match (council_id, pledge_id);
      CREATE INDEX match_commitment ON match (council_id, commitment_id);
      CREATE INDEX match_supplier ON match (council_id, supplier_id, state, id);
      CREATE INDEX match_group ON match (council_id, group_id, state, id);
      CREATE INDEX match_state ON match (council_id, state, id);
      CREATE INDEX match_round_of ON match (council_id, round_id, state, id);
      CREATE INDEX match_lapse ON match (council_id, lapses_at) WHERE state = 'approved';
      SELECT own_by_council('match');
      GRANT SELECT, INSERT, UPDATE ON match TO commonweal_app;

      CREATE TABLE approval (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        match_id uuid NOT NULL,
        person_id uuid,
        decision text NOT NULL CHECK (decision IN ('approved','declined')),
        reason_code text CHECK (length(reason_code) <= 60),
        note text CHECK (length(note) <= 4000),
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, id),
        UNIQUE (council_id, match_id),
        FOREIGN KEY (council_id, match_id) REFERENCES match (council_id, id)
      );
      SELECT own_by_council('approval');
      GRANT SELECT, INSERT ON approval TO commonweal_app;

      CREATE TABLE pair_rule (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        pledge_id uuid NOT NULL,
        need_line_id uuid NOT NULL,
        rule text NOT NULL CHECK (rule IN ('pin','forbid','declined','lapsed')),
        quantity bigint CHECK (quantity > 0),
        reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 1000),
        person_id uuid,
        created_at timestamptz NOT NULL,
        removed_at timestamptz,
        PRIMARY KEY (council_id, id),
        FOREIGN KEY (council_id, pledge_id) REFERENCES pledge (council_id, id),
        FOREIGN KEY (council_id, need_line_id) REFERENCES need_line (council_id, id),
        CHECK ((rule = 'pin') = (quantity IS NOT NULL))
      );
      CREATE UNIQUE INDEX pair_rule_live ON pair_rule (council_id, pledge_id, need_line_id, rule) WHERE removed_at IS NULL;
      SELECT own_by_council('pair_rule');
      GRANT SELECT, INSERT, UPDATE ON pair_rule TO commonweal_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE pair_rule, approval, match, match_round;');
  }
}
