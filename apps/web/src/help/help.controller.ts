import { DomainError, ROLES, type Role } from '@app/kernel';
import { Controller, Get, Param, Render } from '@nestjs/common';
import { Open } from '../http/permit';
import { HELP } from './guides';

/** Short guides, one a role; for everybody, so that somebody can read before they join. */
@Controller('help') @Open()
export class HelpController {
  @Get() @Render('help/index')
  index() {
    return { roles: ROLES };
  }

  @Get(':role') @Render('help/show')
  show(@Param('role') role: string) {
    if (!ROLES.includes(role as Role)) throw new DomainError('not-found', 'There is no such guide.');
    return { role, parts: HELP[role as Role], back: '/help' };
  }
}
