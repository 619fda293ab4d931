import { knownSkills, searchSkills, SkillsService } from '@app/marketplace';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Door, Through } from '../http/door';
import { Permit } from '../http/permit';
import { AddedSkill, SkillDto, SkillList, SkillsQuery } from './skills.dto';

const A_FEW = 20;

/** The list of skills that requests and offers choose from. */
@ApiTags('skills') @ApiBearerAuth() @Controller('skills')
export class SkillsController {
  constructor(private readonly skills: SkillsService) {}

  /** What words are about, best first: "paint our hall" finds decorating. */
  @Get() @Permit('skills.read') @ApiOkResponse({ type: SkillList })
  search(@Through() door: Door, @Query() query: SkillsQuery) {
    return door.read(async (tx) => ({ items: await searchSkills(tx, query.q ?? '', query.limit ?? A_FEW), nextCursor: null }));
  }

  /** A word that the list lacks, for this council. */
  @Post() @Permit('skills.add') @ApiCreatedResponse({ type: AddedSkill })
  add(@Through() door: Door, @Body() body: SkillDto) {
    return door.create(async (tx) => (await this.skills.add(tx, body)).tag, async (tx, tag) => (await knownSkills(tx)).find((s) => s.tag === tag)!);
  }
}
