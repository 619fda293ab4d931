import type { Tx } from '@app/database';
import { wordsOf } from '@app/delivery';
import { ApiTokens, heldOn, Persons, recordsOf } from '@app/people';
import { writtenBy } from '@app/reporting';
import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Door, Through } from '../http/door';
import { PageQuery } from '../http/page.dto';
import { Permit } from '../http/permit';
import { ExportView, PersonChangeDto, PersonView, RecordPage } from './people.dto';

/** The token's own person. Erasure and tokens are for somebody who signed in themselves, so neither is here. */
@ApiTags('people') @ApiBearerAuth() @Controller('person')
export class PersonController {
  constructor(private readonly persons: Persons, private readonly tokens: ApiTokens) {}

  @Get() @Permit('person.read') @ApiOkResponse({ type: PersonView })
  show(@Through() door: Door) {
    return door.read((tx) => this.own(tx));
  }

  /** What is left out stays. */
  @Put() @Permit('person.change') @ApiOkResponse({ type: PersonView })
  change(@Through() door: Door, @Body() body: PersonChangeDto) {
    const version = door.version();
    return door.change((tx) => this.persons.change(tx.manager, tx.actor.personId!, version, body), (tx) => this.own(tx));
  }

  /** Everything held on this person, the audit trail apart. */
  @Get('export') @Permit('person.read') @ApiOkResponse({ type: ExportView })
  export(@Through() door: Door) {
    return door.read(async (tx) => {
      const personId = tx.actor.personId!;
      const [person, memberships, held, tokens] = [await this.own(tx), await this.persons.memberships(tx.manager, personId), await heldOn(tx, personId), await this.tokens.list(personId, tx.manager)];
      return { person, memberships, ...held, tokens, confirmations: await wordsOf(tx, personId), written: await writtenBy(tx, personId) };
    });
  }

  /** What this person did here, the latest first. */
  @Get('records') @Permit('person.read') @ApiOkResponse({ type: RecordPage })
  records(@Through() door: Door, @Query() query: PageQuery) {
    return door.read((tx) => recordsOf(tx, tx.actor.personId!, query));
  }

  private async own(tx: Tx) {
    const { erasedAt: _, ...person } = await this.persons.byId(tx.manager, tx.actor.personId!);
    return person;
  }
}
