import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People and organisations, known once for the installation; what a council knows of them; the history of every state. */
export class People1764000000004 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE person (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        -- NULL once erased.
        email text UNIQUE CHECK (email = lower(email) AND length(email) <= 254),
        phone text CHECK (length(phone) <= 40),
        created_at timestamptz NOT NULL,
        erased_at timestamptz
      );
      GRANT SELECT, INSERT, UPDATE ON person TO commonweal_app;

      -- A name without case, punctuation and legal endings: what duplicates are looked for by.
      CREATE FUNCTION organisation_name_key(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
        AS $$ SELECT btrim(regexp_replace(regexp_replace(regexp_replace(lower(name), '[^[:alnum:]]+', ' ', 'g'),
          '\\m(the|and|of|limited|ltd|plc|llp|cic|cio|community interest company)\\M', ' ', 'g'), ' +', ' ', 'g')) $$;

      -- Register facts only: what a council thinks of an organisation is its standing.
      CREATE TABLE organisation (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('supplier','group')),
        name text NOT NULL CHECK (length(name) BETWEEN 2 AND 200),
        name_key text NOT NULL GENERATED ALWAYS AS (organisation_name_key(name)) STORED,
        form text NOT NULL DEFAULT 'other' CHECK (form IN ('charity','cic','cooperative','tenants','constituted','informal','school','faith','company','social-enterprise','other')),
        -- The same value: the same owner, so no match between them.
        owner_group_id uuid,
        postcode text,
        easting int,
        northing int,
        ward_code text,
        decile int CHECK (decile BETWEEN 1 AND 10),
        created_at timestamptz NOT NULL,
        version int NOT NULL DEFAULT 1,
        CHECK ((easting IS NULL) = (northing IS NULL))
      );
      CREATE INDEX organisation_name ON organisation (lower(name));
      CREATE INDEX organisation_name_key ON organisation USING gin (name_key gin_trgm_ops);
      CREATE INDEX organisation_postcode ON organisation (postcode) WHERE postcode IS NOT NULL;
      CREATE INDEX organisation_owner ON organisation (owner_group_id) WHERE owner_group_id IS NOT NULL;
      GRANT SELECT, INSERT, UPDATE ON organisation TO commonweal_app;

      CREATE TABLE organisation_identifier (
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        scheme text NOT NULL CHECK (scheme ~ '^[A-Z]{2,3}-[A-Z0-9_-]{1,20}$'),
        identifier text NOT NULL CHECK (length(identifier) BETWEEN 1 AND 60),
        PRIMARY KEY (scheme, identifier)
      );
      CREATE INDEX organisation_identifier_of ON organisation_identifier (organisation_id);
      GRANT SELECT, INSERT ON organisation_identifier TO commonweal_app;

      CREATE TABLE membership (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person (id),
        council_id uuid NOT NULL REFERENCES council (id),
        organisation_id uuid REFERENCES organisation (id),
        role text NOT NULL CHECK (role IN ('supplier','group','broker','contract_manager','councillor','auditor','council_admin')),
        -- A reserve decider: an officer for what no officer of the council may decide.
        reserve boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL,
        ended_at timestamptz,
        CHECK ((role IN ('supplier','group')) = (organisation_id IS NOT NULL)),
        CHECK (NOT reserve OR role = 'broker')
      );
      CREATE UNIQUE INDEX membership_once ON membership (person_id, council_id, role, organisation_id) NULLS NOT DISTINCT WHERE ended_at IS NULL;
      CREATE INDEX membership_council ON membership (council_id, role) WHERE ended_at IS NULL;
      CREATE INDEX membership_organisation ON membership (organisation_id) WHERE ended_at IS NULL AND organisation_id IS NOT NULL;
      GRANT SELECT, INSERT, UPDATE ON membership TO commonweal_app;

      CREATE TABLE council_area (
        council_id uuid NOT NULL REFERENCES council (id),
        ward_code text NOT NULL CHECK (ward_code ~ '^[ENSW][0-9]{8}$'),
        PRIMARY KEY (council_id, ward_code)
      );
      CREATE INDEX council_area_ward ON council_area (ward_code);
      GRANT SELECT, INSERT, DELETE ON council_area TO commonweal_app;

      -- What differs from the list that comes with the program: a day proclaimed later, or one that was moved away.
      CREATE TABLE bank_holiday (
        country text NOT NULL CHECK (country IN ('england-and-wales','scotland','northern-ireland')),
        day date NOT NULL,
        name text NOT NULL DEFAULT '',
        holiday boolean NOT NULL DEFAULT true,
        PRIMARY KEY (country, day)
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON bank_holiday TO commonweal_app;

      CREATE TABLE standing (
        council_id uuid NOT NULL REFERENCES council (id),
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        state text NOT NULL CHECK (state IN ('applied','verified','queried','refused','suspended','closed')),
        reason_code text CHECK (length(reason_code) <= 60),
        note text CHECK (length(note) <= 4000),
        -- A body that vouches for an informal group.
        sponsor_id uuid REFERENCES organisation (id),
        -- The two named people of an informal group say that they are not related.
        unrelated boolean NOT NULL DEFAULT false,
        answer_due_at timestamptz,
        -- Who refused or suspended: an appeal goes to somebody else.
        decided_by uuid,
        decided_at timestamptz,
        appealed_at timestamptz,
        appeal_decided_at timestamptz,
        appeal_note text CHECK (length(appeal_note) <= 4000),
        insured_until date,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, organisation_id),
        CHECK (sponsor_id IS NULL OR sponsor_id <> organisation_id)
      );
      CREATE INDEX standing_state ON standing (council_id, state, answer_due_at);
      CREATE INDEX standing_sponsor ON standing (council_id, sponsor_id) WHERE sponsor_id IS NOT NULL;
      SELECT own_by_council('standing');
      GRANT SELECT, INSERT, UPDATE ON standing TO commonweal_app;

      CREATE TABLE standing_contact (
        council_id uuid NOT NULL REFERENCES council (id),
        organisation_id uuid NOT NULL,
        position int NOT NULL CHECK (position BETWEEN 1 AND 2),
        person_id uuid NOT NULL REFERENCES person (id),
        PRIMARY KEY (council_id, organisation_id, position),
        UNIQUE (council_id, organisation_id, person_id),
        FOREIGN KEY (council_id, organisation_id) REFERENCES standing (council_id, organisation_id)
      );
      SELECT own_by_council('standing_contact');
      GRANT SELECT, INSERT, UPDATE, DELETE ON standing_contact TO commonweal_app;

      CREATE TABLE declared_interest (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        person_id uuid NOT NULL REFERENCES person (id),
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        nature text NOT NULL DEFAULT 'other' CHECK (nature IN ('employment','trustee','membership','ownership','family','friendship','other')),
        created_at timestamptz NOT NULL,
        ended_at timestamptz,
        PRIMARY KEY (council_id, id)
      );
      CREATE UNIQUE INDEX declared_interest_once ON declared_interest (council_id, person_id, organisation_id) WHERE ended_at IS NULL;
      SELECT own_by_council('declared_interest');
      GRANT SELECT, INSERT ON declared_interest TO commonweal_app;
      GRANT UPDATE (ended_at) ON declared_interest TO commonweal_app;

      CREATE TABLE state_change (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        from_state text,
        to_state text NOT NULL,
        reason_code text CHECK (length(reason_code) <= 60),
        note text CHECK (length(note) <= 4000),
        person_id uuid,
        organisation_id uuid,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, id)
      );
      CREATE INDEX state_change_subject ON state_change (council_id, subject_id, id);
      SELECT own_by_council('state_change');
      GRANT SELECT, INSERT ON state_change TO commonweal_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE state_change, declared_interest, standing_contact, standing, bank_holiday, council_area, membership, organisation_identifier, organisation, person; DROP FUNCTION organisation_name_key(text);');
  }
}
