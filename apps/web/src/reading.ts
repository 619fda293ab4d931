import type { Type } from '@nestjs/common';
import { SessionController } from './session/session.controller';

/** Pages to look things up: contracts, books, wards, statements, search, help. */
export const READING: Type[] = [SessionController];
