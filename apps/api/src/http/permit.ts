import { Transactions } from '@app/database';
import { DomainError } from '@app/kernel';
import { ApiTokens, may, PERMISSIONS, type Action } from '@app/people';
import { isForImpartial, requireImpartialOn } from '@app/reporting';
import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Door, type DoorRequest } from './door';

export const PERMIT = 'permit';
export const OPEN = 'open';

/** Every route names the action it is; a route without a name is refused at boot (permission walk test) and at the door. */
export const Permit = (action: Action) => SetMetadata(PERMIT, action);
/** For everybody, signed in or not. */
export const Open = () => SetMetadata(OPEN, true);

@Injectable()
export class PermitGuard implements CanActivate {
  constructor(private readonly reflector: Reflector, private readonly tokens: ApiTokens, private readonly transactions: Transactions) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(OPEN, targets)) return true;
    const action = this.reflector.getAllAndOverride<Action | undefined>(PERMIT, targets);
    const request = context.switchToHttp().getRequest<DoorRequest>();
    const secret = /^Bearer (\S+)$/.exec(request.header('authorization') ?? '')?.[1];
    const actor = secret ? await this.tokens.actorOf(secret) : null;
    if (!actor) throw new DomainError('unauthenticated', 'Send a token that is in force: Authorization: Bearer cw_…');
    // Who is named for a thing is known where the thing is: there the others get 404, as if there were none.
    if (!action || !PERMISSIONS[action].byToken || !may(actor, action, PERMISSIONS[action].named ? { personIds: [actor.personId ?? ''] } : {})) throw new DomainError('not-allowed', 'Your role or your token does not allow this.');
    if (isForImpartial(action)) await this.transactions.read(actor, (tx) => requireImpartialOn(tx, (request.route as { path: string }).path, request.params.id));
    request.door = new Door(this.transactions, actor, request);
    return true;
  }
}
