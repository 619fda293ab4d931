import { findCommitment } from '@app/marketplace';
import { commitmentStatement, listTransfers, organisationStatement, statementOf } from '@app/reporting';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Door, Through } from '../http/door';
import { Permit } from '../http/permit';
import { AsAtQuery, asAtOf, FigureQuery } from './books.dto';
import { linkCommitment, linkOrganisation } from './figures';

/** Promised, reserved, delivered, confirmed and what it was worth. Behind each figure are its transfers, behind a transfer its delivery. An organisation reads its own. */
@ApiTags('statements') @ApiBearerAuth() @Controller('statements')
export class StatementsController {
  @Get('commitments/:id') @Permit('statements.read')
  commitment(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Query() query: AsAtQuery) {
    return door.read(async (tx) => linkCommitment(await commitmentStatement(tx, id, asAtOf(query))));
  }

  @Get('commitments/:id/transfers') @Permit('statements.read')
  commitmentTransfers(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Query() query: FigureQuery) {
    return door.read(async (tx) => {
      await findCommitment(tx, id);
      return listTransfers(tx, { ...query, commitmentId: id });
    });
  }

  @Get('organisations/:id') @Permit('statements.read')
  organisation(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Query() query: AsAtQuery) {
    return door.read(async (tx) => linkOrganisation(await organisationStatement(tx, id, asAtOf(query))));
  }

  @Get('organisations/:id/transfers') @Permit('statements.read')
  organisationTransfers(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Query() query: FigureQuery) {
    return door.read(async (tx) => {
      await statementOf(tx, id);
      return listTransfers(tx, { ...query, organisationId: id });
    });
  }
}
