import { DomainError } from '@app/kernel';
import { Interests } from '@app/people';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Door, Through } from '../http/door';
import { Permit } from '../http/permit';
import { DeclaredView, InterestDto, InterestPage, InterestsQuery } from './people.dto';

/** The register of interests: what is declared hides an organisation's matches and needs from an officer, and keeps them from deciding. */
@ApiTags('people') @ApiBearerAuth() @Controller('interests')
export class InterestsController {
  constructor(private readonly interests: Interests) {}

  @Get() @Permit('interests.read') @ApiOkResponse({ type: InterestPage })
  list(@Through() door: Door, @Query() query: InterestsQuery) {
    return door.read((tx) => this.interests.page(tx, query));
  }

  /** One's own; an administrator declares for others as well. */
  @Post() @Permit('interests.declare') @ApiCreatedResponse({ type: DeclaredView })
  declare(@Through() door: Door, @Body() { personId, ...body }: InterestDto) {
    return door.create((tx) => {
      const own = tx.actor.personId!;
      if (personId && personId !== own && tx.actor.role !== 'council_admin') throw new DomainError('not-allowed', 'Declare your own interests; an administrator declares for others.', { fields: { personId: 'Leave this out.' } });
      return this.interests.declare(tx, { ...body, personId: personId ?? own });
    });
  }

  /** It stays on the register, as ended. One's own; an administrator ends any. */
  @Delete(':id') @HttpCode(204) @Permit('interests.declare') @ApiNoContentResponse()
  end(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.change((tx) => this.interests.end(tx, id, tx.actor.role === 'council_admin' ? null : tx.actor.personId));
  }
}
